import {
  checkWhole,
  type Engine,
  type InChunks,
  openStream,
  type Samples,
} from '../../engine/index.ts'
import type { Run } from '../run.ts'
import { computeBatchGradient, cutPlaces, dot, norm } from './batchGradient.ts'

/**
 * How gradients of mini-batches differ from the full one at the present parameters. Batches are drawn
 * with replacement from a stream of their own, so nothing of the run changes.
 */
export interface NoiseRequest {
  /** Examples in a batch; null = what single examples say. */
  readonly batchSize: number | null
}

export type Noise = NoiseOfExamples | NoiseOfBatches

/** The N gradients gᵢ of single examples around their mean ḡ, the full gradient. */
export interface NoiseOfExamples {
  readonly kind: 'examples'
  /** σ, with σ² = (1/N)·Σ‖gᵢ − ḡ‖². */
  readonly deviation: number
  /** gᵢ·u, u the direction of ḡ. A mini-batch is at the mean of its examples. */
  readonly along: Float64Array
  /** gᵢ·v, v the direction orthogonal to u in which they are spread the most. */
  readonly across: Float64Array
}

/** What batches of one size were measured to be. */
export interface NoiseOfBatches {
  readonly kind: 'batches'
  readonly batchSize: number
  /** Batches drawn. */
  readonly draws: number
  /** Root of the mean of ‖ĝ − ḡ‖² over them; σ/√B is expected. */
  readonly rms: number
}

/** Samples that go through the network between two yields. */
const CHUNK = 64
const MOST_DRAWS = 200
const LEAST_DRAWS = 16
/** Samples × parameters in one answer: a part of a second of work. */
const WORK = 4e7
/** The direction of the largest spread moves no more after so many rounds, or hardly. */
const ROUNDS = 12
/** A smaller share of all spread is no direction of its own. */
const ROUNDING = 1e-12
const SEED = 1

/** @throws {ShapeError} unless the size of a batch is a whole number from 1. */
export function* inspectNoise(
  run: Run,
  engine: Engine,
  samples: Samples,
  mean: Float64Array,
  { batchSize }: NoiseRequest,
): InChunks<Noise> {
  if (batchSize === null) return yield* noiseOfExamples(run, engine, samples, mean)
  checkWhole('the batch size', batchSize)
  const columns = Math.min(CHUNK, batchSize)
  const mlp = engine.createMlp(run.architecture, columns, run.parameters)
  const wished = Math.floor(WORK / (batchSize * mean.length))
  const draws = Math.min(MOST_DRAWS, Math.max(LEAST_DRAWS, wished))
  const stream = openStream(SEED, 'noise', batchSize)
  const indices = new Uint32Array(batchSize)
  const gradient = new Float64Array(mean.length)
  const cuts = cutPlaces(run)
  let sum = 0
  for (let draw = 0; draw < draws; draw++) {
    for (let i = 0; i < batchSize; i++) indices[i] = stream.below(samples.count)
    yield* computeBatchGradient(mlp, samples, indices, cuts, gradient)
    sum += squaredDistance(gradient, mean)
  }
  return { kind: 'batches', batchSize, draws, rms: Math.sqrt(sum / draws) }
}

function* noiseOfExamples(
  run: Run,
  engine: Engine,
  samples: Samples,
  mean: Float64Array,
): InChunks<NoiseOfExamples> {
  const { count } = samples
  const mlp = engine.createMlp(run.architecture, 1, run.parameters)
  const one = new Uint32Array(1)
  const gradient = new Float64Array(mean.length)
  const cuts = cutPlaces(run)

  /** Each example's gradient in turn. */
  function* each(take: (gradient: Float64Array, example: number) => void): InChunks<void> {
    for (let i = 0; i < count; i++) {
      one[0] = i
      yield* computeBatchGradient(mlp, samples, one, cuts, gradient)
      take(gradient, i)
    }
  }

  const length = norm(mean)
  const u = length > 0 ? mean.map((value) => value / length) : null
  let squares = 0
  yield* each((g) => {
    squares += squaredDistance(g, mean)
  })
  const v = yield* widestDirection(mean, u, squares, each)
  const along = new Float64Array(count)
  const across = new Float64Array(count)
  yield* each((g, i) => {
    along[i] = u === null ? 0 : dot(g, u)
    across[i] = dot(g, v)
  })
  return { kind: 'examples', deviation: Math.sqrt(squares / count), along, across }
}

/**
 * The unit vector v orthogonal to u with the largest Σ((gᵢ − ḡ)·v)², by the power method: v becomes
 * Σ((gᵢ − ḡ)·v)·(gᵢ − ḡ) without its part along u, again and again. Zeros when what is left of the
 * spread, `squares` = Σ‖gᵢ − ḡ‖², is rounding.
 */
function* widestDirection(
  mean: Float64Array,
  u: Float64Array | null,
  squares: number,
  each: (take: (gradient: Float64Array) => void) => InChunks<void>,
): InChunks<Float64Array> {
  const stream = openStream(SEED, 'noise')
  let v = mean.map(() => stream.uniform() - 0.5)
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(mean.length)
    const offset = dot(mean, v)
    yield* each((g) => {
      const share = dot(g, v) - offset
      for (let i = 0; i < next.length; i++) next[i] += share * (g[i] - mean[i])
    })
    if (u !== null) {
      const part = dot(next, u)
      for (let i = 0; i < next.length; i++) next[i] -= part * u[i]
    }
    const length = norm(next)
    if (!(length > ROUNDING * squares)) return next.fill(0)
    v = next.map((value) => value / length)
  }
  return v
}

function squaredDistance(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] - b[i]) * (a[i] - b[i])
  return sum
}
