/**
 * Pre-activations of a layer for a batch: z[o] = b[o] + Σ_i W[o][i]·x[i], in index order.
 *
 * Shapes: W (nOut × nIn) row-major, b (nOut), x (nIn × stride), z (nOut × stride); `n` is even.
 * Overwrites the first n columns of each row of z. Tiles of 4 outputs × 2 columns stay in registers;
 * tiling changes no result, because each z is still one sum in the order of i.
 */
export function affine(
  W: Float64Array,
  b: Float64Array,
  nIn: number,
  nOut: number,
  x: Float64Array,
  z: Float64Array,
  stride: number,
  n: number,
): void {
  let o = 0
  for (; o + 4 <= nOut; o += 4) {
    const row0 = o * nIn
    const end = row0 + nIn
    const bias0 = b[o]
    const bias1 = b[o + 1]
    const bias2 = b[o + 2]
    const bias3 = b[o + 3]
    const z0 = o * stride
    for (let c = 0; c < n; c += 2) {
      let p0 = bias0
      let q0 = bias0
      let p1 = bias1
      let q1 = bias1
      let p2 = bias2
      let q2 = bias2
      let p3 = bias3
      let q3 = bias3
      let k = c
      for (let row = row0; row < end; row++) {
        const s = x[k]
        const t = x[k + 1]
        let w = row
        const w0 = W[w]
        w += nIn
        const w1 = W[w]
        w += nIn
        const w2 = W[w]
        w += nIn
        const w3 = W[w]
        p0 += w0 * s
        q0 += w0 * t
        p1 += w1 * s
        q1 += w1 * t
        p2 += w2 * s
        q2 += w2 * t
        p3 += w3 * s
        q3 += w3 * t
        k += stride
      }
      let j = z0 + c
      z[j] = p0
      z[j + 1] = q0
      j += stride
      z[j] = p1
      z[j + 1] = q1
      j += stride
      z[j] = p2
      z[j + 1] = q2
      j += stride
      z[j] = p3
      z[j + 1] = q3
    }
  }
  if (o + 2 <= nOut) {
    affineTwo(W, b, nIn, o, x, z, stride, n)
    o += 2
  }
  if (o < nOut) affineOne(W, b, nIn, o, x, z, stride, n)
}

/** Outputs o and o + 1, which fill no tile of four. */
function affineTwo(
  W: Float64Array,
  b: Float64Array,
  nIn: number,
  o: number,
  x: Float64Array,
  z: Float64Array,
  stride: number,
  n: number,
): void {
  const row0 = o * nIn
  const end = row0 + nIn
  const bias0 = b[o]
  const bias1 = b[o + 1]
  const z0 = o * stride
  for (let c = 0; c < n; c += 2) {
    let p0 = bias0
    let q0 = bias0
    let p1 = bias1
    let q1 = bias1
    let k = c
    for (let row = row0; row < end; row++) {
      const s = x[k]
      const t = x[k + 1]
      const w0 = W[row]
      const w1 = W[row + nIn]
      p0 += w0 * s
      q0 += w0 * t
      p1 += w1 * s
      q1 += w1 * t
      k += stride
    }
    z[z0 + c] = p0
    z[z0 + c + 1] = q0
    z[z0 + stride + c] = p1
    z[z0 + stride + c + 1] = q1
  }
}

/** The last of an odd number of outputs. */
function affineOne(
  W: Float64Array,
  b: Float64Array,
  nIn: number,
  o: number,
  x: Float64Array,
  z: Float64Array,
  stride: number,
  n: number,
): void {
  const row = o * nIn
  const bias = b[o]
  const z0 = o * stride
  let c = 0
  for (; c + 4 <= n; c += 4) {
    let p0 = bias
    let p1 = bias
    let p2 = bias
    let p3 = bias
    let k = c
    for (let i = 0; i < nIn; i++) {
      const u = W[row + i]
      p0 += u * x[k]
      p1 += u * x[k + 1]
      p2 += u * x[k + 2]
      p3 += u * x[k + 3]
      k += stride
    }
    z[z0 + c] = p0
    z[z0 + c + 1] = p1
    z[z0 + c + 2] = p2
    z[z0 + c + 3] = p3
  }
  if (c < n) {
    let p0 = bias
    let p1 = bias
    let k = c
    for (let i = 0; i < nIn; i++) {
      const u = W[row + i]
      p0 += u * x[k]
      p1 += u * x[k + 1]
      k += stride
    }
    z[z0 + c] = p0
    z[z0 + c + 1] = p1
  }
}
