import type { Journal, RunConfig, Training } from '../config/index.ts'
import { type Margin, mistakeBound, type Samples, searchMargin } from '../engine/index.ts'
import type { Tally } from './tally.ts'

/** What the perceptron rule has done up to here, and the most that it can ever do. */
export interface Mistakes {
  /** Examples found on the wrong side or on the line so far. */
  readonly count: number
  /** Most training points right after a mistake so far; 0 when there are too many points to look. */
  readonly bestRight: number
  /** Whether a line separates the training points; null with hidden layers, which move them. */
  readonly isSeparable: boolean | null
  /** Most mistakes that are possible from this start, whole; null when there is no such number. */
  readonly bound: number | null
  /** (R/γ)² itself, which is the bound from zero; null unless a line separates the points. */
  readonly fromZero: number | null
}

/** How a run came to where it is, as far as the bound has to know. */
export interface History {
  readonly tally: Tally
  /** θ at step 0, edits included. */
  readonly start: Float64Array
  /** Changes made up to here. */
  readonly journal: Journal
}

/** Tells of a run's mistakes; the widest margin of its points is looked for once, in slices. */
export interface MistakeTeller {
  /** Yields while the margin is being looked for; null when the loss is not that of the rule. */
  tell(history: History): Generator<void, Mistakes | null, void>
}

export function createMistakeTeller(config: RunConfig, samples: Samples): MistakeTeller {
  let search: Generator<void, Margin | null, void> | null = null
  let margin: Margin | null | undefined

  /** Goes on where an earlier caller gave up. */
  function* findOnce(): Generator<void, Margin | null, void> {
    while (margin === undefined) {
      search ??= searchMargin(samples)
      const next = search.next()
      if (next.done === true) margin = next.value
      else yield
    }
    return margin
  }

  return {
    *tell({ tally, start, journal }) {
      if (config.loss !== 'perceptron') return null
      const counted = { count: tally.mistakes, bestRight: tally.bestRight }
      const unknown = { ...counted, isSeparable: null, bound: null, fromZero: null }
      if (config.hidden.length > 0 || samples.count === 0) return unknown
      const found = yield* findOnce()
      if (found === null) return { ...unknown, isSeparable: false }
      const rate = rateOfRule(config, journal)
      return {
        ...counted,
        isSeparable: true,
        bound: rate === null ? null : boundFrom(found, start, rate),
        fromZero: mistakeBound(found),
      }
    },
  }
}

/** The rule with η from θ makes the same mistakes as with 1 from θ/η. */
function boundFrom(margin: Margin, start: Float64Array, rate: number): number {
  const scaled = start.map((value) => value / rate)
  const last = scaled.length - 1
  const unit = { weights: scaled.subarray(0, last), bias: scaled[last] ?? 0 }
  // A bound of 9 that came out as 8.999… means 9.
  return Math.floor(mistakeBound(margin, unit) * (1 + 1e-9))
}

const sets: readonly (keyof Training)[] = ['learningRate', 'batchSize', 'optimiser', 'penalty']

/** η, when nothing but the perceptron rule has moved all parameters since step 0; else null. */
function rateOfRule({ training: start, holds }: RunConfig, journal: Journal): number | null {
  if (holds.cuts.length + holds.frozen.length > 0) return null
  let training = start
  for (const { step, change } of journal) {
    if (change.kind === 'training') {
      if (step > 0 && sets.some((key) => key in change.values)) return null
      training = { ...training, ...change.values }
    } else if (step > 0 || change.kind !== 'parameter') return null
  }
  const { learningRate, batchSize, optimiser, penalty } = training
  const isRule = batchSize === 1 && optimiser === 'sgd' && penalty === 'none'
  return isRule ? learningRate : null
}
