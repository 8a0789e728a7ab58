import { type FreezeTarget, type Holds, hasFreeze } from '../../config/index.ts'

/** Why a part stays frozen whatever is done to it alone; null when it does not. */
export function coveredBy(holds: Holds, target: FreezeTarget): string | null {
  if (target.kind === 'layer') return null
  const { layer } = target.kind === 'unit' ? target : target.at
  if (hasFreeze(holds, { kind: 'layer', layer })) return 'It is frozen with its layer.'
  if (target.kind === 'unit') return null
  const unit: FreezeTarget = { kind: 'unit', layer, unit: target.at.to }
  return hasFreeze(holds, unit) ? 'It is frozen with its unit.' : null
}
