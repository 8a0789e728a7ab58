import { roundingShift } from './core.ts'
import { add, divide, multiply } from './doubleDouble.ts'

/** From here on tanh x rounds to 1. */
const bound = 20

const signs = new Float64Array([1, -1])
/** Row k: high and low part of T = tanh(k/32), and 1 − T². */
export const tanhTable = tabulate()

/**
 * tanh x for every double: odd, ±1 from |x| = 19.07 on, NaN for NaN. tanh(−0) is +0. It never falls.
 *
 * With |x| = a + r, a = k/32 and −1/128 ≤ r ≤ 3/128, exactly, and T = tanh a, t = tanh r:
 * tanh |x| = T + (1 − T²)·t/(1 + T·t) = high + (low + S·(t − t·w)), with T = high + low and
 * S = 1 − T² from a table, w = T·t/(1 + T·t). All roundings but the last concern the small part.
 *
 * While k stays, every step is a rounded function that does not fall, of operands that do not fall:
 * t = r + r·z·P moves with r, as r·z·P is below r/5000, and t − t·w moves with t, as w is below 1/40.
 * Where k steps, x grows by ulp(x) and tanh by about S·ulp(x), while the roundings of the two small
 * parts, five each, lose less than S·2⁻⁵⁵: from x = 1/8 on that is less than x brings. The tests look
 * at every one of the 640 steps.
 *
 * Worst error found: 1.40 ulp, near 0.0536, of 1.4·10⁶ arguments; 0.93 from 0.1 on, 0.51 from 1 on.
 *
 * Source: the addition theorem; tables after P. T. P. Tang 1991.
 */
export function tanh(x: number): number {
  const h = Math.min(Math.abs(x), bound)
  // The quarter keeps |r| small against h where k is 1.
  const k = h * 32 - 0.25 + roundingShift - roundingShift
  const r = h - k * 0.03125
  const z = r * r
  const t =
    r +
    r *
      (z *
        (-0.3333333333333333 +
          z * (0.13333333333333333 + z * (-0.05396825396825397 + z * 0.021869488536155203))))
  const i = 3 * (k | 0)
  const high = tanhTable[i]
  const product = high * t
  const small = tanhTable[i + 2] * (t - t * (product / (1 + product)))
  // A table and no branch: the signs of z are close to random, so a branch would be mispredicted.
  return (high + (tanhTable[i + 1] + small)) * signs[+(x < 0)]
}

/** Puts tanh of `values[i]` in its place, for start ≤ i < end. Allocates nothing. */
export function tanhInPlace(values: Float64Array, start: number, end: number): void {
  for (let i = start; i < end; i++) values[i] = tanh(values[i])
}

/** For each k: high and low part of T = tanh(k/32), and S = 1 − T², to the last digit. */
function tabulate(): Float64Array {
  const rows = 32 * bound + 1
  const values = new Float64Array(3 * rows)
  const one = { high: 1, low: 0 }
  // e^{1/16}: e^{2a} grows by it from row to row.
  const ratio = { high: 1.0644944589178593, low: 1.0872888143211957e-16 }
  let power = one
  for (let k = 0; k < rows; k++) {
    // 1 − T = 2/(e^{2a} + 1), and 1 − T² = (1 − T)(1 + T).
    const less = divide({ high: 2, low: 0 }, add(power, one))
    const T = add(one, { high: -less.high, low: -less.low })
    values[3 * k] = T.high
    values[3 * k + 1] = T.low
    values[3 * k + 2] = multiply(less, add(one, T)).high
    power = multiply(power, ratio)
  }
  return values
}
