import {
  expMinus1,
  powersOfTwo,
  roots,
  roundingShift,
  stepHigh,
  stepLow,
  stepsPerUnit,
} from './core.ts'
import { exp } from './exp.ts'

/**
 * σ(x) = 1 / (1 + e⁻ˣ) for every double: 0 below −745.13, never above 1, NaN for NaN. It never falls.
 *
 * With e⁻ˣ = b + rest, b = 2ᵉ·high and rest = 2ᵉ·(low + high·p) as in `core.ts`, the sum 1 + b is kept
 * to its last digit, so 1 + e⁻ˣ is rounded once, and the quotient once more.
 *
 * Worst error found: 1.498 ulp, near 9.498, of 1.5·10⁶ arguments. It stays below 1.6: 1 for the sum, as
 * the quotient's unit may be half of the sum's, ½ for the quotient, and little for the rest.
 */
export function sigmoid(x: number): number {
  // There e⁻ˣ would overflow, and σ(x) = eˣ·(1 − eˣ + …) is eˣ to all its digits.
  if (x < -708) return exp(x)
  const h = Math.max(-x, -708)
  const k = h * stepsPerUnit + roundingShift - roundingShift
  const p = expMinus1(h - k * stepHigh - k * stepLow)
  const whole = k | 0
  const j = 2 * (whole & 31)
  const power = powersOfTwo[(whole >> 5) + 1023]
  const b = power * roots[j]
  const sum = 1 + b
  // What `sum` lost of the smaller one of 1 and b.
  const lost = Math.min(1, b) - (sum - Math.max(1, b))
  return 1 / (sum + (lost + power * (roots[j + 1] + roots[j] * p)))
}

/** Puts σ of `values[i]` in its place, for start ≤ i < end. Allocates nothing. */
export function sigmoidInPlace(values: Float64Array, start: number, end: number): void {
  for (let i = start; i < end; i++) values[i] = sigmoid(values[i])
}
