/** ../../heads.ts: the output layer and its loss, two columns at a time. Rows are `stride` bytes apart. */
import { activate, SIGMOID, TANH } from './activations'
import { exp, logOfSum, softplus } from './elementary'

/** In the order of `outputs` of ../../architecture.ts. */
export const HEAD_LINEAR: usize = 0
export const HEAD_SIGMOID: usize = 1
export const HEAD_SOFTMAX: usize = 2
export const HEAD_TANH: usize = 3

/** f = o(z). */
export function headForward(
  head: usize, z: usize, f: usize, nOut: usize, stride: usize, n: usize,
): void {
  if (head == HEAD_SOFTMAX) {
    for (let c: usize = 0; c < n; c += 16) softmax(z + c, f + c, nOut, stride)
    return
  }
  for (; nOut > 0; nOut--, z += stride, f += stride) {
    for (let c: usize = 0; c < n; c += 16) v128.store(f + c, v128.load(z + c))
    if (head == HEAD_SIGMOID) activate(SIGMOID, f, f + n)
    else if (head == HEAD_TANH) activate(TANH, f, f + n)
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
export function headForwardSingle(head: usize, z: usize, f: usize, nOut: usize): void {
  const bytes = nOut << 3
  if (head != HEAD_SOFTMAX) {
    headForward(head, z, f, 1, 0, bytes)
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

/** ∂L/∂z. */
export function headBackward(
  head: usize, f: usize, y: usize, dz: usize, nOut: usize, stride: usize, n: usize,
): void {
  const one = f64x2.splat(1)
  for (; nOut > 0; nOut--, f += stride, y += stride, dz += stride) {
    for (let c: usize = 0; c < n; c += 16) {
      const told = v128.load(f + c)
      const error = f64x2.sub(told, v128.load(y + c))
      v128.store(
        dz + c,
        head == HEAD_TANH
          ? f64x2.mul(error, f64x2.sub(one, f64x2.mul(told, told)))
          : error,
      )
    }
  }
}

/** The losses of two neighbouring columns. */
export function headLosses(
  head: usize, z: usize, f: usize, y: usize, nOut: usize, stride: usize,
): v128 {
  const bytes = nOut * stride
  let loss = f64x2.splat(0)
  if (head == HEAD_SIGMOID) {
    for (let k: usize = 0; k < bytes; k += stride) {
      const u = v128.load(z + k)
      loss = f64x2.add(loss, f64x2.sub(softplus(u), f64x2.mul(v128.load(y + k), u)))
    }
    return loss
  }
  if (head == HEAD_SOFTMAX) {
    const lse = logSumExp(z, bytes, stride)
    for (let k: usize = 0; k < bytes; k += stride) {
      loss = f64x2.add(loss, f64x2.mul(v128.load(y + k), f64x2.sub(lse, v128.load(z + k))))
    }
    return loss
  }
  const half = f64x2.splat(0.5)
  for (let k: usize = 0; k < bytes; k += stride) {
    const q = f64x2.sub(v128.load(f + k), v128.load(y + k))
    loss = f64x2.add(loss, f64x2.mul(half, f64x2.mul(q, q)))
  }
  return loss
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
