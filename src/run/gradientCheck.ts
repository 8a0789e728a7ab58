import type { Training } from '../config/index.ts'
import {
  checkGradients,
  createParameters,
  type Engine,
  type GradientCheck,
} from '../engine/index.ts'
import type { RunMaterial } from './material.ts'

/** Samples that go through the network between two looks at the clock, whatever its size. */
const CHUNK = 64

/** Yields what is found so far, after a few ms of work at most. */
export type GradientWalk = Generator<GradientCheck, GradientCheck, void>

/**
 * Backpropagation against differences on a batch, on a network of the check's own: the run may be
 * looked at meanwhile, and nothing of it changes.
 *
 * @param values θ, copied
 * @param batch places in the training samples, at least one
 */
export function walkGradientCheck(
  { architecture, training: samples }: RunMaterial,
  values: Float64Array,
  batch: Uint32Array,
  { penalty, lambda }: Training,
  engine: Engine,
): GradientWalk {
  const parameters = createParameters(architecture.layerSizes, values.slice())
  const mlp = engine.createMlp(architecture, Math.min(CHUNK, batch.length), parameters)
  return checkGradients(mlp, { samples, indices: batch, penalty, lambda })
}
