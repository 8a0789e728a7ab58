/** A value over epochs in pixels; a null y is a gap (not finite). */
export interface PixelPoint {
  readonly x: number
  readonly y: number | null
}

/**
 * At most the first, lowest, highest and last point of each pixel column, in their order: the drawn
 * line looks the same and no spike is lost. Short lines come back whole.
 */
export function decimate(points: readonly PixelPoint[], widthPx: number): readonly PixelPoint[] {
  if (points.length <= 2 * widthPx) return points
  const kept: PixelPoint[] = []
  let start = 0
  while (start < points.length) {
    const column = Math.floor(points[start]?.x ?? 0)
    let end = start + 1
    while (end < points.length && Math.floor(points[end]?.x ?? 0) === column) end++
    kept.push(...extremes(points, start, end))
    start = end
  }
  return kept
}

/** The lowest and highest of a stretch in order of time; a gap when nothing in it is finite. */
function extremes(points: readonly PixelPoint[], start: number, end: number): PixelPoint[] {
  let low = -1
  let high = -1
  for (let i = start; i < end; i++) {
    const y = points[i]?.y ?? null
    if (y === null) continue
    if (low < 0 || y < (points[low]?.y ?? 0)) low = i
    if (high < 0 || y > (points[high]?.y ?? 0)) high = i
  }
  const last = end === points.length ? end - 1 : -1
  const chosen = low < 0 ? [start] : [low, high, last].filter((i) => i >= 0)
  const ordered = [...new Set(chosen)].sort((a, b) => a - b)
  return ordered.flatMap((i) => points[i] ?? [])
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
