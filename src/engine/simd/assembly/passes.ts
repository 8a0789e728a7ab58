/**
 * tanh and sigmoid of ../../elementary over vectors in place, operation for operation.
 *
 * The operations of one vector wait for each other, near 90 cycles for tanh. The processor works on the
 * next vectors meanwhile, but looks only so many operations ahead; so a chunk of vectors goes through
 * several short passes, with what lies between in `SCRATCH`.
 */
import {
  add, both, div, exp, expMinus1, firsts, mul, ONE, powerOfTwo, QUARTER, rootRow, seconds, SHIFT, SIGMOID_LOW,
  SIGN, STEP_HIGH, STEP_LOW, STEPS_PER_UNIT, sub, T3, T5, T7, T9, TANH_HIGH, TANH_LOW, TANH_STEP, TANH_STEPS,
} from './elementary'
import { SCRATCH, SCRATCH_BYTES, TANH_ROWS } from './tables'

/** So much of the vectors fills the scratch, which has two for each. */
const CHUNK: usize = SCRATCH_BYTES >> 1

export function tanhInPlace(p: usize, end: usize): void {
  while (p < end) {
    const stop = min(p + CHUNK, end)
    findTanhRows(p, stop)
    tanhOfRests(stop - p)
    leaveTanhRows(p, stop)
    p = stop
  }
}

/** r, and where row k is. The sign of x comes with both: all roundings are alike on both sides of 0. */
@inline function findTanhRows(p: usize, stop: usize): void {
  const low = both(TANH_LOW), high = both(TANH_HIGH), sign = both(SIGN), quarter = both(QUARTER)
  const steps = both(TANH_STEPS), shift = both(SHIFT), step = both(TANH_STEP)
  const mask = i32x4.splat(2047 << 5)
  for (let q = SCRATCH; p < stop; p += 16, q += 32) {
    const x = v128.load(p)
    const h = f64x2.pmin(f64x2.pmax(x, low), high)
    const signedQuarter = v128.or(v128.and(x, sign), quarter)
    const shifted = add(sub(mul(h, steps), signedQuarter), shift)
    v128.store(q, sub(h, mul(sub(shifted, shift), step)))
    v128.store(q, v128.and(i32x4.shl(shifted, 5), mask), 16)
  }
}

/** t = tanh r. */
@inline function tanhOfRests(bytes: usize): void {
  const c3 = both(T3), c5 = both(T5), c7 = both(T7), c9 = both(T9)
  const end = SCRATCH + (bytes << 1)
  for (let q = SCRATCH; q < end; q += 32) {
    const r = v128.load(q)
    const z = mul(r, r)
    const P = add(c3, mul(z, add(c5, mul(z, add(c7, mul(z, c9))))))
    v128.store(q, add(r, mul(r, mul(z, P))))
  }
}

/** high + (low + S·(t − t·w)). */
@inline function leaveTanhRows(p: usize, stop: usize): void {
  const one = both(ONE)
  for (let q = SCRATCH; p < stop; p += 16, q += 32) {
    const t = v128.load(q)
    const i = load<u32>(q, 16)
    const j = load<u32>(q, 24)
    const low = v128.load(i, TANH_ROWS)
    const high = v128.load(j, TANH_ROWS)
    const S = v128.load_lane<f64>(j, v128.load64_zero(i, TANH_ROWS + 16), 1, TANH_ROWS + 16)
    const T = firsts(low, high)
    const product = mul(T, t)
    const small = mul(S, sub(t, mul(t, div(product, add(one, product)))))
    v128.store(p, add(T, add(seconds(low, high), small)))
  }
}

export function sigmoidInPlace(p: usize, end: usize): void {
  while (p < end) {
    const stop = min(p + CHUNK, end)
    findSigmoidRows(p, stop)
    expMinus1OfRests(stop - p)
    leaveSigmoidRows(p, stop)
    p = stop
  }
}

/** r, and k + `roundingShift`. */
@inline function findSigmoidRows(p: usize, stop: usize): void {
  const low = both(SIGMOID_LOW), steps = both(STEPS_PER_UNIT), shift = both(SHIFT)
  const stepHigh = both(STEP_HIGH), stepLow = both(STEP_LOW), sign = both(SIGN)
  for (let q = SCRATCH; p < stop; p += 16, q += 32) {
    const h = f64x2.pmax(v128.xor(v128.load(p), sign), low)
    const shifted = add(mul(h, steps), shift)
    const k = sub(shifted, shift)
    v128.store(q, sub(sub(h, mul(k, stepHigh)), mul(k, stepLow)))
    v128.store(q, shifted, 16)
  }
}

@inline function expMinus1OfRests(bytes: usize): void {
  const end = SCRATCH + (bytes << 1)
  for (let q = SCRATCH; q < end; q += 32) v128.store(q, expMinus1(v128.load(q)))
}

@inline function leaveSigmoidRows(p: usize, stop: usize): void {
  const one = both(ONE), least = both(SIGMOID_LOW)
  for (let q = SCRATCH; p < stop; p += 16, q += 32) {
    const low = rootRow(load<i32>(q, 16))
    const high = rootRow(load<i32>(q, 24))
    const root = firsts(low, high)
    const power = powerOfTwo(i32x4.shr_s(v128.load(q, 16), 5))
    const b = mul(power, root)
    const sum = add(one, b)
    const lost = sub(f64x2.pmin(one, b), sub(sum, f64x2.pmax(one, b)))
    const rest = mul(power, add(seconds(low, high), mul(root, v128.load(q))))
    const y = div(one, add(sum, add(lost, rest)))
    const x = v128.load(p)
    const isTiny = f64x2.lt(x, least)
    v128.store(p, v128.any_true(isTiny) ? v128.bitselect(exp(x), y, isTiny) : y)
  }
}
