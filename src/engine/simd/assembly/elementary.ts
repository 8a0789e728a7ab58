/**
 * The elementary functions of ../../elementary, two values at a time, operation for operation.
 *
 * A number that was rounded by adding `roundingShift` has the whole number in its low bits, so rows of
 * tables and powers of two come from there. The bits of NaN may be any, so they are cut to size.
 * Constants are read from memory, because V8 builds a constant vector anew, in several instructions, at
 * each use.
 */
import { ROOTS, SOFTPLUS_ROWS } from './tables'

/** In the order of the offsets below. */
const constants = memory.data<f64>([
  6755399441055744.0, 0.5, 1.0, 2.0, -0.0,
  -20.0, 32.0, 0.25, 0.03125,
  -0.3333333333333333, 0.13333333333333333, -0.05396825396825397, 0.021869488536155203,
  46.16624130844683, 0.021660849392446835, 5.145609244655338e-14,
  0.16666666666666666, 0.041666666666666664, 0.008333333333333333, 0.001388888888888889,
  -746.0, 710.0, -708.0,
  -3.0, 64.0, 0.015625, 0.3333333333333333, 0.2, 0.14285714285714285,
  0.6666666666666666, 0.40000000000020497, 0.2857142856281968, 0.22222223636798058,
  0.18181699802958148, 0.1539014038759723, 0.13188154998770366, 0.13754090819065332,
  0.6931471804855391, 7.440617110012397e-11, 20.0,
], 16)

export const SHIFT: usize = 0
export const HALF: usize = 8
export const ONE: usize = 16
const TWO: usize = 24
export const SIGN: usize = 32
export const TANH_LOW: usize = 40
export const TANH_STEPS: usize = 48
export const QUARTER: usize = 56
export const TANH_STEP: usize = 64
export const T3: usize = 72
export const T5: usize = 80
export const T7: usize = 88
export const T9: usize = 96
export const STEPS_PER_UNIT: usize = 104
export const STEP_HIGH: usize = 112
export const STEP_LOW: usize = 120
const SIXTH: usize = 128
const E4: usize = 136
const E5: usize = 144
const E6: usize = 152
const EXP_LOW: usize = 160
const EXP_HIGH: usize = 168
export const SIGMOID_LOW: usize = 176
const SOFTPLUS_LOW: usize = 184
const SOFTPLUS_STEPS: usize = 192
const SOFTPLUS_STEP: usize = 200
const THIRD: usize = 208
const FIFTH: usize = 216
const SEVENTH: usize = 224
const L0: usize = 232
const L1: usize = 240
const L2: usize = 248
const L3: usize = 256
const L4: usize = 264
const L5: usize = 272
const L6: usize = 280
const L7: usize = 288
const LN2_HIGH: usize = 296
const LN2_LOW: usize = 304
export const TANH_HIGH: usize = 312

@inline export function both(offset: usize): v128 { return v128.load64_splat(constants + offset) }
@inline export function add(a: v128, b: v128): v128 { return f64x2.add(a, b) }
@inline export function sub(a: v128, b: v128): v128 { return f64x2.sub(a, b) }
@inline export function mul(a: v128, b: v128): v128 { return f64x2.mul(a, b) }
@inline export function div(a: v128, b: v128): v128 { return f64x2.div(a, b) }

/** The first numbers at two addresses. */
@inline export function firsts(low: v128, high: v128): v128 {
  return v128.shuffle<f64>(low, high, 0, 2)
}

/** The second ones. */
@inline export function seconds(low: v128, high: v128): v128 {
  return v128.shuffle<f64>(low, high, 1, 3)
}

/** p = eʳ − 1 for |r| ≤ (ln 2)/64. */
@inline export function expMinus1(r: v128): v128 {
  let Q = add(both(E5), mul(r, both(E6)))
  Q = add(both(E4), mul(r, Q))
  Q = add(both(SIXTH), mul(r, Q))
  Q = add(both(HALF), mul(r, Q))
  return add(r, mul(mul(r, r), Q))
}

/** r of h, whose k stands in `shifted`. */
@inline function restOf(h: v128, shifted: v128): v128 {
  const k = sub(shifted, both(SHIFT))
  return sub(sub(h, mul(k, both(STEP_HIGH))), mul(k, both(STEP_LOW)))
}

@inline export function rootRow(whole: i32): v128 { return v128.load((whole & 31) << 4, ROOTS) }

/** 2ᵏ, k in the lower half of each lane. */
@inline export function powerOfTwo(k: v128): v128 {
  return i64x2.shl(i32x4.add(k, i32x4.splat(1023)), 52)
}

