import {
  type Engine,
  type InChunks,
  type Output,
  outputsOf,
  ShapeError,
} from '../../engine/index.ts'
import { gridInputs } from '../fields.ts'
import { forwardInputs } from '../forward.ts'
import type { Run } from '../run.ts'
import { oncePerRun } from './oncePerRun.ts'
import { inspectOutputs } from './outputs.ts'

/** What the network answers for every point. */
export interface PredictionsRequest {
  readonly kind: 'predictions'
  /** T: class shares are made from logits / T. 1 = as the network does. */
  readonly temperature: number
}

/** Rows in the order of the points: `[output * count + point]`. */
export interface Predictions {
  readonly kind: 'predictions'
  readonly temperature: number
  readonly outputs: number
  readonly count: number
  /** Pre-activations of the outputs, as the network has them. */
  readonly z: Float64Array
  readonly f: Float64Array
  /** null when the outputs are no probabilities of classes. */
  readonly shares: ClassShares | null
}

/** One network under both heads. Rows a class, `[class * count + point]`. */
export interface ClassShares {
  readonly classes: number
  /** Logits / T. A single sigmoid output z stands for the logits (0, z). */
  readonly logits: Float64Array
  readonly softmax: Float64Array
  readonly sparsemax: Float64Array
  /** Share of the plane in which sparsemax gives one class all. Softmax does so nowhere. */
  readonly oneHot: number
}

/** Cells along a side of the plane for the share that is one-hot. */
const GRID = 48
const inputsOfPlane = oncePerRun((run) => gridInputs(run, GRID))

/**
 * Outputs of all points at the present parameters, and the class shares of their logits / T.
 *
 * @throws {ShapeError} unless T is a positive number.
 */
export function* inspectPredictions(
  run: Run,
  engine: Engine,
  { temperature }: PredictionsRequest,
): InChunks<Predictions> {
  if (!(temperature > 0 && temperature < Infinity)) {
    throw new ShapeError(`expected a positive temperature, got ${temperature}`)
  }
  const { units: outputs, count, z, h: f } = yield* inspectOutputs(run, engine)
  const answer = { kind: 'predictions', temperature, outputs, count, z, f } as const
  if (!isDistribution(run.architecture.output)) return { ...answer, shares: null }
  const logits = classLogits(z, outputs, count, temperature)
  const classes = Math.max(2, outputs)
  const softmax = outputsOf('softmax', logits, classes)
  const sparsemax = outputsOf('sparsemax', logits, classes)
  const oneHot = yield* oneHotShare(run, engine, temperature)
  return { ...answer, shares: { classes, logits, softmax, sparsemax, oneHot } }
}

/** True of outputs that are read as probabilities. */
function isDistribution(output: Output): boolean {
  return output === 'sigmoid' || output === 'softmax' || output === 'sparsemax'
}

/** z / T, one row a class. */
function classLogits(z: Float64Array, outputs: number, count: number, T: number): Float64Array {
  const isSingle = outputs === 1
  const logits = new Float64Array(isSingle ? 2 * count : z.length)
  const first = isSingle ? count : 0
  for (let i = 0; i < z.length; i++) logits[first + i] = z[i] / T
  return logits
}

/** The share of the plane where sparsemax gives everything to one class, by the middles of GRID² cells. */
function* oneHotShare(run: Run, engine: Engine, temperature: number): InChunks<number> {
  const { layerSizes } = run.architecture
  const outputs = layerSizes[layerSizes.length - 1]
  const inputs = inputsOfPlane(run)
  yield
  const mlp = engine.createMlp(run.architecture, GRID, run.parameters)
  const z = new Float64Array(outputs * GRID)
  let found = 0
  yield* forwardInputs(mlp, inputs, GRID * GRID, () => {
    for (let o = 0; o < outputs; o++) {
      const from = o * mlp.stride
      z.set(mlp.preActivations.subarray(from, from + GRID), o * GRID)
    }
    const logits = classLogits(z, outputs, GRID, temperature)
    found += countOneHot(outputsOf('sparsemax', logits, logits.length / GRID), GRID)
  })
  return found / (GRID * GRID)
}

/** Samples of which all outputs but one are exactly 0. */
function countOneHot(f: Float64Array, count: number): number {
  let found = 0
  for (let n = 0; n < count; n++) {
    let positive = 0
    for (let k = n; k < f.length; k += count) if (f[k] > 0) positive++
    if (positive === 1) found++
  }
  return found
}
