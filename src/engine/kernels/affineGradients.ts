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
  for (; o + 2 <= nOut; o += 2) weightsOfTwo(dz, x, nIn, o, stride, n, dW)
  if (o < nOut) weightsOfOne(dz, x, nIn, o, stride, n, dW)
  for (o = 0; o < nOut; o++) {
    const end = o * stride + n
    let even = 0
    let odd = 0
    for (let k = o * stride; k < end; k += 2) {
      even += dz[k]
      odd += dz[k + 1]
    }
    db[o] = even + odd
  }
}

/** Rows o and o + 1 of dW; p and q belong to inputs i and i + 1. */
function weightsOfTwo(
  dz: Float64Array,
  x: Float64Array,
  nIn: number,
  o: number,
  stride: number,
  n: number,
  dW: Float64Array,
): void {
  const start = o * stride
  const end = start + n
  const row0 = o * nIn
  const row1 = row0 + nIn
  let i = 0
  for (; i + 2 <= nIn; i += 2) {
    let p0even = 0
    let p0odd = 0
    let p1even = 0
    let p1odd = 0
    let q0even = 0
    let q0odd = 0
    let q1even = 0
    let q1odd = 0
    let k = i * stride
    for (let j = start; j < end; j += 2) {
      const d0even = dz[j]
      const d0odd = dz[j + 1]
      const d1even = dz[j + stride]
      const d1odd = dz[j + stride + 1]
      const xEven = x[k]
      const xOdd = x[k + 1]
      const yEven = x[k + stride]
      const yOdd = x[k + stride + 1]
      p0even += d0even * xEven
      p0odd += d0odd * xOdd
      p1even += d1even * xEven
      p1odd += d1odd * xOdd
      q0even += d0even * yEven
      q0odd += d0odd * yOdd
      q1even += d1even * yEven
      q1odd += d1odd * yOdd
      k += 2
    }
    dW[row0 + i] = p0even + p0odd
    dW[row0 + i + 1] = q0even + q0odd
    dW[row1 + i] = p1even + p1odd
    dW[row1 + i + 1] = q1even + q1odd
  }
  if (i < nIn) {
    let p0even = 0
    let p0odd = 0
    let p1even = 0
    let p1odd = 0
    let k = i * stride
    for (let j = start; j < end; j += 2) {
      const xEven = x[k]
      const xOdd = x[k + 1]
      p0even += dz[j] * xEven
      p0odd += dz[j + 1] * xOdd
      p1even += dz[j + stride] * xEven
      p1odd += dz[j + stride + 1] * xOdd
      k += 2
    }
    dW[row0 + i] = p0even + p0odd
    dW[row1 + i] = p1even + p1odd
  }
}

/** The last row of an odd number. */
function weightsOfOne(
  dz: Float64Array,
  x: Float64Array,
  nIn: number,
  o: number,
  stride: number,
  n: number,
  dW: Float64Array,
): void {
  const start = o * stride
  const end = start + n
  const row = o * nIn
  let i = 0
  for (; i + 2 <= nIn; i += 2) {
    let pEven = 0
    let pOdd = 0
    let qEven = 0
    let qOdd = 0
    let k = i * stride
    for (let j = start; j < end; j += 2) {
      const dEven = dz[j]
      const dOdd = dz[j + 1]
      pEven += dEven * x[k]
      pOdd += dOdd * x[k + 1]
      qEven += dEven * x[k + stride]
      qOdd += dOdd * x[k + stride + 1]
      k += 2
    }
    dW[row + i] = pEven + pOdd
    dW[row + i + 1] = qEven + qOdd
  }
  if (i < nIn) {
    let even = 0
    let odd = 0
    let k = i * stride
    for (let j = start; j < end; j += 2) {
      even += dz[j] * x[k]
      odd += dz[j + 1] * x[k + 1]
      k += 2
    }
    dW[row + i] = even + odd
  }
}