@inline export function exp(x: v128): v128 {
  const h = f64x2.pmin(f64x2.pmax(x, both(EXP_LOW)), both(EXP_HIGH))
  const shifted = add(mul(h, both(STEPS_PER_UNIT)), both(SHIFT))
  const p = expMinus1(restOf(h, shifted))
  const rowLow = rootRow(i32x4.extract_lane(shifted, 0))
  const rowHigh = rootRow(i32x4.extract_lane(shifted, 2))
  const root = firsts(rowLow, rowHigh)
  const mantissa = add(root, add(seconds(rowLow, rowHigh), mul(root, p)))
  const e = i32x4.shr_s(shifted, 5)
  const half = i32x4.shr_s(e, 1)
  return mul(mul(mantissa, powerOfTwo(half)), powerOfTwo(i32x4.sub(e, half)))
}

/** ln(1 + eˣ). */
export function softplus(x: v128): v128 {
  const isInside = v128.and(f64x2.gt(x, both(SOFTPLUS_LOW)), f64x2.lt(x, both(TWO)))
  if (i64x2.all_true(isInside)) return softplusByTable(x)
  const zero = f64x2.splat(0)
  const outside = add(f64x2.pmax(x, zero), log1p(exp(f64x2.neg(f64x2.abs(x)))))
  return v128.bitselect(softplusByTable(v128.and(x, isInside)), outside, isInside)
}

/** For −3 < x < 2. */
@inline function softplusByTable(x: v128): v128 {
  const shifted = add(mul(x, both(SOFTPLUS_STEPS)), both(SHIFT))
  const r = sub(x, mul(sub(shifted, both(SHIFT)), both(SOFTPLUS_STEP)))
  const m = expMinus1Nested(r)
  const low = (i32x4.extract_lane(shifted, 0) + 192) << 5
  const high = (i32x4.extract_lane(shifted, 2) + 192) << 5
  const rowLow = v128.load(low, SOFTPLUS_ROWS)
  const rowHigh = v128.load(high, SOFTPLUS_ROWS)
  const slope = v128.load_lane<f64>(
    high, v128.load64_zero(low, SOFTPLUS_ROWS + 16), 1, SOFTPLUS_ROWS + 16,
  )
  const w = mul(slope, m)
  let s = sub(both(SIXTH), mul(w, both(SEVENTH)))
  s = sub(both(FIFTH), mul(w, s))
  s = sub(both(QUARTER), mul(w, s))
  s = sub(both(THIRD), mul(w, s))
  s = sub(both(HALF), mul(w, s))
  const small = sub(w, mul(w, mul(w, s)))
  return add(firsts(rowLow, rowHigh), add(seconds(rowLow, rowHigh), small))
}

/** `expMinus1` as ../../elementary/softplus.ts has it, with r·(r·Q) for (r·r)·Q. */
@inline function expMinus1Nested(r: v128): v128 {
  let Q = add(both(E5), mul(r, both(E6)))
  Q = add(both(E4), mul(r, Q))
  Q = add(both(SIXTH), mul(r, Q))
  Q = add(both(HALF), mul(r, Q))
  return add(r, mul(r, mul(r, Q)))
}

/** ln(1 + x) for 0 ≤ x ≤ 1, and NaN. */
@inline function log1p(x: v128): v128 {
  const isUpper = f64x2.gt(x, both(HALF))
  const k = v128.and(isUpper, both(ONE))
  const f = v128.bitselect(mul(both(HALF), sub(x, both(ONE))), x, isUpper)
  return logOfParts(k, f)
}

/** k·ln 2 + ln(1 + f). */
@inline function logOfParts(k: v128, f: v128): v128 {
  const w = div(f, add(both(TWO), f))
  const z = mul(w, w)
  let R = add(both(L6), mul(z, both(L7)))
  R = add(both(L5), mul(z, R))
  R = add(both(L4), mul(z, R))
  R = add(both(L3), mul(z, R))
  R = add(both(L2), mul(z, R))
  R = add(both(L1), mul(z, R))
  R = add(both(L0), mul(z, R))
  R = mul(z, R)
  const rest = add(mul(k, both(LN2_LOW)), f64x2.splat(0))
  return add(mul(k, both(LN2_HIGH)), sub(f, sub(mul(w, sub(f, R)), rest)))
}

/** ln x of one number from 1 on, and NaN. */
export function logOfSum(x: f64): f64 {
  if (!(x > 0)) return NaN
  if (x == Infinity) return x
  const exponent = <i64>(reinterpret<u64>(x) >> 52) - 1023
  const mantissa = reinterpret<f64>((reinterpret<u64>(x) & 0xfffffffffffff) | (1023 << 52))
  const isUpper = mantissa >= 1.5
  const k = <f64>(exponent + i64(isUpper))
  const f = (isUpper ? 0.5 * mantissa : mantissa) - 1
  return f64x2.extract_lane(logOfParts(f64x2.splat(k), f64x2.splat(f)), 0)
}
