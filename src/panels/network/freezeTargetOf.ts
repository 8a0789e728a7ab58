import type { FreezeTarget } from '../../config/index.ts'
import type { HoldRequest } from '../../views/index.ts'

/** What a key in the diagram freezes or thaws. */
export function freezeTargetOf({ item, what }: HoldRequest): FreezeTarget {
  const { layer } = item
  if (what === 'freezeLayer') return { kind: 'layer', layer }
  if (item.kind === 'unit') return { kind: 'unit', layer, unit: item.unit }
  const at =
    item.kind === 'bias'
      ? ({ layer, to: item.unit, from: 'bias' } as const)
      : { layer, to: item.to, from: item.from }
  return { kind: 'parameter', at }
}
