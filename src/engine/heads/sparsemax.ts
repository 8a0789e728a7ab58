import { columnMax } from './softmax.ts'

/**
 * Sparsemax, the nearest distribution: argmin ‖p − z‖² over the simplex; its Jacobian and its loss.
 * Shapes: z, f, y, d (nOut × stride). S = {i : f_i > 0} is the support; z_i = τ lies outside.
 *
 * Source: Martins & Astudillo 2016, "From Softmax to Sparsemax", algorithm 1, eq. 9 to 11, section 3.
 */

/**
 * f_o = max(0, z_o − τ) for the first n columns. Overwrites f and `sorted` (nOut).
 *
 * With v_1 ≥ v_2 ≥ … the sorted z − max z: k = the last index with 1 + k·v_k > v_1 + … + v_k
 * (strictly, sums from +0 in sorted order), τ = (v_1 + … + v_k − 1)/k. Insertion sort keeps equals in
 * index order. The shift changes nothing but the rounding: sums stay 1 ± 1e-15 at logits of any size.
 */
export function sparsemax(
  z: Float64Array,
  f: Float64Array,
  nOut: number,
  stride: number,
  n: number,
  sorted: Float64Array,
): void {
  const end = nOut * stride
  for (let c = 0; c < n; c++) {
    const m = columnMax(z, end, stride, c)
    for (let k = c, count = 0; k < end; k += stride, count++) insert(sorted, count, z[k] - m)
    const tau = threshold(sorted, nOut)
    for (let k = c; k < end; k += stride) {
      const p = z[k] - m - tau
      // Written so that NaN stays NaN.
      f[k] = p <= 0 ? 0 : p
    }
  }
}

/**
 * d ← Jᵀd in the first n columns: on the support d_o ← d_o − d̂ with d̂ = Σ_{j∈S} d_j / |S|, else 0.
 * J = Diag(s) − ssᵀ/|S|, s the indicator of S, is symmetric; where the support changes it is one
 * element of the generalised Jacobian.
 */
export function sparsemaxBackward(
  f: Float64Array,
  d: Float64Array,
  nOut: number,
  stride: number,
  n: number,
): void {
  const end = nOut * stride
  for (let c = 0; c < n; c++) {
    let sum = 0
    let size = 0
    for (let k = c; k < end; k += stride) {
      if (f[k] > 0) {
        sum += d[k]
        size++
      }
    }
    const mean = sum / size
    for (let k = c; k < end; k += stride) d[k] = f[k] <= 0 ? 0 : d[k] - mean
  }
}

/**
 * L(z; q) = −qᵀz + ½Σ_{i∈S}(z_i² − τ²) + ½‖q‖² of column c; its gradient is f − q.
 *
 * Computed as Σ_{i∈S} ½(f_i − q_i)² + Σ_{i∉S} q_i·((τ − z_i) + ½q_i), which is the same for a
 * distribution q, one-hot or not, and has no large terms to cancel: it is never below 0, and exactly
 * 0 where f = q. τ − z_i = (m − z_i) − f_m with m = max z and f_m the largest output.
 */
export function sparsemaxLoss(
  z: Float64Array,
  f: Float64Array,
  q: Float64Array,
  nOut: number,
  stride: number,
  c: number,
): number {
  const end = nOut * stride
  const m = columnMax(z, end, stride, c)
  const largest = columnMax(f, end, stride, c)
  let loss = 0
  for (let k = c; k < end; k += stride) {
    const r = f[k] - q[k]
    if (f[k] <= 0) loss += q[k] * (m - z[k] - largest + 0.5 * q[k])
    else loss += 0.5 * (r * r)
  }
  return loss
}

/** Puts a value behind those of the first `count` that are not smaller. */
function insert(sorted: Float64Array, count: number, value: number): void {
  let at = count
  for (; at > 0 && sorted[at - 1] < value; at--) sorted[at] = sorted[at - 1]
  sorted[at] = value
}

/** τ of a descending list that begins with 0. */
function threshold(sorted: Float64Array, length: number): number {
  let sum = sorted[0]
  let tau = sum - 1
  for (let k = 2; k <= length; k++) {
    const v = sorted[k - 1]
    sum += v
    if (!(1 + k * v > sum)) break
    tau = (sum - 1) / k
  }
  return tau
}
