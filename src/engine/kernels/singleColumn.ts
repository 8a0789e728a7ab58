/**
 * The three kernels for a batch of one sample, on plain vectors: no padded column is computed.
 *
 * The bits are those of the batch kernels: the order over i and over o is the same, and a partial
 * sum over one sample is 0 + d·x. Tiles of four independent sums hide the latency of the addition.
 */

/** z[o] = b[o] + Σ_i W[o][i]·x[i], in index order. Overwrites z (nOut). */
export function affineSingle(
  W: Float64Array,
  b: Float64Array,
  nIn: number,
  nOut: number,
  x: Float64Array,
  z: Float64Array,
): void {
  let o = 0
  let row = 0
  for (; o + 4 <= nOut; o += 4) {
    let z0 = b[o]
    let z1 = b[o + 1]
    let z2 = b[o + 2]
    let z3 = b[o + 3]
    for (let i = 0; i < nIn; i++) {
      const u = x[i]
      const w = row + i
      z0 += W[w] * u
      z1 += W[w + nIn] * u
      z2 += W[w + 2 * nIn] * u
      z3 += W[w + 3 * nIn] * u
    }
    z[o] = z0
    z[o + 1] = z1
    z[o + 2] = z2
    z[o + 3] = z3
    row += 4 * nIn
  }
  for (; o < nOut; o++) {
    let sum = b[o]
    for (let i = 0; i < nIn; i++) sum += W[row + i] * x[i]
    z[o] = sum
    row += nIn
  }
}

/** dx[i] = Σ_o W[o][i]·dz[o], from +0 in index order. Overwrites dx (nIn). */
export function affineBackwardSingle(
  W: Float64Array,
  nIn: number,
  nOut: number,
  dz: Float64Array,
  dx: Float64Array,
): void {
  let i = 0
  for (; i + 4 <= nIn; i += 4) {
    let g0 = 0
    let g1 = 0
    let g2 = 0
    let g3 = 0
    let w = i
    for (let o = 0; o < nOut; o++) {
      const d = dz[o]
      g0 += W[w] * d
      g1 += W[w + 1] * d
      g2 += W[w + 2] * d
      g3 += W[w + 3] * d
      w += nIn
    }
    dx[i] = g0
    dx[i + 1] = g1
    dx[i + 2] = g2
    dx[i + 3] = g3
  }
  for (; i < nIn; i++) {
    let sum = 0
    for (let o = 0; o < nOut; o++) sum += W[o * nIn + i] * dz[o]
    dx[i] = sum
  }
}

/** dW[o][i] = dz[o]·x[i] and db[o] = dz[o]; the + 0 turns −0 into the +0 of a sum. Overwrites both. */
export function affineGradientsSingle(
  dz: Float64Array,
  x: Float64Array,
  nIn: number,
  nOut: number,
  dW: Float64Array,
  db: Float64Array,
): void {
  let row = 0
  for (let o = 0; o < nOut; o++) {
    const d = dz[o]
    for (let i = 0; i < nIn; i++) dW[row + i] = d * x[i] + 0
    db[o] = d + 0
    row += nIn
  }
}
