/** A value over epochs in pixels; a null y is a gap (not finite). */
export interface PixelPoint {
  readonly x: number
  readonly y: number | null
}

/** A line to be drawn: x ascends with i. */
export interface PixelLine {
  readonly count: number
  xAt(i: number): number
  yAt(i: number): number | null
}

/**
 * The points to draw of a line: all of a short one, else the lowest and highest of each pixel
 * column in their order, and the last. The drawn line looks the same and no spike is lost.
 */
export function decimate(line: PixelLine, widthPx: number): PixelPoint[] {
  const { count, xAt, yAt } = line
  const kept: PixelPoint[] = []
  const keep = (i: number): void => void kept.push({ x: xAt(i), y: yAt(i) })
  if (count <= 2 * widthPx) {
    for (let i = 0; i < count; i++) keep(i)
    return kept
  }
  let start = 0
  while (start < count) {
    const column = Math.floor(xAt(start))
    let end = start + 1
    while (end < count && Math.floor(xAt(end)) === column) end++
    const [first, second] = extremes(line, start, end)
    keep(first)
    if (second !== first) keep(second)
    if (end === count && second !== count - 1) keep(count - 1)
    start = end
  }
  return kept
}

/** Where the lowest and highest of a stretch are, in order; its start twice if nothing is finite. */
function extremes({ yAt }: PixelLine, start: number, end: number): [number, number] {
  let low = -1
  let high = -1
  let lowest = Number.POSITIVE_INFINITY
  let highest = Number.NEGATIVE_INFINITY
  for (let i = start; i < end; i++) {
    const y = yAt(i)
    if (y === null) continue
    if (y < lowest) {
      lowest = y
      low = i
    }
    if (y > highest) {
      highest = y
      high = i
    }
  }
  return low < 0 ? [start, start] : [Math.min(low, high), Math.max(low, high)]
}

/** The `d` of a line with gaps where y is null. */
export function linePath(points: readonly PixelPoint[]): string {
  let path = ''
  let pen = false
  for (const { x, y } of points) {
    if (y === null) {
      pen = false
      continue
    }
    path += `${pen ? 'L' : 'M'}${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`
    pen = true
  }
  return path
}
