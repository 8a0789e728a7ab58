import { multiply } from './doubleDouble.ts'

/**
 * What exp and sigmoid share: eˣ = 2^{k/32}·eʳ, k the whole number nearest to 32·x/ln 2.
 *
 * With k = 32e + j, 2^{k/32} = 2ᵉ·(high_j + low_j) from a table of 32 pairs, and eʳ = 1 + p(r). So
 * eˣ = 2ᵉ·(high + (low + high·p)): all roundings but the last one concern parts below 1/90 of the
 * result, which is why the result is within 0.55 ulp, and why it never falls:
 * - while k stays, every operation is a rounded function that does not fall, of operands that do not
 *   fall (for p, as its correction r²·Q moves by far less than r);
 * - where k steps, x grows by ulp(x), which is more than the roundings lose but for |x| < 1/16, and
 *   the few steps there are looked at one by one in the tests.
 *
 * Only + − × ÷, comparisons and whole-number operations, each rounded once, so every machine gives
 * the same bits, and a SIMD twin can follow lane by lane.
 *
 * Source: P. T. P. Tang 1989, "Table-Driven Implementation of the Exponential Function".
 */

/** 32 / ln 2. */
export const stepsPerUnit = 46.16624130844683

/** Upper 37 bits of (ln 2)/32, so that k·`stepHigh` is exact for |k| < 2¹⁶. */
export const stepHigh = 0.021660849392446835

/** (ln 2)/32 − `stepHigh`, rounded. */
export const stepLow = 5.145609244655338e-14

/**
 * 1.5·2⁵². Doubles of this size are whole numbers, so adding it and taking it away rounds to the
 * nearest whole number.
 */
export const roundingShift = 6755399441055744

/** `powersOfTwo[k + 1023]` is 2ᵏ, for k from −1023 to 1023. */
export const powersOfTwo = tabulatePowersOfTwo()

/** 2^{j/32} for j from 0 to 31: entry 2j is the nearest double, entry 2j + 1 what it lacks. */
export const roots = tabulateRoots()

/** p = eʳ − 1 for |r| ≤ (ln 2)/64, by Taylor's series: error below 2⁻⁵⁸. */
export function expMinus1(r: number): number {
  const Q =
    0.5 +
    r *
      (0.16666666666666666 +
        r * (0.041666666666666664 + r * (0.008333333333333333 + r * 0.001388888888888889)))
  return r + r * r * Q
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

function tabulateRoots(): Float64Array {
  const table = new Float64Array(64)
  const ratio = { high: 1.0218971486541166, low: 5.109225028973444e-17 }
  let root = { high: 1, low: 0 }
  for (let j = 0; j < 32; j++) {
    table[2 * j] = root.high
    table[2 * j + 1] = root.low
    root = multiply(root, ratio)
  }
  return table
}
