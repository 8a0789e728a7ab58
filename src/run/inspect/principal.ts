/** Directions of most variance, the first one first. */
export interface Principal {
  readonly mean: Float64Array
  /** Of length 1, at right angles to each other; the entry of largest size is positive. */
  readonly directions: readonly Float64Array[]
  /** Share of the variance along them all, 0 … 1; 1 when nothing varies. */
  readonly share: number
}

/**
 * The first principal directions of points, `values[k * stride + n]` for n in `chosen`: the eigenvectors
 * of their covariance. Numbers that are not finite give the first axes.
 */
export function principalDirections(
  values: Float64Array,
  width: number,
  stride: number,
  chosen: readonly number[],
  wanted: number,
): Principal {
  const rows = Array.from({ length: width }, (_, k) =>
    Float64Array.from(chosen, (n) => values[k * stride + n]),
  )
  const mean = Float64Array.from(rows, (row) => sumOf(row) / Math.max(1, chosen.length))
  for (const [k, row] of rows.entries()) for (let n = 0; n < row.length; n++) row[n] -= mean[k]
  const covariance = rows.map((p) => Float64Array.from(rows, (q) => dot(p, q)))
  const axes = Array.from({ length: width }, (_, k) => k)
  if (!covariance.every((row) => row.every(Number.isFinite))) {
    const directions = axes.slice(0, wanted).map((axis) => unitVector(width, axis))
    return { mean: new Float64Array(width), directions, share: Number.NaN }
  }
  const { vectors, variances } = eigenvectors(covariance)
  const total = sumOf(variances)
  const order = axes.sort((a, b) => variances[b] - variances[a]).slice(0, wanted)
  const kept = order.reduce((sum, k) => sum + variances[k], 0)
  return {
    mean,
    directions: order.map((k) => pointedUp(Float64Array.from(vectors, (row) => row[k]))),
    share: total > 0 ? kept / total : 1,
  }
}

/** Off-diagonal entries below this share of the largest diagonal one count as 0. */
const tolerance = 1e-15
/** Jacobi's method converges quadratically: a matrix of 128 rows takes about ten sweeps. */
const mostSweeps = 30

/**
 * Eigenvalues and eigenvectors (columns) of a symmetric matrix, by Jacobi's rotations: each turns two axes
 * so that one off-diagonal entry becomes 0. Exact but for rounding. Overwrites the matrix.
 */
export function eigenvectors(matrix: readonly Float64Array[]): {
  readonly vectors: readonly Float64Array[]
  readonly variances: Float64Array
} {
  const n = matrix.length
  const vectors = matrix.map((_, i) => unitVector(n, i))
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    const largest = matrix.reduce((most, row, i) => Math.max(most, Math.abs(row[i])), 0)
    let turned = false
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) {
        if (Math.abs(matrix[p][q]) <= tolerance * largest) continue
        turned = true
        rotate(matrix, vectors, p, q)
      }
    }
    if (!turned) break
  }
  return { vectors, variances: Float64Array.from(matrix, (row, i) => row[i]) }
}

/** Turns axes p and q so that A_pq = 0: t = tan φ is the smaller root of t² + 2θt − 1 = 0. */
function rotate(
  A: readonly Float64Array[],
  V: readonly Float64Array[],
  p: number,
  q: number,
): void {
  const theta = (A[q][q] - A[p][p]) / (2 * A[p][q])
  const sign = theta < 0 ? -1 : 1
  const t = sign / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const c = 1 / Math.sqrt(t * t + 1)
  const s = t * c
  for (let k = 0; k < A.length; k++) {
    const kp = A[k][p]
    const kq = A[k][q]
    A[k][p] = c * kp - s * kq
    A[k][q] = s * kp + c * kq
  }
  for (let k = 0; k < A.length; k++) {
    const pk = A[p][k]
    const qk = A[q][k]
    A[p][k] = c * pk - s * qk
    A[q][k] = s * pk + c * qk
  }
  for (const row of V) {
    const vp = row[p]
    const vq = row[q]
    row[p] = c * vp - s * vq
    row[q] = s * vp + c * vq
  }
}

/** Of the two directions of a line the one whose largest entry is positive: pictures do not flip. */
function pointedUp(direction: Float64Array): Float64Array {
  let largest = 0
  for (const value of direction) if (Math.abs(value) > Math.abs(largest)) largest = value
  return largest < 0 ? direction.map((value) => -value) : direction
}

function unitVector(length: number, at: number): Float64Array {
  const vector = new Float64Array(length)
  vector[at] = 1
  return vector
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0)
}

function dot(p: Float64Array, q: Float64Array): number {
  let sum = 0
  for (let n = 0; n < p.length; n++) sum += p[n] * q[n]
  return sum
}
