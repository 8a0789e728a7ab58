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
const binPx = 46
const insetPx = 9

/** Arrows for the shown points outside the plane, one for each stretch of the border. */
export function outsideArrows(points: PlotPoints, plane: Plane, showTest: boolean): OutsideArrow[] {
  const bins = new Map<string, OutsideArrow>()
  const last = plane.sizePx - insetPx
  for (let i = 0; i < points.x1.length; i++) {
    const x1 = points.x1[i] ?? 0
    const x2 = points.x2[i] ?? 0
    if (!isShown(points, i, showTest) || isInside(plane.domain, x1, x2)) continue
    const x = Math.min(last, Math.max(insetPx, plane.toX(x1)))
    const y = Math.min(last, Math.max(insetPx, plane.toY(x2)))
    const dx = sideOf(x1, plane.domain.x1)
    const dy = 0 - sideOf(x2, plane.domain.x2)
    // Along a side x or y is the same for all of its points, and in a corner both are.
    const key = [dx, dy, Math.floor(x / binPx), Math.floor(y / binPx)].join()
    const bin = bins.get(key) ?? { x, y, angle: Math.atan2(dy, dx), count: 0 }
    const count = bin.count + 1
    const nearX = bin.x + (x - bin.x) / count
    const nearY = bin.y + (y - bin.y) / count
    bins.set(key, { ...bin, x: nearX, y: nearY, count })
  }
  return [...bins.values()]
}

/** −1 below the range, 1 above, 0 within. */
function sideOf(value: number, [low, high]: readonly [number, number]): number {
  if (value < low) return -1
  return value > high ? 1 : 0
}
