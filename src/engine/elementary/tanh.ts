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

/**
 * Puts tanh of `values[i]` in its place, for start ≤ i < end. Allocates nothing.
 *
 * Four at a time, each step of `tanh` for all of them: a step waits for the one before, and the other
 * three fill the wait, which takes a third less time than one after the other.
 */
export function tanhInPlace(values: Float64Array, start: number, end: number): void {
  let i = start
  for (; i + 4 <= end; i += 4) {
    const x0 = values[i]
    const x1 = values[i + 1]
    const x2 = values[i + 2]
    const x3 = values[i + 3]
    const h0 = Math.min(Math.abs(x0), bound)
    const h1 = Math.min(Math.abs(x1), bound)
    const h2 = Math.min(Math.abs(x2), bound)
    const h3 = Math.min(Math.abs(x3), bound)
    const k0 = h0 * 32 - 0.25 + roundingShift - roundingShift
    const k1 = h1 * 32 - 0.25 + roundingShift - roundingShift
    const k2 = h2 * 32 - 0.25 + roundingShift - roundingShift
    const k3 = h3 * 32 - 0.25 + roundingShift - roundingShift
    const r0 = h0 - k0 * 0.03125
    const r1 = h1 - k1 * 0.03125
    const r2 = h2 - k2 * 0.03125
    const r3 = h3 - k3 * 0.03125
    const z0 = r0 * r0
    const z1 = r1 * r1
    const z2 = r2 * r2
    const z3 = r3 * r3
    const t0 =
      r0 +
      r0 *
        (z0 *
          (-0.3333333333333333 +
            z0 * (0.13333333333333333 + z0 * (-0.05396825396825397 + z0 * 0.021869488536155203))))
    const t1 =
      r1 +
      r1 *
        (z1 *
          (-0.3333333333333333 +
            z1 * (0.13333333333333333 + z1 * (-0.05396825396825397 + z1 * 0.021869488536155203))))
    const t2 =
      r2 +
      r2 *
        (z2 *
          (-0.3333333333333333 +
            z2 * (0.13333333333333333 + z2 * (-0.05396825396825397 + z2 * 0.021869488536155203))))
    const t3 =
      r3 +
      r3 *
        (z3 *
          (-0.3333333333333333 +
            z3 * (0.13333333333333333 + z3 * (-0.05396825396825397 + z3 * 0.021869488536155203))))
    const i0 = 3 * (k0 | 0)
    const i1 = 3 * (k1 | 0)
    const i2 = 3 * (k2 | 0)
    const i3 = 3 * (k3 | 0)
    const high0 = tanhTable[i0]
    const high1 = tanhTable[i1]
    const high2 = tanhTable[i2]
    const high3 = tanhTable[i3]
    const product0 = high0 * t0
    const product1 = high1 * t1
    const product2 = high2 * t2
    const product3 = high3 * t3
    const w0 = product0 / (1 + product0)
    const w1 = product1 / (1 + product1)
    const w2 = product2 / (1 + product2)
    const w3 = product3 / (1 + product3)
    const small0 = tanhTable[i0 + 2] * (t0 - t0 * w0)
    const small1 = tanhTable[i1 + 2] * (t1 - t1 * w1)
    const small2 = tanhTable[i2 + 2] * (t2 - t2 * w2)
    const small3 = tanhTable[i3 + 2] * (t3 - t3 * w3)
    values[i] = (high0 + (tanhTable[i0 + 1] + small0)) * signs[+(x0 < 0)]
    values[i + 1] = (high1 + (tanhTable[i1 + 1] + small1)) * signs[+(x1 < 0)]
    values[i + 2] = (high2 + (tanhTable[i2 + 1] + small2)) * signs[+(x2 < 0)]
    values[i + 3] = (high3 + (tanhTable[i3 + 1] + small3)) * signs[+(x3 < 0)]
  }
  for (; i < end; i++) values[i] = tanh(values[i])
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
