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

/** Cells to either side that a smoothed one looks at. */
const reach = 4

/**
 * The sides of a jump, −1 and 1, averaged over 9 × 9 cells with the nearer ones counting more: the zeros
 * follow a straight jump to a fraction of a cell, where the sides themselves make a staircase of it.
 * Beyond its border a field goes on as it ends.
 */
export function smoothSides(plot: Float32Array, size: number, threshold: number): Float32Array {
  const sides = plot.map((value) => (value > threshold ? 1 : -1))
  return smoothAlong(smoothAlong(sides, size, 1, size), size, size, 1)
}

/** Sums of neighbours along lines: `step` to the next cell of a line, `lineStep` to the next line. */
function smoothAlong(
  values: Float32Array,
  size: number,
  step: number,
  lineStep: number,
): Float32Array {
  const smooth = new Float32Array(values.length)
  for (let line = 0; line < size; line++) {
    for (let cell = 0; cell < size; cell++) {
      let sum = 0
      for (let away = -reach; away <= reach; away++) {
        const from = Math.min(size - 1, Math.max(0, cell + away))
        sum += (reach + 1 - Math.abs(away)) * (values[line * lineStep + from * step] ?? 0)
      }
      smooth[line * lineStep + cell * step] = sum
    }
  }
  return smooth
}
