/**
 * Gradients of a layer's parameters, summed over the batch: dW[o][i] = Σ_c dz[o][c]·x[i][c] and
 * db[o] = Σ_c dz[o][c].
 *
 * Each sum is two interleaved ones from +0, over the even and the odd columns, added at the end.
 * Shapes: dz (nOut × stride), x (nIn × stride), dW (nOut × nIn), db (nOut); `n` is even.
 * Overwrites dW and db. Tiles of 2 outputs × 2 inputs × 2 partial sums.
 */
export function affineGradients(
  dz: Float64Array,
  x: Float64Array,
  nIn: number,
  nOut: number,
  stride: number,
  n: number,
  dW: Float64Array,
  db: Float64Array,
): void {
  let o = 0
  for (; o + 2 <= nOut; o += 2) {
    const start = o * stride
    const end = start + n
    const row0 = o * nIn
    const row1 = row0 + nIn
    let i = 0
    for (; i + 2 <= nIn; i += 2) {
      // Digits: output o or o + 1, then input i or i + 1; p over the even columns, q over the odd.
      let p00 = 0
      let q00 = 0
      let p01 = 0
      let q01 = 0
      let p10 = 0
      let q10 = 0
      let p11 = 0
      let q11 = 0
      let k = i * stride
      for (let j = start; j < end; j += 2) {
        const d0p = dz[j]
        const d0q = dz[j + 1]
        const d1p = dz[j + stride]
        const d1q = dz[j + stride + 1]
        const x0p = x[k]
        const x0q = x[k + 1]
        const x1p = x[k + stride]
        const x1q = x[k + stride + 1]
        p00 += d0p * x0p
        q00 += d0q * x0q
        p01 += d0p * x1p
        q01 += d0q * x1q
        p10 += d1p * x0p
        q10 += d1q * x0q
        p11 += d1p * x1p
        q11 += d1q * x1q
        k += 2
      }
      dW[row0 + i] = p00 + q00
      dW[row0 + i + 1] = p01 + q01
      dW[row1 + i] = p10 + q10
      dW[row1 + i + 1] = p11 + q11
    }
    if (i < nIn) {
      weightOfOne(dz, x, nIn, o, i, stride, n, dW)
      weightOfOne(dz, x, nIn, o + 1, i, stride, n, dW)
    }
    let p0 = 0
    let q0 = 0
    let p1 = 0
    let q1 = 0
    for (let j = start; j < end; j += 2) {
      p0 += dz[j]
      q0 += dz[j + 1]
      p1 += dz[j + stride]
      q1 += dz[j + stride + 1]
    }
    db[o] = p0 + q0
    db[o + 1] = p1 + q1
  }
  if (o < nOut) lastOutput(dz, x, nIn, o, stride, n, dW, db)
}

/** Row o of dW and entry o of db, when the number of outputs is odd. */
function lastOutput(
  dz: Float64Array,
  x: Float64Array,
  nIn: number,
  o: number,
  stride: number,
  n: number,
  dW: Float64Array,
  db: Float64Array,
): void {
  const start = o * stride
  const end = start + n
  const row = o * nIn
  let i = 0
  for (; i + 4 <= nIn; i += 4) {
    let p0 = 0
    let q0 = 0
    let p1 = 0
    let q1 = 0
    let p2 = 0
    let q2 = 0
    let p3 = 0
    let q3 = 0
    let k = i * stride
    for (let j = start; j < end; j += 2) {
      const dp = dz[j]
      const dq = dz[j + 1]
      let m = k
      p0 += dp * x[m]
      q0 += dq * x[m + 1]
      m += stride
      p1 += dp * x[m]
      q1 += dq * x[m + 1]
      m += stride
      p2 += dp * x[m]
      q2 += dq * x[m + 1]
      m += stride
      p3 += dp * x[m]
      q3 += dq * x[m + 1]
      k += 2
    }
    dW[row + i] = p0 + q0
    dW[row + i + 1] = p1 + q1
    dW[row + i + 2] = p2 + q2
    dW[row + i + 3] = p3 + q3
  }
  for (; i < nIn; i++) weightOfOne(dz, x, nIn, o, i, stride, n, dW)
  let p = 0
  let q = 0
  for (let j = start; j < end; j += 2) {
    p += dz[j]
    q += dz[j + 1]
  }
  db[o] = p + q
}

/** dW[o][i] alone. */
function weightOfOne(
  dz: Float64Array,
  x: Float64Array,
  nIn: number,
  o: number,
  i: number,
  stride: number,
  n: number,
  dW: Float64Array,
): void {
  const start = o * stride
  const end = start + n
  let p = 0
  let q = 0
  let k = i * stride
  for (let j = start; j < end; j += 2) {
    p += dz[j] * x[k]
    q += dz[j + 1] * x[k + 1]
    k += 2
  }
  dW[o * nIn + i] = p + q
}
