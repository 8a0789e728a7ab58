import type { Output } from './architecture.ts'
import { exp } from './elementary/exp.ts'
import { log } from './elementary/log.ts'
import { sigmoidInPlace } from './elementary/sigmoid.ts'
import { softplus } from './elementary/softplus.ts'
import { tanhInPlace } from './elementary/tanh.ts'

/**
 * The output layer and its loss, each pair computed from the pre-activation z in its stable form.
 * The output decides the loss (`heads` in architecture.ts). Shapes: z, f, y, dz (nOut × stride).
 */

/** f = o(z) for the first n columns. Overwrites f. */
export function headForward(
  output: Output,
  z: Float64Array,
  f: Float64Array,
  nOut: number,
  stride: number,
  n: number,
): void {
  if (output === 'softmax') {
    softmax(z, f, nOut, stride, n)
    return
  }
  for (let o = 0; o < nOut; o++) {
    const start = o * stride
    const end = start + n
    for (let k = start; k < end; k++) f[k] = z[k]
    if (output === 'sigmoid') sigmoidInPlace(f, start, end)
    else if (output === 'tanh') tanhInPlace(f, start, end)
  }
}

/**
 * ∂L/∂z for the first n columns. Overwrites dz.
 *
 * f − y for the pairs linear + squared, sigmoid + cross-entropy and softmax + cross-entropy (y sums to 1);
 * (f − y)(1 − f²) for tanh + squared.
 */
export function headBackward(
  output: Output,
  f: Float64Array,
  y: Float64Array,
  dz: Float64Array,
  nOut: number,
  stride: number,
  n: number,
): void {
  for (let o = 0; o < nOut; o++) {
    const end = o * stride + n
    if (output === 'tanh') {
      for (let k = o * stride; k < end; k++) dz[k] = (f[k] - y[k]) * (1 - f[k] * f[k])
    } else {
      for (let k = o * stride; k < end; k++) dz[k] = f[k] - y[k]
    }
  }
}

/**
 * Loss of the sample in column c, summed over the outputs in index order.
 *
 * linear and tanh: Σ ½(f − y)² · sigmoid: Σ softplus(z) − y·z · softmax: Σ y·(lse(z) − z).
 */
export function headLoss(
  output: Output,
  z: Float64Array,
  f: Float64Array,
  y: Float64Array,
  nOut: number,
  stride: number,
  c: number,
): number {
  const end = nOut * stride
  let loss = 0
  switch (output) {
    case 'linear':
    case 'tanh':
      for (let k = c; k < end; k += stride) {
        const q = f[k] - y[k]
        loss += 0.5 * (q * q)
      }
      return loss
    case 'sigmoid':
      for (let k = c; k < end; k += stride) loss += softplus(z[k]) - y[k] * z[k]
      return loss
    case 'softmax': {
      const lse = logSumExp(z, nOut, stride, c)
      for (let k = c; k < end; k += stride) loss += y[k] * (lse - z[k])
      return loss
    }
  }
}

/** f_c = e^(z_c − m) / Σ e^(z_j − m) with m = max z, for each of n columns. */
function softmax(z: Float64Array, f: Float64Array, nOut: number, stride: number, n: number): void {
  const end = nOut * stride
  for (let c = 0; c < n; c++) {
    const m = columnMax(z, end, stride, c)
    let sum = 0
    for (let k = c; k < end; k += stride) {
      const e = exp(z[k] - m)
      f[k] = e
      sum += e
    }
    for (let k = c; k < end; k += stride) f[k] /= sum
  }
}

/** m + log Σ e^(z_j − m) of column c. */
function logSumExp(z: Float64Array, nOut: number, stride: number, c: number): number {
  const end = nOut * stride
  const m = columnMax(z, end, stride, c)
  let sum = 0
  for (let k = c; k < end; k += stride) sum += exp(z[k] - m)
  return m + log(sum)
}

function columnMax(z: Float64Array, end: number, stride: number, c: number): number {
  let m = z[c]
  for (let k = c + stride; k < end; k += stride) if (z[k] > m) m = z[k]
  return m
}
