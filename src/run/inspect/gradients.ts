import {
  createParameters,
  type Engine,
  type InChunks,
  type Mlp,
  type Parameters,
  type Samples,
} from '../../engine/index.ts'
import type { Position } from '../position.ts'
import type { Run } from '../run.ts'
import { computeBatchGradient, cutPlaces, norm } from './batchGradient.ts'
import { inspectNoise, type Noise, type NoiseRequest } from './noise.ts'

/** The gradient of the data loss over all training points. */
export interface GradientsRequest {
  readonly kind: 'gradients'
  /** Also at some of the states that the run has kept, from this many updates on; null = at none. */
  readonly pastFrom: number | null
  /** Also how mini-batches differ from it; null = not. */
  readonly noise: NoiseRequest | null
}

export interface Gradients {
  readonly kind: 'gradients'
  /** Training points; without any all gradients are 0. */
  readonly count: number
  readonly now: GradientNorms
  /** ∂L/∂θ in the order of the engine, mean over the training points, without λΩ; 0 of what is cut. */
  readonly gradient: Float64Array
  /** Null when it was not asked for. */
  readonly past: PastGradients | null
  readonly noise: Noise | null
}

/** How long the gradient of each layer is at one position of the run. */
export interface GradientNorms {
  readonly step: number
  /** Passes over the training set; a part of one counts as its share. */
  readonly epochs: number
  /** ‖∇W⁽ˡ⁾‖, the root of the sum of squares, for ℓ = 1 … L + 1. */
  readonly weights: Float64Array
  /** ‖∇b⁽ˡ⁾‖. */
  readonly biases: Float64Array
}

export interface PastGradients {
  readonly norms: readonly GradientNorms[]
  /** Where to ask on from; null = there are no more. */
  readonly next: number | null
}

/** Samples that go through the network between two yields. */
const CHUNK = 64
/** Samples × parameters of past states in one answer: some ms of work. */
const PAST_WORK = 3e6

/** Gradients at the present parameters, and what else is asked for. Changes nothing of the run. */
export function* inspectGradients(
  run: Run,
  engine: Engine,
  { pastFrom, noise }: GradientsRequest,
): InChunks<Gradients> {
  const { samples } = run
  const all = Uint32Array.from({ length: samples.count }, (_, i) => i)
  const of = (parameters: Parameters): Mlp => engine.createMlp(run.architecture, CHUNK, parameters)
  const cuts = cutPlaces(run)
  const gradient = yield* gradientOf(of(run.parameters), samples, all, cuts)
  return {
    kind: 'gradients',
    count: samples.count,
    now: normsOf(run, gradient, run.position),
    gradient,
    past: pastFrom === null ? null : yield* pastGradients(run, of, samples, all, pastFrom),
    noise:
      noise === null || samples.count === 0
        ? null
        : yield* inspectNoise(run, engine, samples, gradient, noise),
  }
}

function* gradientOf(
  mlp: Mlp,
  samples: Samples,
  all: Uint32Array,
  cuts: Uint32Array,
): InChunks<Float64Array> {
  const gradient = new Float64Array(mlp.parameters.values.length)
  if (all.length > 0) yield* computeBatchGradient(mlp, samples, all, cuts, gradient)
  return gradient
}

/**
 * As many kept states as make an answer that does not keep others waiting; one at least. All with the
 * cuts of now.
 */
function* pastGradients(
  run: Run,
  of: (parameters: Parameters) => Mlp,
  samples: Samples,
  all: Uint32Array,
  from: number,
): InChunks<PastGradients> {
  const { layerSizes } = run.architecture
  const here = run.position.step
  const kept = run.kept.filter(({ position }) => position.step >= from && position.step < here)
  const each = Math.max(1, samples.count) * run.parameters.values.length
  const taken = kept.slice(0, Math.max(1, Math.floor(PAST_WORK / each)))
  const norms: GradientNorms[] = []
  const cuts = cutPlaces(run)
  for (const { parameters, position } of taken) {
    const mlp = of(createParameters(layerSizes, parameters.slice()))
    norms.push(normsOf(run, yield* gradientOf(mlp, samples, all, cuts), position))
  }
  return { norms, next: kept[taken.length]?.position.step ?? null }
}

function normsOf(run: Run, gradient: Float64Array, { step, epoch, used }: Position): GradientNorms {
  const { W, b } = createParameters(run.architecture.layerSizes, gradient)
  return {
    step,
    epochs: epoch + used / Math.max(1, run.trainingCount),
    weights: Float64Array.from(W, norm),
    biases: Float64Array.from(b, norm),
  }
}
