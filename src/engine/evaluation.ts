import { finish, type InChunks } from './inChunks.ts'
import type { Mlp } from './mlp.ts'
import type { Samples } from './samples.ts'
import { checkSamples, loadRange } from './samples.ts'

/** What a network does on a whole set of samples. */
export interface Evaluation {
  readonly count: number
  /** Mean data loss, without the penalty; NaN for no samples. */
  readonly loss: number
  /** Samples classified right; see `isRight`. Meaningless for regression. */
  readonly correct: number
  /** Σ (f − y)² over samples and outputs. */
  readonly squaredError: number
  /** Σ (y − ȳ)² over samples and outputs, ȳ the mean target of an output. */
  readonly squaredDeviation: number
}

/**
 * Runs a set of any size through the network, `capacity` samples at a time.
 *
 * The loss is (s₀ + s₁)/N, s₀ over the samples with even index in the set and s₁ over the others, so
 * its bits do not depend on the capacity. Overwrites the network's inputs, targets and activations.
 *
 * @throws {ShapeError} when the samples do not fit the network.
 */
export function evaluate(mlp: Mlp, samples: Samples): Evaluation {
  return finish(evaluateInChunks(mlp, samples))
}

/** The same, yielding after every `capacity` samples. In between the network may be used for others. */
export function* evaluateInChunks(mlp: Mlp, samples: Samples): InChunks<Evaluation> {
  checkSamples(mlp, samples)
  const { count } = samples
  const sums = new Float64Array(2)
  let correct = 0
  let squaredError = 0
  for (let start = 0; start < count; start += mlp.capacity) {
    const columns = Math.min(mlp.capacity, count - start)
    loadRange(mlp, samples, start, columns)
    mlp.forward(columns)
    mlp.addLosses(columns, start, sums)
    for (let c = 0; c < columns; c++) {
      if (isRight(mlp, c)) correct++
      squaredError += columnError(mlp, c)
    }
    yield
  }
  const loss = (sums[0] + sums[1]) / count
  return { count, loss, correct, squaredError, squaredDeviation: targetDeviation(samples) }
}

/** Share classified right, or null for no samples. */
export function accuracyOf({ count, correct }: Evaluation): number | null {
  return count === 0 ? null : correct / count
}

/** R² = 1 − Σ(f − y)²/Σ(y − ȳ)², or null when the targets do not vary. */
export function rSquaredOf({ squaredError, squaredDeviation }: Evaluation): number | null {
  return squaredDeviation > 0 ? 1 - squaredError / squaredDeviation : null
}

/**
 * True when the class that the network tells for column c is the target's.
 *
 * Sigmoid: each output on its own, class 1 where z ≥ 0 (f ≥ ½) against y ≥ ½. One linear, tanh or threshold
 * output: the sign, z ≥ 0 against y ≥ 0. Else the largest output, the first one of equals. NaN is never right.
 */
function isRight({ architecture, preActivations: z, targets: y, stride }: Mlp, c: number): boolean {
  const { layerSizes, output } = architecture
  const end = layerSizes[layerSizes.length - 1] * stride
  const isSingle = end === stride
  if (output === 'sigmoid' || (isSingle && output !== 'softmax' && output !== 'sparsemax')) {
    const threshold = output === 'sigmoid' ? 0.5 : 0
    for (let k = c; k < end; k += stride) {
      const isKnown = y[k] >= threshold ? z[k] >= 0 : z[k] < 0
      if (!isKnown) return false
    }
    return true
  }
  let told = c
  let wanted = c
  for (let k = c; k < end; k += stride) {
    if (Number.isNaN(z[k])) return false
    if (z[k] > z[told]) told = k
    if (y[k] > y[wanted]) wanted = k
  }
  return told === wanted
}

function columnError({ activations, targets, stride }: Mlp, c: number): number {
  const f = activations[activations.length - 1]
  let sum = 0
  for (let k = c; k < f.length; k += stride) {
    const q = f[k] - targets[k]
    sum += q * q
  }
  return sum
}

function targetDeviation({ targets, count, nOut }: Samples): number {
  let sum = 0
  for (let o = 0; o < nOut; o++) {
    const start = o * count
    const end = start + count
    let total = 0
    for (let k = start; k < end; k++) total += targets[k]
    const mean = total / count
    for (let k = start; k < end; k++) sum += (targets[k] - mean) * (targets[k] - mean)
  }
  return sum
}
