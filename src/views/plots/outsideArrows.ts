import { isInside, type Plane } from './plane.ts'
import { isShown, type PlotPoints } from './points.ts'

/** An arrow at the border of the plot, towards points that lie outside of it. */
export interface OutsideArrow {
  readonly x: number
  readonly y: number
  /** Direction outwards, radians, 0 = to the right, π/2 = down. */
  readonly angle: number
  readonly count: number
}

/** Points closer than this along the border share an arrow, pixels. */
const binPx = 36
const insetPx = 9

/** Arrows for the shown points outside the plane, one for each stretch of the border. */
export function outsideArrows(points: PlotPoints, plane: Plane, showTest: boolean): OutsideArrow[] {
  const bins = new Map<string, { x: number; y: number; count: number }>()
  for (let i = 0; i < points.x1.length; i++) {
    const x1 = points.x1[i] ?? 0
    const x2 = points.x2[i] ?? 0
    if (!isShown(points, i, showTest) || isInside(plane.domain, x1, x2)) continue
    const x = clamp(plane.toX(x1), insetPx, plane.sizePx - insetPx)
    const y = clamp(plane.toY(x2), insetPx, plane.sizePx - insetPx)
    const key = `${Math.floor(x / binPx)},${Math.floor(y / binPx)}`
    const bin = bins.get(key) ?? { x: 0, y: 0, count: 0 }
    bins.set(key, { x: bin.x + x, y: bin.y + y, count: bin.count + 1 })
  }
  return [...bins.values()].map(({ x, y, count }) => {
    const at = { x: x / count, y: y / count }
    return { ...at, count, angle: outwards(at.x, at.y, plane.sizePx) }
  })
}

/** Direction towards the nearest side, or diagonal in a corner. */
function outwards(x: number, y: number, size: number): number {
  const dx = x <= insetPx + 1 ? -1 : x >= size - insetPx - 1 ? 1 : 0
  const dy = y <= insetPx + 1 ? -1 : y >= size - insetPx - 1 ? 1 : 0
  return Math.atan2(dy, dx)
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}
