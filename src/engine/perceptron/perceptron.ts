import { openStream } from '../random.ts'
import type { Samples } from '../samples.ts'
import { ShapeError } from '../shapeError.ts'
import { excitation, type ThresholdUnit } from './thresholdUnit.ts'

/** A threshold unit while it learns. Mutable: an epoch changes it in place. */
export interface Perceptron extends ThresholdUnit {
  bias: number
  /** Updates made so far. */
  mistakes: number
  /** Epochs run so far; the one that found no mistake counts too. */
  epochs: number
  /** True after an epoch without a mistake: from then on nothing changes. */
  isDone: boolean
  /** The pocket: the best unit so far and how many samples it had right. */
  best: ThresholdUnit & { readonly right: number }
}

/** Starts from given weights and bias, which are copied; `samples` are counted for the pocket. */
export function createPerceptron(samples: Samples, start: ThresholdUnit): Perceptron {
  checkPerceptronSamples(samples)
  if (start.weights.length !== samples.nIn) {
    throw new ShapeError(`expected ${samples.nIn} weights, got ${start.weights.length}`)
  }
  const weights = start.weights.slice()
  const best = { weights: weights.slice(), bias: start.bias, right: countRight(start, samples) }
  return { weights, bias: start.bias, mistakes: 0, epochs: 0, isDone: false, best }
}

/**
 * One epoch of the perceptron rule: each sample once, in an order drawn from (seed, epoch); where
 * y·(wᵀx + b) ≤ 0, with y = 1 for a target above 0 and −1 for others, w ← w + y·x and b ← b + y.
 *
 * Learns binary {0, 1} and bipolar targets alike. Converges when, and only when, a plane separates the
 * classes, after at most `mistakeBound` updates. Returns the mistakes of this epoch.
 *
 * Source: Rosenblatt 1958; pocket with ratchet, for classes that no plane separates: Gallant 1990.
 */
export function learnEpoch(perceptron: Perceptron, samples: Samples, seed: number): number {
  checkPerceptronSamples(samples)
  const order = shuffled(samples.count, seed, perceptron.epochs)
  let mistakes = 0
  for (const sample of order) {
    if (learnSample(perceptron, samples, sample)) mistakes++
  }
  perceptron.epochs++
  perceptron.isDone = mistakes === 0
  return mistakes
}

/** The rule on one sample; true when it was a mistake and the unit has changed. */
export function learnSample(perceptron: Perceptron, samples: Samples, sample: number): boolean {
  const { inputs, targets, count } = samples
  const y = targets[sample] > 0 ? 1 : -1
  if (y * excitation(perceptron, inputs, count, sample) > 0) return false
  const { weights } = perceptron
  for (let i = 0; i < weights.length; i++) weights[i] += y * inputs[i * count + sample]
  perceptron.bias += y
  perceptron.mistakes++
  const right = countRight(perceptron, samples)
  if (right > perceptron.best.right) {
    perceptron.best = { weights: weights.slice(), bias: perceptron.bias, right }
  }
  return true
}

/** Samples on the right side, strictly: y·(wᵀx + b) > 0. */
export function countRight(unit: ThresholdUnit, { inputs, targets, count }: Samples): number {
  let right = 0
  for (let sample = 0; sample < count; sample++) {
    const v = excitation(unit, inputs, count, sample)
    if (targets[sample] > 0 ? v > 0 : v < 0) right++
  }
  return right
}

/** @throws {ShapeError} unless there is one target a sample and all lengths fit. */
export function checkPerceptronSamples({ inputs, targets, count, nIn, nOut }: Samples): void {
  if (nOut !== 1) throw new ShapeError(`expected 1 output for one threshold unit, got ${nOut}`)
  if (inputs.length === nIn * count && targets.length === count) return
  throw new ShapeError(
    `expected ${nIn * count} inputs and ${count} targets for ${count} samples, ` +
      `got ${inputs.length} and ${targets.length}`,
  )
}

/** 0 … n − 1 in random order. Source: Durstenfeld 1964. */
function shuffled(n: number, seed: number, epoch: number): Uint32Array {
  const order = Uint32Array.from({ length: n }, (_, i) => i)
  const stream = openStream(seed, 'perceptron order', epoch)
  for (let i = n - 1; i > 0; i--) {
    const j = stream.below(i + 1)
    const kept = order[i]
    order[i] = order[j]
    order[j] = kept
  }
  return order
}
