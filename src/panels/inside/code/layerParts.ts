import { placeOf } from '../../../engine/index.ts'

/** W (rows × columns, row-major) and b of one layer, counted from 0, out of all parameters. */
export function layerParts(values: Float64Array, layerSizes: readonly number[], layer: number) {
  const [columns = 0, rows = 0] = layerSizes.slice(layer, layer + 2)
  const start = placeOf({ layer, to: 0, from: 0 }, layerSizes)
  const end = start + rows * columns
  return {
    rows,
    columns,
    weights: values.subarray(start, end),
    biases: values.subarray(end, end + rows),
  }
}
