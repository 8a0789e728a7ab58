import { type InChunks, loadBatch, type Mlp, type Samples } from '../engine/index.ts'

/** Reads what the network has computed for `columns` inputs, those from `start` on. */
type Take = (start: number, columns: number) => void

/**
 * Inputs `inputs[feature * count + n]` forward through the network, `mlp.capacity` at a time; yields after
 * each time.
 */
export function* forwardInputs(
  mlp: Mlp,
  inputs: Float64Array,
  count: number,
  take: Take,
): InChunks<void> {
  const [features] = mlp.architecture.layerSizes
  for (let start = 0; start < count; start += mlp.capacity) {
    const columns = Math.min(mlp.capacity, count - start)
    for (let f = 0; f < features; f++) {
      const from = f * count + start
      mlp.inputs.set(inputs.subarray(from, from + columns), f * mlp.stride)
    }
    mlp.forward(columns)
    take(start, columns)
    yield
  }
}

/** The same of samples `indices` with their targets; `start` counts along `indices`. */
export function* forwardSamples(
  mlp: Mlp,
  samples: Samples,
  indices: Uint32Array,
  take: Take,
): InChunks<void> {
  for (let start = 0; start < indices.length; start += mlp.capacity) {
    const columns = Math.min(mlp.capacity, indices.length - start)
    loadBatch(mlp, samples, indices, start, columns)
    mlp.forward(columns)
    take(start, columns)
    yield
  }
}
