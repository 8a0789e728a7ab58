/** Coefficients count as equal within this share of the largest one. */
export const mapTolerance = 1e-9

/** Which rows of a table are equal. */
export interface MapGroups {
  /** How many different rows there are. */
  readonly count: number
  /** For each row its group, numbered from 0 in the order of first appearance. */
  readonly group: Uint32Array
}

/**
 * Groups equal affine maps: `maps` holds `width` coefficients a region, regions one after the other.
 *
 * Column by column the values are sorted, and a gap above `mapTolerance` times the largest absolute
 * coefficient of all parts them into classes, so that no grid can split two values that differ by
 * rounding only. Maps are equal when all their classes are. Yields after each column.
 */
export function* groupMaps(maps: Float64Array, width: number): Generator<void, MapGroups, void> {
  const rows = maps.length / width
  let gap = 0
  for (let i = 0; i < maps.length; i++) gap = Math.max(gap, mapTolerance * Math.abs(maps[i]))
  const group = new Uint32Array(rows)
  let count = Math.min(rows, 1)
  for (let column = 0; column < width; column++) {
    const starts = classStarts(maps, width, column, gap)
    const seen = new Map<number, number>()
    for (let row = 0; row < rows; row++) {
      const key = group[row] * rows + classOf(maps[row * width + column], starts)
      const known = seen.get(key) ?? seen.size
      seen.set(key, known)
      group[row] = known
    }
    count = seen.size
    yield
  }
  return { count, group }
}

/** The least value of each class of a column, ascending. */
function classStarts(maps: Float64Array, width: number, column: number, gap: number): number[] {
  const values = new Float64Array(maps.length / width)
  for (let row = 0; row < values.length; row++) values[row] = maps[row * width + column]
  values.sort()
  const starts: number[] = []
  for (let i = 0; i < values.length; i++) {
    if (i === 0 || values[i] - values[i - 1] > gap) starts.push(values[i])
  }
  return starts
}

/** Index of the last start ≤ value. */
function classOf(value: number, starts: readonly number[]): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (starts[middle] <= value) low = middle
    else high = middle
  }
  return low
}
