import { type InChunks, type Mlp, placeOf, type Samples } from '../../engine/index.ts'
import { forwardSamples } from '../forward.ts'
import type { Run } from '../run.ts'

/**
 * ∂L/∂θ of the data loss: the mean over samples `indices`, at least one, in the order of storage,
 * without the penalty, and 0 at the places of `cuts`: a weight that is cut is no parameter. Writes to
 * `mean`; yields after every `mlp.capacity` samples.
 */
export function* computeBatchGradient(
  mlp: Mlp,
  samples: Samples,
  indices: Uint32Array,
  cuts: Uint32Array,
  mean: Float64Array,
): InChunks<void> {
  mean.fill(0)
  const part = mlp.gradients.values
  yield* forwardSamples(mlp, samples, indices, (_, columns) => {
    mlp.backward(columns)
    for (let i = 0; i < mean.length; i++) mean[i] += part[i]
  })
  for (let i = 0; i < mean.length; i++) mean[i] /= indices.length
  for (const place of cuts) mean[place] = 0
}

/** Where the weights that are cut lie among the parameters. */
export function cutPlaces({ holds, architecture }: Run): Uint32Array {
  return Uint32Array.from(holds.cuts, (at) => placeOf(at, architecture.layerSizes))
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
