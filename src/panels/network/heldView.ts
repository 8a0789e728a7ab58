import { type FreezeTarget, type Holds, heldPlaces } from '../../config/index.ts'
import { type HeldView, layerKey } from '../../views/index.ts'

/** What training does not move, for the diagram. */
export function heldView(holds: Holds, layerSizes: readonly number[]): HeldView {
  return { ...heldPlaces(holds, layerSizes), locks: new Set(holds.frozen.map(lockKey)) }
}

function lockKey(target: FreezeTarget): string {
  if (target.kind === 'layer') return layerKey(target.layer)
  if (target.kind === 'unit') return `unit-${target.layer}-${target.unit}`
  const { layer, to, from } = target.at
  return from === 'bias' ? `bias-${layer}-${to}` : `edge-${layer}-${to}-${from}`
}
