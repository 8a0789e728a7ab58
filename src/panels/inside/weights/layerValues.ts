import type { Live } from '../../../views/index.ts'

/** W and b of one layer out of all parameters, in the engine's order: W row-major, then b. */
export function layerValues(
  all: Live<Float64Array | null>,
  layerSizes: readonly number[],
  layer: number,
): Live<Float64Array | null> {
  let start = 0
  for (let l = 0; l < layer; l++) start += sizeOf(layerSizes, l)
  const end = start + sizeOf(layerSizes, layer)
  return {
    get: () => {
      const values = all.get()
      return values === null || values.length < end ? null : values.subarray(start, end)
    },
    subscribe: all.subscribe,
  }
}

/** Parameters of a layer: its weights and biases. */
function sizeOf(layerSizes: readonly number[], layer: number): number {
  return (layerSizes[layer + 1] ?? 0) * ((layerSizes[layer] ?? 0) + 1)
}

/** The first `count` of a layer's values: its weights without the biases. */
export function weightsOnly(
  values: Live<Float64Array | null>,
  count: number,
): Live<Float64Array | null> {
  return {
    get: () => values.get()?.subarray(0, count) ?? null,
    subscribe: values.subscribe,
  }
}
