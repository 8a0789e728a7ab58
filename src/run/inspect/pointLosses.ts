import { type Engine, type InChunks, lossesOf } from '../../engine/index.ts'
import type { Run } from '../run.ts'
import { allSamples } from './allSamples.ts'
import { inspectOutputs } from './outputs.ts'

/** Each point's own loss. */
export interface PointLossesRequest {
  readonly kind: 'losses'
}

/** What the data loss is the mean of. Rows in the order of the points: `[output * count + point]`. */
export interface PointLosses {
  readonly kind: 'losses'
  readonly outputs: number
  readonly count: number
  /** Pre-activations of the outputs. */
  readonly z: Float64Array
  readonly f: Float64Array
  /** Targets as the outputs should be. */
  readonly y: Float64Array
  /** L of each point, without λΩ. */
  readonly losses: Float64Array
}

/** The loss of every point, training and test, at the present parameters. */
export function* inspectPointLosses(run: Run, engine: Engine): InChunks<PointLosses> {
  const { units: outputs, count, z, h: f } = yield* inspectOutputs(run, engine)
  const { output, loss } = run.architecture
  const y = allSamples(run).targets.slice()
  const losses = lossesOf({ output, loss }, z, y, outputs)
  return { kind: 'losses', outputs, count, z, f, y, losses }
}
