import type { Standardisation } from './pointSet.ts'

/** Leaves numbers as they are. */
export const unchanged: Standardisation = { mean: 0, deviation: 1 }

/**
 * Mean and deviation √(Σ(x − mean)²/n) over the training points alone, so that nothing of the test
 * points reaches the network. A column of one value has deviation 1.
 */
export function standardiseBy(values: Float64Array, isTraining: Uint8Array): Standardisation {
  let count = 0
  let sum = 0
  for (let i = 0; i < values.length; i++) {
    if (isTraining[i] === 0) continue
    count++
    sum += values[i]
  }
  if (count === 0) return unchanged
  const mean = sum / count
  let squares = 0
  for (let i = 0; i < values.length; i++) {
    if (isTraining[i] === 0) continue
    const distance = values[i] - mean
    squares += distance * distance
  }
  const deviation = Math.sqrt(squares / count)
  return { mean, deviation: deviation > 0 ? deviation : 1 }
}
