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

/** Length of border for which there is one arrow, about; pixels. */
const stretchPx = 46
/** Distance of arrows from the border, and of the first stretch from the corners. */
const insetPx = 9
const cornerPx = 28

/** Arrows for the shown points outside the plane, one for each stretch of the border. */
export function outsideArrows(points: PlotPoints, plane: Plane, showTest: boolean): OutsideArrow[] {
  const arrows = new Map<string, OutsideArrow>()
  for (let i = 0; i < points.x1.length; i++) {
    const x1 = points.x1[i] ?? 0
    const x2 = points.x2[i] ?? 0
    if (!isShown(points, i, showTest) || isInside(plane.domain, x1, x2)) continue
    const arrow = arrowTowards(plane.toX(x1), plane.toY(x2), plane.sizePx)
    const key = `${arrow.x},${arrow.y}`
    arrows.set(key, { ...arrow, count: (arrows.get(key)?.count ?? 0) + 1 })
  }
  return [...arrows.values()]
}

/** The arrow on the side that a point is farther beyond, in the middle of its stretch. */
function arrowTowards(x: number, y: number, size: number): OutsideArrow {
  const beyondX = Math.max(-x, x - size, 0)
  const beyondY = Math.max(-y, y - size, 0)
  if (beyondX >= beyondY) {
    const isRight = x > size
    const edge = isRight ? size - insetPx : insetPx
    return { x: edge, y: middleOfStretch(y, size), angle: isRight ? 0 : Math.PI, count: 1 }
  }
  const isBelow = y > size
  const edge = isBelow ? size - insetPx : insetPx
  const angle = isBelow ? Math.PI / 2 : -Math.PI / 2
  return { x: middleOfStretch(x, size), y: edge, angle, count: 1 }
}

function middleOfStretch(place: number, size: number): number {
  const length = size - 2 * cornerPx
  const count = Math.max(1, Math.round(length / stretchPx))
  const stretch = Math.floor(((place - cornerPx) / length) * count)
  const inside = Math.min(count - 1, Math.max(0, stretch))
  return cornerPx + ((inside + 0.5) / count) * length
}
