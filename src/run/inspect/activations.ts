import {
  checkWhole,
  type Engine,
  type HiddenActivation,
  type InChunks,
  type Mlp,
  slopesOf,
} from '../../engine/index.ts'
import { forwardInputs } from '../forward.ts'
import type { Run } from '../run.ts'
import { allSamples } from './allSamples.ts'
import { preActivations } from './preActivations.ts'

/** Where the points lie on the functions of the hidden layers. */
export interface ActivationsRequest {
  readonly kind: 'activations'
  /** The hidden layer whose z are wanted, from 1; the last one when there are fewer. */
  readonly layer: number
}

export interface Activations {
  readonly kind: 'activations'
  /** The layer of z; 0 when no layer is hidden: it has no units then. */
  readonly layer: number
  readonly units: number
  /** Points, training and test. */
  readonly count: number
  /** Of these the ones of training, which the slopes are about. */
  readonly trainingCount: number
  /** z = W h + b of that layer for every point, in the order of the points: `[unit * count + point]`. */
  readonly z: Float32Array
  /** All hidden layers. */
  readonly slopes: readonly SlopesOfLayer[]
}

/** The slopes g′(z) of one layer over the training points. */
export interface SlopesOfLayer {
  readonly activation: HiddenActivation
  /** Mean of g′ over the layer's units and the training points; NaN without any. */
  readonly mean: number
  /** For each unit the share of training points with |g′| under 5 % of the largest that g′ can be. */
  readonly flat: Float64Array
  /** 1 = g′ is exactly 0 at every training point: no gradient reaches the unit's weights. */
  readonly dead: Uint8Array
}

/** Points computed between two yields. */
const CHUNK = 64
const FLAT_SHARE = 0.05

/**
 * z of one layer and the slopes of all, at the present parameters.
 *
 * @throws {ShapeError} unless the layer is a whole number from 1.
 */
export function* inspectActivations(
  run: Run,
  engine: Engine,
  request: ActivationsRequest,
): InChunks<Activations> {
  const { layerSizes, hidden } = run.architecture
  checkWhole('the layer', request.layer)
  // The network may have lost layers while the request was on its way.
  const layer = Math.min(request.layer, hidden.length)
  const { inputs, count } = allSamples(run)
  yield
  const mlp = engine.createMlp(run.architecture, CHUNK, run.parameters)
  const units = layer === 0 ? 0 : layerSizes[layer]
  const z = new Float32Array(units * count)
  const row = new Float64Array(CHUNK)
  const tallies = hidden.map((activation, at) => createTally(activation, layerSizes[at + 1]))
  yield* forwardInputs(mlp, inputs, count, (first, columns) => {
    const part = row.subarray(0, columns)
    for (let unit = 0; unit < units; unit++) {
      preActivations(part, mlp.parameters, layer - 1, unit, mlp.activations[layer - 1], mlp.stride)
      z.set(part, unit * count + first)
    }
    const isTraining = run.points.isTraining.subarray(first, first + columns)
    tallies.forEach((tally, at) => {
      tally.add(mlp, at + 1, isTraining)
    })
  })
  const { trainingCount } = run
  const slopes = tallies.map((tally) => tally.slopes(trainingCount))
  return { kind: 'activations', layer, units, count, trainingCount, z, slopes }
}

/** Counts the slopes of one layer. */
function createTally(activation: HiddenActivation, units: number) {
  const flat = new Float64Array(units)
  const zeros = new Float64Array(units)
  // g′ is largest at h = 0 of tanh, ½ of sigmoid, above 0 of ReLU.
  const least = FLAT_SHARE * Math.max(...slopesOf(activation, Float64Array.of(0, 0.5, 1)))
  let sum = 0
  return {
    add({ activations, stride }: Mlp, layer: number, isTraining: Uint8Array): void {
      const slopes = slopesOf(activation, activations[layer])
      for (let unit = 0; unit < units; unit++) {
        for (let column = 0; column < isTraining.length; column++) {
          if (isTraining[column] !== 1) continue
          const slope = slopes[unit * stride + column]
          sum += slope
          if (slope === 0) zeros[unit]++
          if (slope < least) flat[unit]++
        }
      }
    },
    slopes: (count: number): SlopesOfLayer => ({
      activation,
      mean: sum / (units * count),
      flat: flat.map((points) => (count === 0 ? 0 : points / count)),
      dead: Uint8Array.from(zeros, (points) => (count > 0 && points === count ? 1 : 0)),
    }),
  }
}
