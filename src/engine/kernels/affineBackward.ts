/**
 * Gradient with respect to a layer's inputs: dx[i] = Σ_o W[o][i]·dz[o], from +0 in index order.
 *
 * Shapes: W (nOut × nIn) row-major, dz (nOut × stride), dx (nIn × stride); `n` is even.
 * Overwrites the first n columns of each row of dx. Tiles of 4 inputs × 2 columns.
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
  for (; i + 4 <= nIn; i += 4) {
    const x0 = i * stride
    for (let c = 0; c < n; c += 2) {
      let p0 = 0
      let q0 = 0
      let p1 = 0
      let q1 = 0
      let p2 = 0
      let q2 = 0
      let p3 = 0
      let q3 = 0
      let k = c
      let w = i
      for (let o = 0; o < nOut; o++) {
        const s = dz[k]
        const t = dz[k + 1]
        const w0 = W[w]
        const w1 = W[w + 1]
        const w2 = W[w + 2]
        const w3 = W[w + 3]
        p0 += w0 * s
        q0 += w0 * t
        p1 += w1 * s
        q1 += w1 * t
        p2 += w2 * s
        q2 += w2 * t
        p3 += w3 * s
        q3 += w3 * t
        k += stride
        w += nIn
      }
      let j = x0 + c
      dx[j] = p0
      dx[j + 1] = q0
      j += stride
      dx[j] = p1
      dx[j + 1] = q1
      j += stride
      dx[j] = p2
      dx[j + 1] = q2
      j += stride
      dx[j] = p3
      dx[j + 1] = q3
    }
  }
  for (; i < nIn; i++) backwardOne(W, nIn, nOut, i, dz, dx, stride, n)
}

/** One input, for those that fill no tile. */
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
  let c = 0
  for (; c + 4 <= n; c += 4) {
    let p0 = 0
    let p1 = 0
    let p2 = 0
    let p3 = 0
    let k = c
    let w = i
    for (let o = 0; o < nOut; o++) {
      const u = W[w]
      p0 += u * dz[k]
      p1 += u * dz[k + 1]
      p2 += u * dz[k + 2]
      p3 += u * dz[k + 3]
      k += stride
      w += nIn
    }
    dx[x0 + c] = p0
    dx[x0 + c + 1] = p1
    dx[x0 + c + 2] = p2
    dx[x0 + c + 3] = p3
  }
  if (c < n) {
    let p = 0
    let q = 0
    let k = c
    let w = i
    for (let o = 0; o < nOut; o++) {
      const u = W[w]
      p += u * dz[k]
      q += u * dz[k + 1]
      k += stride
      w += nIn
    }
    dx[x0 + c] = p
    dx[x0 + c + 1] = q
  }
}
