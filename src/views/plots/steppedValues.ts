/** More values than these are taken for a smooth field. */
const mostSteps = 32

/** True of a field of few values, such as threshold units make: it jumps, and never says by how far. */
export function isStepped(plot: Float32Array): boolean {
  const values = new Set<number>()
  for (const value of plot) {
    if (values.add(value).size > mostSteps) return false
  }
  return true
}

/** Shares of the neighbours, up to two cells away. */
const tent = [1, 2, 3, 2, 1]

/**
 * The sides of a jump, −1 and 1, averaged over 5 × 5 cells: their zeros follow a straight jump to a
 * fraction of a cell, where the sides themselves would make a staircase of it.
 */
export function smoothSides(plot: Float32Array, size: number, threshold: number): Float32Array {
  const sides = plot.map((value) => (value > threshold ? 1 : -1))
  return averaged(averaged(sides, size, 1, size), size, size, 1)
}

/** Along lines: cell i of line j is at i·step + j·apart. Beyond its ends a line goes on as it ends. */
function averaged(values: Float32Array, size: number, step: number, apart: number): Float32Array {
  return values.map((_, k) => {
    const i = Math.floor(k / step) % size
    const line = Math.floor(k / apart) % size
    let sum = 0
    for (const [at, share] of tent.entries()) {
      const j = Math.min(size - 1, Math.max(0, i + at - 2))
      sum += share * (values[j * step + line * apart] ?? 0)
    }
    return sum
  })
}
