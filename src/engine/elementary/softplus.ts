import { roundingShift } from './core.ts'
import type { DoubleDouble } from './doubleDouble.ts'
import { add, divide, multiply } from './doubleDouble.ts'
import { exp } from './exp.ts'
import { log1p } from './log.ts'

/** Between these bounds the table is used. */
const tableStart = -3
const tableEnd = 2

/** Row k − 64·`tableStart`: high and low part of ln(1 + eᵃ) at a = k/64, and σ(a). */
export const softplusTable = tabulate()

/**
 * ln(1 + eˣ) for every double: 0 from −745.14 down, x from 37 up, NaN for NaN. It never falls.
 *
 * From −3 to 2, with x = a + r, a = k/64, |r| ≤ 1/128: ln(1 + eᵃ) + ln(1 + S·(eʳ − 1)), where
 * ln(1 + eᵃ) = high + low and S = σ(a) come from a table. Elsewhere max(x, 0) + ln(1 + e^{−|x|}), which
 * overflows nowhere and keeps the digits of eˣ for large −x.
 *
 * While k stays, all is made of rounded functions that do not fall. Below −3, exp does not fall and
 * log1p does not, its correction being below f/30 there; above 2, x grows by ulp(x), 2⁻⁵¹ or more,
 * of which the logarithm takes an eighth and loses 3·2⁻⁵⁵ to rounding. The tests look at every step
 * of the table and at its two ends.
 *
 * Worst error found: 1.49 ulp, near −4.85, of 1.4·10⁶ arguments; 0.53 from −3 on.
 */
export function softplus(x: number): number {
  if (!(x > tableStart && x < tableEnd)) return Math.max(x, 0) + log1p(exp(-Math.abs(x)))
  const k = x * 64 + roundingShift - roundingShift
  const r = x - k * 0.015625
  const m =
    r +
    r *
      (r *
        (0.5 +
          r *
            (0.16666666666666666 +
              r * (0.041666666666666664 + r * (0.008333333333333333 + r * 0.001388888888888889)))))
  const i = 3 * (k - 64 * tableStart)
  const w = softplusTable[i + 2] * m
  const small =
    w -
    w *
      (w *
        (0.5 -
          w *
            (0.3333333333333333 -
              w * (0.25 - w * (0.2 - w * (0.16666666666666666 - w * 0.14285714285714285))))))
  return softplusTable[i] + (softplusTable[i + 1] + small)
}

/** For each k from 64·start to 64·end: high and low part of ln(1 + eᵃ) at a = k/64, and σ(a). */
function tabulate(): Float64Array {
  const rows = 64 * (tableEnd - tableStart) + 1
  const values = new Float64Array(3 * rows)
  const one = { high: 1, low: 0 }
  // e^{1/64} − 1, e⁻³ and ln(1 + e⁻³).
  const growth = { high: 0.015747708586685748, low: -2.862138367894185e-19 }
  let power: DoubleDouble = { high: 0.049787068367863944, low: -1.4831389691394365e-18 }
  let value: DoubleDouble = { high: 0.04858735157374206, low: -2.8911149045062954e-18 }
  for (let k = 0; k < rows; k++) {
    const slope = divide(power, add(one, power))
    values[3 * k] = value.high
    values[3 * k + 1] = value.low
    values[3 * k + 2] = slope.high
    // 1 + e^{a + 1/64} = (1 + eᵃ)(1 + σ(a)·(e^{1/64} − 1)).
    value = add(value, logOfOnePlus(multiply(slope, growth)))
    power = add(power, multiply(power, growth))
  }
  return values
}

/** ln(1 + w) = 2 artanh v = 2v(1 + v²/3 + v⁴/5 + …), v = w/(2 + w), for 0 ≤ w < 1/64. */
function logOfOnePlus(w: DoubleDouble): DoubleDouble {
  const v = divide(w, add({ high: 2, low: 0 }, w))
  const square = multiply(v, v)
  let sum: DoubleDouble = { high: 0, low: 0 }
  for (let n = 15; n > 0; n -= 2) {
    const term = divide({ high: 1, low: 0 }, { high: n, low: 0 })
    sum = add(term, multiply(square, sum))
  }
  return multiply({ high: 2 * v.high, low: 2 * v.low }, sum)
}
