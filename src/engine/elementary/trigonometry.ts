/** π/2 in three parts for n·π/2 with n < 2²⁰: two of 33 bits, whose products with n are exact. */
const halfPiHigh = 1.5707963267341256
const halfPiMiddle = 6.077100506303966e-11
const halfPiLow = 2.0222662487959506e-21
const twoOverPi = 0.6366197723675814
const quarterPi = 0.7853981633974483

/** 1.5·2⁵²: adding it and taking it away rounds to the nearest whole number. */
const roundingShift = 6755399441055744

/** The turn by n quarters, then x − n·π/2 as high + low. Written by `reduce`, read at once. */
const reduced = { quarter: 0, high: 0, low: 0 }

/** sin x for every finite double, odd bit for bit (sin(−0) is −0); NaN for NaN and ±∞. */
export function sin(x: number): number {
  reduce(x)
  return sinOfQuarter(reduced.quarter)
}

/** cos x for every finite double, even bit for bit; NaN for NaN and ±∞. */
export function cos(x: number): number {
  reduce(x)
  return sinOfQuarter(reduced.quarter + 1)
}

function sinOfQuarter(quarter: number): number {
  const { high, low } = reduced
  const value = quarter & 1 ? cosKernel(high, low) : sinKernel(high, low)
  return quarter & 2 ? -value : value
}

/**
 * Splits x into a number of quarter turns, modulo 4, and a rest within ±π/4 of about 100 bits.
 *
 * Source: W. J. Cody and W. Waite 1980, "Software Manual for the Elementary Functions", ch. 8.
 */
function reduce(x: number): void {
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

/** sin(x + low) for |x| ≤ π/4: x + x³·(−1/6 + …), relative error below 2⁻⁵⁷ before rounding. */
function sinKernel(x: number, low: number): number {
  const z = x * x
  const cube = z * x
  const rest =
    0.008333333333329042 +
    z *
      (-0.00019841269834265746 +
        z * (2.7557315038917645e-6 + z * (-2.505094622967192e-8 + z * 1.5906687370304735e-10)))
  return x - (z * (0.5 * low - cube * rest) - low + cube * 0.16666666666666666)
}

/** cos(x + low) for |x| ≤ π/4: 1 − x²/2 + x⁴·(1/24 − …), error below 2⁻⁶² before rounding. */
function cosKernel(x: number, low: number): number {
  const z = x * x
  const rest =
    0.041666666666666664 +
    z *
      (-0.0013888888888884542 +
        z *
          (2.4801587295544443e-5 +
            z *
              (-2.755731599360168e-7 + z * (2.0875933482697086e-9 + z * -1.1369951684899554e-11))))
  const half = 0.5 * z
  const w = 1 - half
  return w + (1 - w - half + (z * z * rest - x * low))
}
