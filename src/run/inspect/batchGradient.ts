import type { InChunks, Mlp, Samples } from '../../engine/index.ts'
import { forwardSamples } from '../forward.ts'

/**
 * ∂L/∂θ of the data loss: the mean over samples `indices`, at least one, in the order of storage,
 * without the penalty. Writes to `mean`; yields after every `mlp.capacity` samples.
 */
export function* computeBatchGradient(
  mlp: Mlp,
  samples: Samples,
  indices: Uint32Array,
  mean: Float64Array,
): InChunks<void> {
  mean.fill(0)
  const part = mlp.gradients.values
  yield* forwardSamples(mlp, samples, indices, (_, columns) => {
    mlp.backward(columns)
    for (let i = 0; i < mean.length; i++) mean[i] += part[i]
  })
  for (let i = 0; i < mean.length; i++) mean[i] /= indices.length
}

/** √Σv². */
export function norm(values: Float64Array): number {
  return Math.sqrt(dot(values, values))
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i]
  return sum
}
