import type { ParameterAddress } from '../../config/index.ts'
import type { EditRequest, UnitAt } from '../../views/index.ts'

/** The editor of another unit, at the place of this one. */
export function unitRequest(
  request: EditRequest,
  layerSizes: readonly number[],
  { layer, unit }: UnitAt,
): EditRequest {
  const weights = Array.from(
    { length: layerSizes[layer] ?? 0 },
    (_, from): ParameterAddress => ({ layer, to: unit, from }),
  )
  return {
    ...request,
    itemId: `unit-${layer}-${unit}`,
    unit: { layer, unit },
    at: [{ layer, to: unit, from: 'bias' }, ...weights],
  }
}
