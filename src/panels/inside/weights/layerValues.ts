import type { Live } from '../../../views/index.ts'

/** W and b of one layer out of all parameters, in the engine's order: W row-major, then b. */
export function layerValues(
  all: Live<Float64Array | null>,
  layerSizes: readonly number[],
  layer: number,
): Live<Float64Array | null> {
  let start = 0
  for (let l = 0; l < layer; l++) start += sizeOf(layerSizes, l)
  return partOf(all, start, start + sizeOf(layerSizes, layer))
}

/** The first `count` of a layer's values: its weights without the biases. */
export function weightsOnly(
  values: Live<Float64Array | null>,
  count: number,
): Live<Float64Array | null> {
  return partOf(values, 0, count)
}

/** Parameters of a layer: its weights and biases. */
function sizeOf(layerSizes: readonly number[], layer: number): number {
  return (layerSizes[layer + 1] ?? 0) * ((layerSizes[layer] ?? 0) + 1)
}

/** A view on a part; the same object as long as the whole is the same, as React asks of a store. */
function partOf(
  whole: Live<Float64Array | null>,
  start: number,
  end: number,
): Live<Float64Array | null> {
  let seen: Float64Array | null = null
  let part: Float64Array | null = null
  return {
    get: () => {
      const values = whole.get()
      if (values !== seen) {
        seen = values
        part = values === null || values.length < end ? null : values.subarray(start, end)
      }
      return part
    },
    subscribe: whole.subscribe,
  }
}
