import { hasParameter, heldPlaces } from '../../config/index.ts'
import { indicesOf } from '../../datasets/index.ts'
import {
  applyUpdate,
  createParameters,
  type Engine,
  type InChunks,
  type ParameterAddress,
  type Samples,
} from '../../engine/index.ts'
import type { Run } from '../run.ts'
import { type NudgedLoss, nudge } from './nudge.ts'
import { MOST_COLUMNS, type Pass, walkPass } from './pass.ts'
import { exampleAt, samplesOfOne } from './samplesOfOne.ts'

/** One forward and backward pass at the present parameters, with all its numbers. */
export interface BackpropRequest {
  readonly kind: 'backprop'
  readonly of: BackpropExample
  /** A parameter whose slope is also taken from two forward passes; null = none. */
  readonly nudge: ParameterAddress | null
}

/** What goes through the network: a point by its place among all points, any input, or the coming batch. */
export type BackpropExample =
  | { readonly kind: 'point'; readonly point: number }
  | { readonly kind: 'input'; readonly x1: number; readonly x2: number; readonly target: number }
  | { readonly kind: 'batch' }

export interface BackpropValues {
  readonly kind: 'backprop'
  readonly of: BackpropExample
  /** Null when there is no such point, or no training point for a batch. */
  readonly pass: BackpropPass | null
}

/** A pass with what an update makes of it. */
export interface BackpropPass extends Omit<Pass, 'gradientSums'> {
  /** ∂L/∂θ of the mean data loss, in the order of the engine. */
  readonly gradients: Float64Array
  /** Places of the columns among all points; empty for a typed input. */
  readonly points: Int32Array
  /** θ before, and after one update with this gradient by the optimiser in force, cuts and freezes kept. */
  readonly parameters: Float64Array
  readonly updated: Float64Array
  readonly nudged: NudgedLoss | null
}

/** Answers a request; the run stays as it is. */
export function* inspectBackprop(
  run: Run,
  engine: Engine,
  { of, nudge: at }: BackpropRequest,
): InChunks<BackpropValues> {
  const chosen = chooseExamples(run, of)
  yield
  if (chosen === null) return { kind: 'backprop', of, pass: null }
  const { samples, indices } = chosen
  const { architecture } = run
  const parameters = createParameters(architecture.layerSizes, run.parameters.values.slice())
  const mlp = engine.createMlp(architecture, Math.min(MOST_COLUMNS, indices.length), parameters)
  const { gradientSums, ...pass } = yield* walkPass(mlp, samples, indices)
  const gradients = gradientSums.map((sum) => sum / pass.count)
  // A parameter in hand may be of a network that was there before.
  const isThere = at !== null && hasParameter(architecture.layerSizes, at)
  const nudged = isThere
    ? yield* nudge(mlp, samples, indices, at, { loss: pass.loss, gradients })
    : null
  return {
    kind: 'backprop',
    of,
    pass: {
      ...pass,
      gradients,
      points: chosen.points.slice(0, pass.columns),
      parameters: parameters.values.slice(),
      updated: updatedBy(run, gradientSums, pass.count),
      nudged,
    },
  }
}

interface Examples {
  readonly samples: Samples
  readonly indices: Uint32Array
  /** Places among all points, for each index. */
  readonly points: Int32Array
}

function chooseExamples(run: Run, of: BackpropExample): Examples | null {
  const { points } = run
  if (of.kind === 'batch') {
    const indices = run.comingBatch()
    if (indices.length === 0) return null
    const places = indicesOf(points, 'training')
    return {
      samples: run.samples,
      indices,
      points: Int32Array.from(indices, (index) => places[index]),
    }
  }
  const example = of.kind === 'point' ? exampleAt(points, of.point) : of
  return (
    example && {
      samples: samplesOfOne(run, example),
      indices: Uint32Array.of(0),
      points: Int32Array.from(of.kind === 'point' ? [of.point] : []),
    }
  )
}

/** θ after one update, beside the run; what is cut or frozen stays. */
function updatedBy(run: Run, gradientSums: Float64Array, count: number): Float64Array {
  const { layerSizes } = run.architecture
  const { values } = run.parameters
  const { optimiser, dead, optimiserSteps: steps } = run.snapshot()
  const next = createParameters(layerSizes, values.slice())
  const sums = createParameters(layerSizes, gradientSums)
  const memory = { values: optimiser, dead, steps }
  applyUpdate(next, sums, count, run.training, memory)
  const { cut, frozen } = heldPlaces(run.holds, layerSizes)
  return next.values.map((value, i) => (cut[i] + frozen[i] > 0 ? values[i] : value))
}
