import { openStream } from '../../../engine/index.ts'
import type { NoiseOfExamples } from '../../../run/index.ts'

/** 1, 2, 4, … up to N, and N itself. */
export function noiseSizes(count: number): number[] {
  const sizes: number[] = []
  for (let size = 1; size < count; size *= 2) sizes.push(size)
  return [...sizes, count]
}

/** The size in hand among N examples; of the choice 0 as many as training takes. */
export function batchInHand(choice: number, usual: number | 'all', count: number): number {
  const size = choice === 0 ? usual : choice
  return size === 'all' ? count : Math.min(count, size)
}

/** p of the line rms ∝ Bᵖ with the least squares in the logarithms; −½ is expected. Null for one size. */
export function fitExponent(sizes: readonly number[], rms: readonly number[]): number | null {
  if (rms.length < 2 || !rms.every((value) => value > 0)) return null
  const x = rms.map((_, i) => Math.log(sizes[i] ?? 1))
  const y = rms.map(Math.log)
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [meanX, meanY] = [mean(x), mean(y)]
  const shared = x.reduce((sum, value, i) => sum + (value - meanX) * ((y[i] ?? 0) - meanY), 0)
  return shared / x.reduce((sum, value) => sum + (value - meanX) ** 2, 0)
}

const DRAWS = 200
const SEED = 1

/** Gradients of mini-batches drawn with replacement: each is at the mean of its examples. */
export function drawBatches(
  { along, across }: Pick<NoiseOfExamples, 'along' | 'across'>,
  batchSize: number,
): { readonly along: Float64Array; readonly across: Float64Array } {
  const stream = openStream(SEED, 'cloud', batchSize)
  const means = { along: new Float64Array(DRAWS), across: new Float64Array(DRAWS) }
  for (let draw = 0; draw < DRAWS; draw++) {
    for (let i = 0; i < batchSize; i++) {
      const example = stream.below(along.length)
      means.along[draw] = (means.along[draw] ?? 0) + (along[example] ?? 0) / batchSize
      means.across[draw] = (means.across[draw] ?? 0) + (across[example] ?? 0) / batchSize
    }
  }
  return means
}

/** Half of a side that shows nearly all of what batches of two say, whatever the size that is chosen. */
export function cloudReach({ along, across }: NoiseOfExamples, full: number): number {
  let squares = 0
  along.forEach((value, i) => {
    squares += (value - full) ** 2 + (across[i] ?? 0) ** 2
  })
  return Math.max(1.25 * full, 2 * Math.sqrt(squares / along.length), 1e-12)
}
