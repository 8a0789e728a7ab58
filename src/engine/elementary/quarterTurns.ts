/** π/2 in three parts for n·π/2 with n < 2²⁰: two of 33 bits, whose products with n are exact. */
const halfPiHigh = 1.5707963267341256
const halfPiMiddle = 6.077100506303966e-11
const halfPiLow = 2.0222662487959506e-21
const twoOverPi = 0.6366197723675814
const quarterPi = 0.7853981633974483

/** 1.5·2⁵²: adding it and taking it away rounds to the nearest whole number. */
const roundingShift = 6755399441055744

/**
 * What `reduceToQuarter` found: x = n·π/2 + high + low, and n modulo 4 as `quarter`. One record
 * for all calls, to be read at once, so that a call allocates nothing.
 */
export const reduced = { quarter: 0, high: 0, low: 0 }

/**
 * Splits x into a number of quarter turns, modulo 4, and a rest within ±π/4 of about 100 bits.
 *
 * Source: W. J. Cody and W. Waite 1980, "Software Manual for the Elementary Functions", ch. 8.
 */
export function reduceToQuarter(x: number): void {
  const size = Math.abs(x)
  if (size <= quarterPi || !(size < Infinity)) {
    reduced.quarter = 0
    reduced.high = x
    reduced.low = x - x
    return
  }
  if (size < 1e6) {
    const n = x * twoOverPi + roundingShift - roundingShift
    const start = x - n * halfPiHigh
    const middle = n * halfPiMiddle
    const difference = start - middle
    // What the difference lost to rounding (O. Møller and D. Knuth: two-sum), then the third part.
    const taken = difference - start
    const lost = start - (difference - taken) - (middle + taken)
    const low = lost - n * halfPiLow
    reduced.quarter = n & 3
    reduced.high = difference + low
    reduced.low = difference - reduced.high + low
    // Close to a multiple of π/2 three parts are too few; rare, so the slow way may do it.
    if (Math.abs(reduced.high) > 1e-8) return
  }
  reduceExactly(x)
}

/** Fraction bits of the fixed-point numbers below: the largest double leaves 200 right bits. */
const fractionBits = 1280n
const keptBits = 200n
const keptUnit = 6.223015277861142e-61
let halfPi = 0n

/** The same with whole numbers of any length, for huge x and for x near a multiple of π/2. */
function reduceExactly(x: number): void {
  if (halfPi === 0n) halfPi = computeHalfPi(fractionBits)
  // x·2⁵³ is a whole number, since |x| > π/4.
  const scaled = toBigInt(x) << (fractionBits - 53n)
  const twice = 2n * scaled + halfPi
  const n = floorDivide(twice, 2n * halfPi)
  const rest = (scaled - n * halfPi) / (1n << (fractionBits - keptBits))
  const high = Number(rest)
  reduced.quarter = Number(n & 3n)
  reduced.high = high * keptUnit
  reduced.low = Number(rest - BigInt(high)) * keptUnit
}

/** x·2⁵³, for π/4 < |x|. */
function toBigInt(x: number): bigint {
  return Math.abs(x) < 1e16 ? BigInt(x * 9007199254740992) : BigInt(x) << 53n
}

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b
  return quotient * b > a ? quotient - 1n : quotient
}

/** π/2 = 8 artan(1/5) − 2 artan(1/239), in units of 2^{−bits} (J. Machin 1706). */
function computeHalfPi(bits: bigint): bigint {
  const guard = 32n
  const one = 1n << (bits + guard)
  return (8n * artanInverse(5n, one) - 2n * artanInverse(239n, one)) >> guard
}

/** artan(1/n) = 1/n − 1/(3n³) + 1/(5n⁵) − …, in units of 1/one. */
function artanInverse(n: bigint, one: bigint): bigint {
  let sum = 0n
  let power = one / n
  for (let odd = 1n; power > 0n; odd += 2n) {
    sum += odd % 4n === 1n ? power / odd : -(power / odd)
    power /= n * n
  }
  return sum
}
