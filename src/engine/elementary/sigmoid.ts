import {
  halfLn2High,
  halfLn2Low,
  powersOfTwo,
  rCothRMinus1,
  roundingShift,
  twoOverLn2,
} from './core.ts'
import { exp } from './exp.ts'

/**
 * σ(x) = 1 / (1 + e⁻ˣ) for every double: 0 below −745.13, never above 1, NaN for NaN.
 *
 * With h = −x/2, r, u and s = 2ᵏ as in `core.ts` and c = 2r / (1 + (u − r)), e^{2h} = s·(1 + c), so
 * σ(x) = 1 / (s + 1 + s·c). The sum s + 1 is kept to its last digit: rounding it, or 1 + s·c, would
 * cost another half unit near s·c = 1.
 *
 * Worst error found: 1.88 ulp, near −1.104, of 10⁸ arguments.
 */
export function sigmoid(x: number): number {
  // There s would overflow, and σ(x) = eˣ·(1 − eˣ + …) is eˣ to all its digits.
  if (x < -708) return exp(x)
  const h = Math.max(-0.5 * x, -354)
  const k = h * twoOverLn2 + roundingShift - roundingShift
  const s = powersOfTwo[(k | 0) + 1023]
  const r = h - k * halfLn2High - k * halfLn2Low
  const u = rCothRMinus1(r * r)
  const c = (r + r) / (1 + (u - r))
  const sum = s + 1
  // What `sum` lost of the smaller one of s and 1.
  const lost = 1 - (sum - s)
  return 1 / (sum + (s * c + lost))
}

/** Puts σ of `values[i]` in its place, for start ≤ i < end. Allocates nothing. */
export function sigmoidInPlace(values: Float64Array, start: number, end: number): void {
  for (let i = start; i < end; i++) values[i] = sigmoid(values[i])
}
