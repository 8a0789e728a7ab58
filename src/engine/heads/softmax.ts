import { exp } from '../elementary/exp.ts'
import { log } from '../elementary/log.ts'

/**
 * Softmax, its Jacobian and its cross-entropy. Shapes: z, f, y, d (nOut × stride); sums over the
 * outputs run in index order, each from +0.
 */

/** f_o = e^(z_o − m) / Σ e^(z_j − m) with m = max z, for the first n columns. Overwrites f. */
export function softmax(
  z: Float64Array,
  f: Float64Array,
  nOut: number,
  stride: number,
  n: number,
): void {
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

/**
 * d ← Jᵀd in the first n columns: d_o ← f_o·(d_o − s) with s = Σ d_j·f_j.
 * J = Diag(f) − ffᵀ is symmetric.
 */
export function softmaxBackward(
  f: Float64Array,
  d: Float64Array,
  nOut: number,
  stride: number,
  n: number,
): void {
  const end = nOut * stride
  for (let c = 0; c < n; c++) {
    let s = 0
    for (let k = c; k < end; k += stride) s += d[k] * f[k]
    for (let k = c; k < end; k += stride) d[k] = f[k] * (d[k] - s)
  }
}

/**
 * −Σ q_o·log f_o of column c, as Σ q_o·(lse(z) − z_o) with lse(z) = m + log Σ e^(z_j − m).
 * q is a distribution, one-hot or not; the gradient is then f − q.
 */
export function softmaxCrossEntropy(
  z: Float64Array,
  q: Float64Array,
  nOut: number,
  stride: number,
  c: number,
): number {
  const end = nOut * stride
  const m = columnMax(z, end, stride, c)
  let sum = 0
  for (let k = c; k < end; k += stride) sum += exp(z[k] - m)
  const lse = m + log(sum)
  let loss = 0
  for (let k = c; k < end; k += stride) loss += q[k] * (lse - z[k])
  return loss
}

/** The largest entry of column c; NaN in the first place stays. */
export function columnMax(z: Float64Array, end: number, stride: number, c: number): number {
  let m = z[c]
  for (let k = c + stride; k < end; k += stride) if (z[k] > m) m = z[k]
  return m
}
