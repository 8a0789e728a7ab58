/**
 * What exp, tanh and sigmoid share: e^{2h} = 2ᵏ·(1 + u + r) / (1 + u − r).
 *
 * k is a whole number near 2h/ln 2, r = h − k·(ln 2)/2 the small rest, and u = r·coth r − 1, which
 * is even in r and small. The quotient is tanh r = r / (1 + u) solved for e^{2r}.
 *
 * Only + − × ÷, comparisons and whole-number operations, each rounded once, so every machine gives
 * the same bits, and a SIMD twin can follow lane by lane: there `powersOfTwo[k + 1023]` is the low
 * bits of h·(2/ln 2) + `roundingShift`, moved 52 places.
 *
 * Source: reduction in two parts after W. J. Cody and W. Waite 1980, "Software Manual for the
 * Elementary Functions", ch. 6. Coefficients: own minimax fit.
 */

/** 2 / ln 2. */
export const twoOverLn2 = 2.8853900817779268

/** Upper 33 bits of (ln 2)/2, so that k·`halfLn2High` is exact for |k| < 2²⁰. */
export const halfLn2High = 0.34657359024276957

/** (ln 2)/2 − `halfLn2High`, rounded. */
export const halfLn2Low = 3.7203085550061984e-11

/**
 * 1.5·2⁵² + 1023. Doubles of this size are whole numbers, so adding it and taking it away rounds
 * to the nearest whole number. The 1023 is the exponent's bias, for the twin's shift.
 */
export const roundingShift = 6755399441056767

/** `powersOfTwo[k + 1023]` is 2ᵏ, for k from −1023 to 1023. */
export const powersOfTwo = tabulatePowersOfTwo()

/**
 * u = r·coth r − 1 from z = r², for |r| ≤ 0.375·ln 2: z/3 − z²/45 + …
 *
 * Absolute error below 2⁻⁶¹ before rounding; the first coefficient is 1/3 itself.
 */
export function rCothRMinus1(z: number): number {
  return (
    z *
    (0.3333333333333333 +
      z *
        (-0.022222222222200327 +
          z *
            (0.0021164021133699665 +
              z *
                (-0.00021164005076208475 +
                  z * (2.137377860898939e-5 + z * -2.1166348580523003e-6)))))
  )
}

function tabulatePowersOfTwo(): Float64Array {
  const powers = new Float64Array(2047)
  let power = 1.1125369292536007e-308
  for (let k = 0; k < powers.length; k++) {
    powers[k] = power
    power += power
  }
  return powers
}
