import type { Architecture, Output } from '../architecture.ts'
import { sigmoidInPlace } from '../elementary/sigmoid.ts'
import { softplus } from '../elementary/softplus.ts'
import { tanhInPlace } from '../elementary/tanh.ts'
import { thresholdInPlace } from '../threshold.ts'
import { perceptronBackward, perceptronLoss } from './perceptron.ts'
import { softmax, softmaxBackward, softmaxCrossEntropy } from './softmax.ts'
import { sparsemax, sparsemaxBackward, sparsemaxLoss } from './sparsemax.ts'

/**
 * The output layer and its loss, each pair of `heads` computed from the pre-activation z in its
 * stable form. Shapes: z, f, y, dz (nOut × stride).
 */
type Head = Pick<Architecture, 'output' | 'loss'>

/** f = o(z) for the first n columns. Overwrites f and `scratch` (nOut). */
export function headForward(
  output: Output,
  z: Float64Array,
  f: Float64Array,
  nOut: number,
  stride: number,
  n: number,
  scratch: Float64Array,
): void {
  if (output === 'softmax') {
    softmax(z, f, nOut, stride, n)
    return
  }
  if (output === 'sparsemax') {
    sparsemax(z, f, nOut, stride, n, scratch)
    return
  }
  for (let o = 0; o < nOut; o++) {
    const start = o * stride
    const end = start + n
    for (let k = start; k < end; k++) f[k] = z[k]
    if (output === 'sigmoid') sigmoidInPlace(f, start, end)
    else if (output === 'tanh') tanhInPlace(f, start, end)
    else if (output === 'threshold') thresholdInPlace(f, start, end)
  }
}

/**
 * ∂L/∂z for the first n columns. Overwrites dz.
 *
 * f − y for a loss that belongs to its output (cross-entropy, sparsemax loss, linear + squared; y sums to
 * 1 for softmax and sparsemax); Jᵀ(f − y), J the output's Jacobian, for squared loss through any other;
 * of z alone for the perceptron loss.
 */
export function headBackward(
  { output, loss }: Head,
  z: Float64Array,
  f: Float64Array,
  y: Float64Array,
  dz: Float64Array,
  nOut: number,
  stride: number,
  n: number,
): void {
  if (loss === 'perceptron') {
    perceptronBackward(z, y, dz, nOut, stride, n)
    return
  }
  if (loss === 'squared' && output === 'tanh') {
    squaredThroughTanh(f, y, dz, nOut, stride, n)
    return
  }
  for (let o = 0; o < nOut; o++) {
    const end = o * stride + n
    for (let k = o * stride; k < end; k++) dz[k] = f[k] - y[k]
  }
  if (loss === 'squared') outputBackward(output, f, dz, nOut, stride, n)
}

/** dz = (f − y)·(1 − f²) in one pass: the pair of TensorFlow Playground, and of most small networks. */
function squaredThroughTanh(
  f: Float64Array,
  y: Float64Array,
  dz: Float64Array,
  nOut: number,
  stride: number,
  n: number,
): void {
  for (let o = 0; o < nOut; o++) {
    const end = o * stride + n
    for (let k = o * stride; k < end; k++) {
      const q = f[k]
      dz[k] = (q - y[k]) * (1 - q * q)
    }
  }
}

/**
 * d ← Jᵀd in the first n columns, J = ∂f/∂z: the Jacobian-vector product, since every J is symmetric.
 *
 * linear 1 · sigmoid f(1 − f), each output on its own · tanh: squaredThroughTanh · softmax, sparsemax: see
 * there.
 */
function outputBackward(
  output: Output,
  f: Float64Array,
  d: Float64Array,
  nOut: number,
  stride: number,
  n: number,
): void {
  switch (output) {
    case 'linear':
      return
    case 'softmax':
      softmaxBackward(f, d, nOut, stride, n)
      return
    case 'sparsemax':
      sparsemaxBackward(f, d, nOut, stride, n)
      return
  }
  for (let o = 0; o < nOut; o++) {
    const end = o * stride + n
    for (let k = o * stride; k < end; k++) d[k] *= f[k] * (1 - f[k])
  }
}

/**
 * Loss of the sample in column c, summed over the outputs in index order.
 *
 * squared: Σ ½(f − y)² · cross-entropy: Σ softplus(z) − y·z for sigmoid, Σ y·(lse(z) − z) for softmax ·
 * sparsemax loss, perceptron loss: see there.
 */
export function headLoss(
  { output, loss }: Head,
  z: Float64Array,
  f: Float64Array,
  y: Float64Array,
  nOut: number,
  stride: number,
  c: number,
): number {
  if (loss === 'sparsemax') return sparsemaxLoss(z, f, y, nOut, stride, c)
  if (loss === 'squared') return squaredLoss(f, y, nOut, stride, c)
  if (loss === 'perceptron') return perceptronLoss(z, y, nOut, stride, c)
  if (output === 'softmax') return softmaxCrossEntropy(z, y, nOut, stride, c)
  const end = nOut * stride
  let sum = 0
  for (let k = c; k < end; k += stride) sum += softplus(z[k]) - y[k] * z[k]
  return sum
}

/** Σ ½(f_o − y_o)² of column c. */
function squaredLoss(
  f: Float64Array,
  y: Float64Array,
  nOut: number,
  stride: number,
  c: number,
): number {
  const end = nOut * stride
  let sum = 0
  for (let k = c; k < end; k += stride) {
    const q = f[k] - y[k]
    sum += 0.5 * (q * q)
  }
  return sum
}
