import {
  halfLn2High,
  halfLn2Low,
  powersOfTwo,
  rCothRMinus1,
  roundingShift,
  twoOverLn2,
} from './core.ts'

/**
 * tanh x for every double: odd, ±1 from |x| = 22 on, NaN for NaN. tanh(−0) is +0.
 *
 * With h = |x|, r, u, w = u − r and s = 2ᵏ as in `core.ts`, tanh h = (e^{2h} − 1) / (e^{2h} + 1)
 * = N / (2 + (N + 2w)), where N = (s − 1) + ((s + 1)·r + (s − 1)·u).
 *
 * Worst error found: 1.999 ulp, near 4.51, of 10⁸ arguments. It stays below 2: for large N the sums
 * N + 2w and 2 + … cost 1.5 ulp at most and the division 0.5, each a little less as tanh x < 1.
 */
export function tanh(x: number): number {
  const h = Math.min(Math.abs(x), 22)
  // The quarter keeps r from going far below 0, where N would lose digits.
  const k = h * twoOverLn2 - 0.25 + roundingShift - roundingShift
  const s = powersOfTwo[(k | 0) + 1023]
  const r = h - k * halfLn2High - k * halfLn2Low
  const u = rCothRMinus1(r * r)
  const N = s - 1 + ((s + 1) * r + (s - 1) * u)
  const w = u - r
  // No branch: the signs of z are close to random, so one would be mispredicted.
  return (N / (2 + (N + 2 * w))) * (1 - 2 * +(x < 0))
}

/** Puts tanh of `values[i]` in its place, for start ≤ i < end. Allocates nothing. */
export function tanhInPlace(values: Float64Array, start: number, end: number): void {
  for (let i = start; i < end; i++) values[i] = tanh(values[i])
}
