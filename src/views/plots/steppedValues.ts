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

/**
 * The sides of a jump, −1 and 1, averaged over 5 × 5 cells with the nearer ones counting more: the zeros
 * follow a straight jump to a fraction of a cell, where the sides themselves make a staircase of it.
 * Beyond its border a field goes on as it ends.
 */
export function smoothSides(plot: Float32Array, size: number, threshold: number): Float32Array {
  const inside = (cell: number): number => Math.min(size - 1, Math.max(0, cell))
  return plot.map((_, k) => {
    let sum = 0
    for (let down = -2; down <= 2; down++) {
      const row = size * inside(Math.floor(k / size) + down)
      for (let right = -2; right <= 2; right++) {
        const isAbove = (plot[row + inside((k % size) + right)] ?? 0) > threshold
        sum += (3 - Math.abs(down)) * (3 - Math.abs(right)) * (isAbove ? 1 : -1)
      }
    }
    return sum
  })
}
