import { powersOfTwo } from './core.ts'

/** ln 2 in two parts: the upper 33 bits, so that k·`ln2High` is exact, and the rest, rounded. */
const ln2High = 0.6931471804855391
const ln2Low = 7.440617110012397e-11

const bits = new DataView(new ArrayBuffer(8))

/**
 * ln x for every double: −∞ at ±0, NaN below 0, ∞ at ∞, NaN for NaN.
 *
 * Worst error found: 1.04 ulp, near 0.749, of 2·10⁷ arguments. No double was found after which it falls.
 */
export function log(x: number): number {
  return logOfSum(x, 0)
}

/**
 * ln(1 + x) without the rounding of 1 + x, for x ≥ −1: −∞ at −1, NaN below. log1p(−0) is +0.
 *
 * From 0 to 1 free of bit operations, as softplus needs it there.
 * Worst error found: 1.03 ulp, near −0.257, of 10⁷ arguments.
 */
export function log1p(x: number): number {
  if (x >= 0 && x <= 1) {
    // 1 + x = 2ᵏ(1 + f), both sides exact.
    const k = +(x > 0.5)
    return logOfParts(k, x > 0.5 ? 0.5 * (x - 1) : x, 0)
  }
  if (x > -0.25 && x < 0) return logOfParts(0, x, 0)
  const sum = 1 + x
  const added = sum - 1
  return logOfSum(sum, 1 - (sum - added) + (x - added))
}

/** ln(x + rest) for a rest below half a unit in the last place of x. */
function logOfSum(x: number, rest: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN
  if (x === Infinity) return x
  const isSubnormal = x < 2.2250738585072014e-308
  const normal = isSubnormal ? x * 18014398509481984 : x
  bits.setFloat64(0, normal)
  const exponent = (bits.getInt32(0) >> 20) - 1023
  const mantissa = normal * powersOfTwo[1023 - exponent]
  // x = 2ᵏ(1 + f) with 0.75 ≤ 1 + f < 1.5: the upper half of a binade counts with the next one.
  const isUpper = mantissa >= 1.5
  const k = exponent + +isUpper - (isSubnormal ? 54 : 0)
  return logOfParts(k, (isUpper ? 0.5 * mantissa : mantissa) - 1, rest / x)
}

/**
 * k·ln 2 + ln(1 + f) + rest, for −0.25 ≤ f ≤ 0.5 and a tiny rest.
 *
 * With w = f / (2 + f), ln(1 + f) = 2 artanh w = f − w·(f − R), R = w²·(2/3 + 2/5·w² + …).
 * Absolute error of R below 2⁻⁶¹ before rounding. Coefficients: own minimax fit.
 */
function logOfParts(k: number, f: number, rest: number): number {
  const w = f / (2 + f)
  const z = w * w
  const R =
    z *
    (0.6666666666666666 +
      z *
        (0.40000000000020497 +
          z *
            (0.2857142856281968 +
              z *
                (0.22222223636798058 +
                  z *
                    (0.18181699802958148 +
                      z *
                        (0.1539014038759723 +
                          z * (0.13188154998770366 + z * 0.13754090819065332)))))))
  return k * ln2High + (f - (w * (f - R) - (k * ln2Low + rest)))
}
