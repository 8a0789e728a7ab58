/**
 * Pre-activations of a layer for a batch: z[o] = b[o] + Σ_i W[o][i]·x[i], in index order.
 *
 * Shapes: W (nOut × nIn) row-major, b (nOut), x (nIn × stride), z (nOut × stride); `n` is even.
 * Overwrites the first n columns of each row of z. Tiles of 2 outputs × 4 columns stay in registers;
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
  for (; o + 2 <= nOut; o += 2) affineTwo(W, b, nIn, o, x, z, stride, n)
  if (o < nOut) affineOne(W, b, nIn, o, x, z, stride, n)
}

/** Outputs o and o + 1. */
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
  const row1 = row0 + nIn
  const bias0 = b[o]
  const bias1 = b[o + 1]
  const z0 = o * stride
  const z1 = z0 + stride
  let c = 0
  for (; c + 4 <= n; c += 4) {
    let p0 = bias0
    let p1 = bias0
    let p2 = bias0
    let p3 = bias0
    let q0 = bias1
    let q1 = bias1
    let q2 = bias1
    let q3 = bias1
    let k = c
    for (let i = 0; i < nIn; i++) {
      const u = W[row0 + i]
      const v = W[row1 + i]
      const x0 = x[k]
      const x1 = x[k + 1]
      const x2 = x[k + 2]
      const x3 = x[k + 3]
      p0 += u * x0
      q0 += v * x0
      p1 += u * x1
      q1 += v * x1
      p2 += u * x2
      q2 += v * x2
      p3 += u * x3
      q3 += v * x3
      k += stride
    }
    z[z0 + c] = p0
    z[z0 + c + 1] = p1
    z[z0 + c + 2] = p2
    z[z0 + c + 3] = p3
    z[z1 + c] = q0
    z[z1 + c + 1] = q1
    z[z1 + c + 2] = q2
    z[z1 + c + 3] = q3
  }
  if (c < n) {
    let p0 = bias0
    let p1 = bias0
    let q0 = bias1
    let q1 = bias1
    let k = c
    for (let i = 0; i < nIn; i++) {
      const u = W[row0 + i]
      const v = W[row1 + i]
      const x0 = x[k]
      const x1 = x[k + 1]
      p0 += u * x0
      q0 += v * x0
      p1 += u * x1
      q1 += v * x1
      k += stride
    }
    z[z0 + c] = p0
    z[z0 + c + 1] = p1
    z[z1 + c] = q0
    z[z1 + c + 1] = q1
  }
}

/** The last output of an odd number. */
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
