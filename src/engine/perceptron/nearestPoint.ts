/** Below this share of the largest squared length, numbers count as 0. */
const tolerance = 1e-13

/**
 * The point nearest to the origin in the convex hull of rows p_i, `rows[i * width + k]`. Yields after
 * every round, which looks at all rows once.
 *
 * Exact but for rounding, in finitely many rounds: keep a set of affinely independent rows with the
 * nearest point x of their hull; add the row with the least p·x while it is below x·x; go towards the
 * nearest point of the set's plane, and drop rows whose share falls to 0 on the way.
 *
 * Source: P. Wolfe 1976, "Finding the nearest point in a polytope".
 */
export function* nearestPoint(
  rows: Float64Array,
  width: number,
): Generator<void, Float64Array, void> {
  const count = rows.length / width
  const row = (i: number) => rows.subarray(i * width, (i + 1) * width)
  const squares = Array.from({ length: count }, (_, i) => dot(row(i), row(i)))
  const zero = tolerance * Math.max(...squares)
  let kept = [squares.indexOf(Math.min(...squares))]
  let shares = [1]
  let x: Float64Array = row(kept[0]).slice()
  for (;;) {
    const next = furthestAgainst(rows, width, x)
    if (dot(row(next), x) >= dot(x, x) - zero || kept.includes(next)) break
    kept.push(next)
    shares.push(0)
    let target = affineShares(kept.map(row))
    while (target?.some((share) => share <= 0)) {
      const moved = moveWithin(shares, target)
      const least = Math.min(...moved)
      const stays = moved.map((share) => share > least && share > 0)
      kept = kept.filter((_, i) => stays[i])
      shares = moved.filter((_, i) => stays[i])
      target = affineShares(kept.map(row))
    }
    if (target === null) break
    shares = target
    const shorter = mix(kept.map(row), shares, width)
    // Always so, but for rounding; NaN ends here too.
    if (!(dot(shorter, shorter) < dot(x, x))) break
    x = shorter
    yield
  }
  return x
}

/** From the shares towards the target, as far as all stay ≥ 0; one of those that fall reaches 0. */
function moveWithin(shares: readonly number[], target: readonly number[]): number[] {
  let step = 1
  for (const [i, share] of shares.entries()) {
    if (target[i] <= 0) step = Math.min(step, share / (share - target[i]))
  }
  return shares.map((share, i) => share + step * (target[i] - share))
}

/** Shares α with Σα = 1 of the point nearest to 0 in the plane through the rows; null if dependent. */
function affineShares(rows: readonly Float64Array[]): number[] | null {
  // Lagrange: (1·1ᵀ + P·Pᵀ)·β = 1, α = β/Σβ.
  const n = rows.length
  const matrix = rows.map((p) => [...rows.map((q) => 1 + dot(p, q)), 1])
  for (let pivot = 0; pivot < n; pivot++) {
    let best = pivot
    for (let i = pivot; i < n; i++) {
      if (Math.abs(matrix[i][pivot]) > Math.abs(matrix[best][pivot])) best = i
    }
    const lead = matrix[best]
    matrix[best] = matrix[pivot]
    matrix[pivot] = lead
    if (Math.abs(lead[pivot]) < tolerance) return null
    for (let i = 0; i < n; i++) {
      if (i === pivot) continue
      const factor = matrix[i][pivot] / lead[pivot]
      for (let k = pivot; k <= n; k++) matrix[i][k] -= factor * lead[k]
    }
  }
  const beta = matrix.map((line, i) => line[n] / line[i])
  const sum = beta.reduce((total, value) => total + value, 0)
  return beta.map((value) => value / sum)
}

function furthestAgainst(rows: Float64Array, width: number, x: Float64Array): number {
  let least = 0
  let leastProduct = Infinity
  for (let i = 0; i * width < rows.length; i++) {
    const product = dot(rows.subarray(i * width, (i + 1) * width), x)
    if (product < leastProduct) {
      least = i
      leastProduct = product
    }
  }
  return least
}

function mix(
  rows: readonly Float64Array[],
  shares: readonly number[],
  width: number,
): Float64Array {
  const x = new Float64Array(width)
  for (const [i, row] of rows.entries()) {
    for (let k = 0; k < width; k++) x[k] += shares[i] * row[k]
  }
  return x
}

function dot(p: Float64Array, q: Float64Array): number {
  let sum = 0
  for (let k = 0; k < p.length; k++) sum += p[k] * q[k]
  return sum
}
