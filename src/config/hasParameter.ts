import type { FreezeTarget } from './holds.ts'
import type { ParameterAddress } from './journal.ts'

/** True when a network of these sizes has the parameter. */
export function hasParameter(
  layerSizes: readonly number[],
  { layer, to, from }: ParameterAddress,
): boolean {
  return (
    hasUnit(layerSizes, layer, to) && (from === 'bias' || isIndex(from, layerSizes[layer] ?? 0))
  )
}

/** True when a network of these sizes has what should be frozen. */
export function hasTarget(layerSizes: readonly number[], target: FreezeTarget): boolean {
  if (target.kind === 'parameter') return hasParameter(layerSizes, target.at)
  return hasUnit(layerSizes, target.layer, target.kind === 'unit' ? target.unit : 0)
}

function hasUnit(layerSizes: readonly number[], layer: number, unit: number): boolean {
  return isIndex(layer, layerSizes.length - 1) && isIndex(unit, layerSizes[layer + 1] ?? 0)
}

function isIndex(index: number, count: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < count
}
