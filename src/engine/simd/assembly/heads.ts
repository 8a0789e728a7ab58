/** ../../heads: the output layer and its loss, two columns at a time. Rows are `stride` bytes apart. */
import { activate, SIGMOID, TANH } from './activations'
import { exp, logOfSum, softplus } from './elementary'

/** In the order of `coveredOutputs` and `coveredLosses` of ../coverage.ts. */
const OUTPUT_LINEAR: usize = 0
const OUTPUT_SIGMOID: usize = 1
const OUTPUT_SOFTMAX: usize = 2
const OUTPUT_TANH: usize = 3
const LOSS_SQUARED: usize = 1

/** f = o(z). */
export function headForward(
  output: usize, z: usize, f: usize, nOut: usize, stride: usize, n: usize,
): void {
  if (output == OUTPUT_SOFTMAX) {
    for (let c: usize = 0; c < n; c += 16) softmax(z + c, f + c, nOut, stride)
    return
  }
  for (; nOut > 0; nOut--, z += stride, f += stride) {
    for (let c: usize = 0; c < n; c += 16) v128.store(f + c, v128.load(z + c))
    if (output == OUTPUT_SIGMOID) activate(SIGMOID, f, f + n)
    else if (output == OUTPUT_TANH) activate(TANH, f, f + n)
  }
}

function softmax(z: usize, f: usize, nOut: usize, stride: usize): void {
  const bytes = nOut * stride
  const m = columnMax(z, bytes, stride)
  let sum = f64x2.splat(0)
  for (let k: usize = 0; k < bytes; k += stride) {
    const e = exp(f64x2.sub(v128.load(z + k), m))
    v128.store(f + k, e)
    sum = f64x2.add(sum, e)
  }
  for (let k: usize = 0; k < bytes; k += stride) {
    v128.store(f + k, f64x2.div(v128.load(f + k), sum))
  }
}

/**
 * The same for one sample, on plain vectors. Each store leaves something in the place behind it, which
 * the next one mends; the last place has room behind it.
 */
export function headForwardSingle(output: usize, z: usize, f: usize, nOut: usize): void {
  const bytes = nOut << 3
  if (output != OUTPUT_SOFTMAX) {
    headForward(output, z, f, 1, 0, bytes)
    return
  }
  const m = columnMax(z, bytes, 8)
  let sum = f64x2.splat(0)
  for (let k: usize = 0; k < bytes; k += 8) {
    const e = exp(f64x2.sub(v128.load(z + k), m))
    v128.store(f + k, e)
    sum = f64x2.add(sum, e)
  }
  const total = f64x2.extract_lane(sum, 0)
  for (let k: usize = 0; k < bytes; k += 8) store<f64>(f + k, load<f64>(f + k) / total)
}

function columnMax(z: usize, bytes: usize, stride: usize): v128 {
  let m = v128.load(z)
  for (let k = stride; k < bytes; k += stride) m = f64x2.pmax(m, v128.load(z + k))
  return m
}

/** ∂L/∂z: f − y, and for squared loss that times the output's Jacobian. */
export function headBackward(
  output: usize, loss: usize, f: usize, y: usize, dz: usize, nOut: usize, stride: usize, n: usize,
): void {
  const isSquared = loss == LOSS_SQUARED
  errors(isSquared ? output : OUTPUT_LINEAR, f, y, dz, nOut, stride, n)
  if (isSquared && output == OUTPUT_SOFTMAX) {
    for (let c: usize = 0; c < n; c += 16) softmaxBackward(f + c, dz + c, nOut, stride)
  }
}

/** The same for one sample, on plain vectors. */
export function headBackwardSingle(
  output: usize, loss: usize, f: usize, y: usize, dz: usize, nOut: usize,
): void {
  const isSquared = loss == LOSS_SQUARED
  errors(isSquared ? output : OUTPUT_LINEAR, f, y, dz, 1, 0, nOut << 3)
  if (!isSquared || output != OUTPUT_SOFTMAX) return
  const bytes = nOut << 3
  let s: f64 = 0
  for (let k: usize = 0; k < bytes; k += 8) s += load<f64>(dz + k) * load<f64>(f + k)
  for (let k: usize = 0; k < bytes; k += 8) {
    store<f64>(dz + k, load<f64>(f + k) * (load<f64>(dz + k) - s))
  }
}

/** dz = f − y, times the slope of an output that each unit has on its own. */
function errors(
  output: usize, f: usize, y: usize, dz: usize, nOut: usize, stride: usize, n: usize,
): void {
  const one = f64x2.splat(1)
  for (; nOut > 0; nOut--, f += stride, y += stride, dz += stride) {
    for (let c: usize = 0; c < n; c += 16) {
      const told = v128.load(f + c)
      let error = f64x2.sub(told, v128.load(y + c))
      if (output == OUTPUT_TANH) {
        error = f64x2.mul(error, f64x2.sub(one, f64x2.mul(told, told)))
      } else if (output == OUTPUT_SIGMOID) {
        error = f64x2.mul(error, f64x2.mul(told, f64x2.sub(one, told)))
      }
      v128.store(dz + c, error)
    }
  }
}

/** d ← Jᵀd of two neighbouring columns. */
function softmaxBackward(f: usize, d: usize, nOut: usize, stride: usize): void {
  const bytes = nOut * stride
  let s = f64x2.splat(0)
  for (let k: usize = 0; k < bytes; k += stride) {
    s = f64x2.add(s, f64x2.mul(v128.load(d + k), v128.load(f + k)))
  }
  for (let k: usize = 0; k < bytes; k += stride) {
    v128.store(d + k, f64x2.mul(v128.load(f + k), f64x2.sub(v128.load(d + k), s)))
  }
}

/** The losses of two neighbouring columns. */
export function headLosses(
  output: usize, loss: usize, z: usize, f: usize, y: usize, nOut: usize, stride: usize,
): v128 {
  const bytes = nOut * stride
  let sum = f64x2.splat(0)
  if (loss == LOSS_SQUARED) {
    const half = f64x2.splat(0.5)
    for (let k: usize = 0; k < bytes; k += stride) {
      const q = f64x2.sub(v128.load(f + k), v128.load(y + k))
      sum = f64x2.add(sum, f64x2.mul(half, f64x2.mul(q, q)))
    }
    return sum
  }
  if (output == OUTPUT_SIGMOID) {
    for (let k: usize = 0; k < bytes; k += stride) {
      const u = v128.load(z + k)
      sum = f64x2.add(sum, f64x2.sub(softplus(u), f64x2.mul(v128.load(y + k), u)))
    }
    return sum
  }
  const lse = logSumExp(z, bytes, stride)
  for (let k: usize = 0; k < bytes; k += stride) {
    sum = f64x2.add(sum, f64x2.mul(v128.load(y + k), f64x2.sub(lse, v128.load(z + k))))
  }
  return sum
}

function logSumExp(z: usize, bytes: usize, stride: usize): v128 {
  const m = columnMax(z, bytes, stride)
  let sum = f64x2.splat(0)
  for (let k: usize = 0; k < bytes; k += stride) {
    sum = f64x2.add(sum, exp(f64x2.sub(v128.load(z + k), m)))
  }
  const low = logOfSum(f64x2.extract_lane(sum, 0))
  const high = logOfSum(f64x2.extract_lane(sum, 1))
  return f64x2.add(m, f64x2.replace_lane(f64x2.splat(low), 1, high))
}
