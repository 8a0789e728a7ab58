/**
 * Gradient with respect to a layer's inputs: dx[i] = Σ_o W[o][i]·dz[o], from +0 in index order.
 *
 * Shapes: W (nOut × nIn) row-major, dz (nOut × stride), dx (nIn × stride); `n` is even.
 * Overwrites the first n columns of each row of dx. Tiles of 2 inputs × 4 columns.
 */
export function affineBackward(
  W: Float64Array,
  nIn: number,
  nOut: number,
  dz: Float64Array,
  dx: Float64Array,
  stride: number,
  n: number,
): void {
  let i = 0
  for (; i + 2 <= nIn; i += 2) backwardTwo(W, nIn, nOut, i, dz, dx, stride, n)
  if (i < nIn) backwardOne(W, nIn, nOut, i, dz, dx, stride, n)
}

/** Inputs i and i + 1. */
function backwardTwo(
  W: Float64Array,
  nIn: number,
  nOut: number,
  i: number,
  dz: Float64Array,
  dx: Float64Array,
  stride: number,
  n: number,
): void {
  const x0 = i * stride
  const x1 = x0 + stride
  let c = 0
  for (; c + 4 <= n; c += 4) {
    let p0 = 0
    let p1 = 0
    let p2 = 0
    let p3 = 0
    let q0 = 0
    let q1 = 0
    let q2 = 0
    let q3 = 0
    let k = c
    let w = i
    for (let o = 0; o < nOut; o++) {
      const u = W[w]
      const v = W[w + 1]
      const d0 = dz[k]
      const d1 = dz[k + 1]
      const d2 = dz[k + 2]
      const d3 = dz[k + 3]
      p0 += u * d0
      q0 += v * d0
      p1 += u * d1
      q1 += v * d1
      p2 += u * d2
      q2 += v * d2
      p3 += u * d3
      q3 += v * d3
      k += stride
      w += nIn
    }
    dx[x0 + c] = p0
    dx[x0 + c + 1] = p1
    dx[x0 + c + 2] = p2
    dx[x0 + c + 3] = p3
    dx[x1 + c] = q0
    dx[x1 + c + 1] = q1
    dx[x1 + c + 2] = q2
    dx[x1 + c + 3] = q3
  }
  if (c < n) {
    let p0 = 0
    let p1 = 0
    let q0 = 0
    let q1 = 0
    let k = c
    let w = i
    for (let o = 0; o < nOut; o++) {
      const u = W[w]
      const v = W[w + 1]
      const d0 = dz[k]
      const d1 = dz[k + 1]
      p0 += u * d0
      q0 += v * d0
      p1 += u * d1
      q1 += v * d1
      k += stride
      w += nIn
    }
    dx[x0 + c] = p0
    dx[x0 + c + 1] = p1
    dx[x1 + c] = q0
    dx[x1 + c + 1] = q1
  }
}

/** The last input of an odd number. */
function backwardOne(
  W: Float64Array,
  nIn: number,
  nOut: number,
  i: number,
  dz: Float64Array,
  dx: Float64Array,
  stride: number,
  n: number,
): void {
  const x0 = i * stride
  for (let c = 0; c < n; c += 2) {
    let p0 = 0
    let p1 = 0
    let k = c
    let w = i
    for (let o = 0; o < nOut; o++) {
      const u = W[w]
      p0 += u * dz[k]
      p1 += u * dz[k + 1]
      k += stride
      w += nIn
    }
    dx[x0 + c] = p0
    dx[x0 + c + 1] = p1
  }
}
