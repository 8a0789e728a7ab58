/**
 * The elementary functions of ../../elementary, two values at a time, operation for operation.
 *
 * 2ᵏ comes from the low bits of the sum with `roundingShift`, moved into the exponent. Constants are
 * read from memory, because V8 builds a constant vector anew, in several instructions, at each use.
 */

/** In the order of the offsets below. */
const table = memory.data<f64>([
  2.8853900817779268, 0.25, 6755399441056767.0, 0.34657359024276957, 3.7203085550061984e-11,
  0.3333333333333333, -0.022222222222200327, 0.0021164021133699665, -0.00021164005076208475,
  2.137377860898939e-5, -2.1166348580523003e-6, 1.0, 2.0, 22.0, -0.0, 0.5, -354.0, -708.0, -746.0, 710.0,
  0.6666666666666666, 0.40000000000020497, 0.2857142856281968, 0.22222223636798058,
  0.18181699802958148, 0.1539014038759723, 0.13188154998770366, 0.13754090819065332,
  0.6931471804855391, 7.440617110012397e-11,
], 16)

const TWO_OVER_LN2: usize = 0
const QUARTER: usize = 8
const SHIFT: usize = 16
const HALF_LN2_HIGH: usize = 24
const HALF_LN2_LOW: usize = 32
const U0: usize = 40
const U1: usize = 48
const U2: usize = 56
const U3: usize = 64
const U4: usize = 72
const U5: usize = 80
const ONE: usize = 88
const TWO: usize = 96
const TANH_END: usize = 104
const SIGN: usize = 112
const HALF: usize = 120
const SIGMOID_LOW: usize = 128
const SIGMOID_TINY: usize = 136
const EXP_LOW: usize = 144
const EXP_HIGH: usize = 152
const L0: usize = 160
const L1: usize = 168
const L2: usize = 176
const L3: usize = 184
const L4: usize = 192
const L5: usize = 200
const L6: usize = 208
const L7: usize = 216
const LN2_HIGH: usize = 224
const LN2_LOW: usize = 232

@inline function both(offset: usize): v128 { return v128.load64_splat(table + offset) }
@inline function add(a: v128, b: v128): v128 { return f64x2.add(a, b) }
@inline function sub(a: v128, b: v128): v128 { return f64x2.sub(a, b) }
@inline function mul(a: v128, b: v128): v128 { return f64x2.mul(a, b) }
@inline function div(a: v128, b: v128): v128 { return f64x2.div(a, b) }

/** u = r·coth r − 1 from z = r². */
@inline function rCothRMinus1(z: v128): v128 {
  let u = add(both(U4), mul(z, both(U5)))
  u = add(both(U3), mul(z, u))
  u = add(both(U2), mul(z, u))
  u = add(both(U1), mul(z, u))
  u = add(both(U0), mul(z, u))
  return mul(z, u)
}

@inline export function tanh(x: v128): v128 {
  const h = f64x2.pmin(f64x2.abs(x), both(TANH_END))
  const t = add(sub(mul(h, both(TWO_OVER_LN2)), both(QUARTER)), both(SHIFT))
  const k = sub(t, both(SHIFT))
  const s = i64x2.shl(t, 52)
  const r = sub(sub(h, mul(k, both(HALF_LN2_HIGH))), mul(k, both(HALF_LN2_LOW)))
  const u = rCothRMinus1(mul(r, r))
  const less = sub(s, both(ONE))
  const N = add(less, add(mul(add(s, both(ONE)), r), mul(less, u)))
  const w = sub(u, r)
  const y = div(N, add(both(TWO), add(N, add(w, w))))
  return v128.xor(y, v128.and(f64x2.lt(x, f64x2.splat(0)), both(SIGN)))
}

