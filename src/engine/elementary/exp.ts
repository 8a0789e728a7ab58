import {
  expMinus1,
  powersOfTwo,
  roots,
  roundingShift,
  stepHigh,
  stepLow,
  stepsPerUnit,
} from './core.ts'

/**
 * eˣ for every double: 0 below −745.13, ∞ above 709.78, NaN for NaN. It never falls (see `core.ts`).
 *
 * The factor 2ᵉ comes as two factors, each within range although e is not, so that results below
 * 2⁻¹⁰²² lose their bits gradually.
 *
 * Worst error found: 0.549 ulp, near −1.462, and 0.763 where the result is below 2⁻¹⁰²² and so rounded
 * twice, of 1.5·10⁶ arguments.
 */
export function exp(x: number): number {
  // Beyond these bounds the result is 0 or ∞ all the same; NaN passes through both.
  const h = Math.min(Math.max(x, -746), 710)
  const k = h * stepsPerUnit + roundingShift - roundingShift
  const p = expMinus1(h - k * stepHigh - k * stepLow)
  const whole = k | 0
  const j = 2 * (whole & 31)
  const e = whole >> 5
  const half = e >> 1
  const mantissa = roots[j] + (roots[j + 1] + roots[j] * p)
  return mantissa * powersOfTwo[half + 1023] * powersOfTwo[e - half + 1023]
}