@inline export function exp(x: v128): v128 {
  const h = mul(both(HALF), f64x2.pmin(f64x2.pmax(x, both(EXP_LOW)), both(EXP_HIGH)))
  const t = add(mul(h, both(TWO_OVER_LN2)), both(SHIFT))
  const k = sub(t, both(SHIFT))
  const r = sub(sub(h, mul(k, both(HALF_LN2_HIGH))), mul(k, both(HALF_LN2_LOW)))
  const v = sub(r, rCothRMinus1(mul(r, r)))
  const q = add(r, r)
  const mantissa = add(both(ONE), add(q, div(mul(q, v), sub(both(ONE), v))))
  // As bits the difference is the whole number k itself; 4096 keeps ⌊k/2⌋ free of signs.
  const whole = i64x2.sub(t, both(SHIFT))
  const half = i64x2.sub(i64x2.shr_u(i64x2.add(whole, i64x2.splat(4096)), 1), i64x2.splat(2048))
  const rest = i64x2.sub(whole, half)
  const first = i64x2.shl(i64x2.add(half, i64x2.splat(1023)), 52)
  const second = i64x2.shl(i64x2.add(rest, i64x2.splat(1023)), 52)
  return mul(mul(mantissa, first), second)
}

/** σ(x) where x ≥ −708; `sigmoid` sees to the rest. */
@inline function sigmoidOfUsual(x: v128): v128 {
  const h = f64x2.pmax(mul(f64x2.neg(both(HALF)), x), both(SIGMOID_LOW))
  const t = add(mul(h, both(TWO_OVER_LN2)), both(SHIFT))
  const k = sub(t, both(SHIFT))
  const s = i64x2.shl(t, 52)
  const r = sub(sub(h, mul(k, both(HALF_LN2_HIGH))), mul(k, both(HALF_LN2_LOW)))
  const u = rCothRMinus1(mul(r, r))
  const c = div(add(r, r), add(both(ONE), sub(u, r)))
  const sum = add(s, both(ONE))
  const lost = sub(both(ONE), sub(sum, s))
  return div(both(ONE), add(sum, add(mul(s, c), lost)))
}

/** True where `sigmoidOfUsual` will not do. */
@inline function isTiny(x: v128): v128 {
  return f64x2.lt(x, both(SIGMOID_TINY))
}

export function sigmoid(x: v128): v128 {
  return v128.bitselect(exp(x), sigmoidOfUsual(x), isTiny(x))
}

/** σ of the four vectors at `p` in place, the rare case looked for in all at once. */
@inline export function sigmoidOfFour(p: usize): void {
  const a = v128.load(p)
  const b = v128.load(p, 16)
  const c = v128.load(p, 32)
  const d = v128.load(p, 48)
  const least = f64x2.min(f64x2.min(a, b), f64x2.min(c, d))
  // The minimum is NaN when one of them is.
  const isUsual = f64x2.ge(least, both(SIGMOID_TINY))
  if (i64x2.all_true(isUsual)) {
    const ya = sigmoidOfUsual(a)
    const yb = sigmoidOfUsual(b)
    const yc = sigmoidOfUsual(c)
    const yd = sigmoidOfUsual(d)
    v128.store(p, ya)
    v128.store(p, yb, 16)
    v128.store(p, yc, 32)
    v128.store(p, yd, 48)
  } else {
    v128.store(p, sigmoid(a))
    v128.store(p, sigmoid(b), 16)
    v128.store(p, sigmoid(c), 32)
    v128.store(p, sigmoid(d), 48)
  }
}

/** ln(1 + x) for 0 ≤ x ≤ 1, and NaN. */
@inline function log1p(x: v128): v128 {
  const isUpper = f64x2.gt(x, both(HALF))
  const k = v128.and(isUpper, both(ONE))
  const f = v128.bitselect(mul(both(HALF), sub(x, both(ONE))), x, isUpper)
  return logOfParts(k, f)
}

/** ln(1 + eˣ). */
@inline export function softplus(x: v128): v128 {
  const zero = f64x2.splat(0)
  return add(f64x2.pmax(x, zero), log1p(exp(f64x2.neg(f64x2.abs(x)))))
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
