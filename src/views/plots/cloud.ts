import { classColor, classShape, cssRgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import { traceShape } from '../shapes.ts'

/** Some of the data's points as marks in a drawing: point `places[i]` is at x[i], y[i], pixels. */
export interface Cloud {
  readonly places: readonly number[]
  readonly x: Float64Array
  readonly y: Float64Array
}

export interface CloudLook {
  /** Class of each point, among all points; null = all alike. */
  readonly classes: ArrayLike<number> | null
  readonly radius: number
  readonly colors: ThemeColors
  /** Place of the point that is ringed, or null. */
  readonly chosen: number | null
}

/** Marks in their classes' shapes and colours, those of a class at once: thousands are drawn in time. */
export function drawCloud(pen: Pen, cloud: Cloud, look: CloudLook): void {
  const { classes, radius, colors } = look
  const byClass = new Map<number, number[]>()
  cloud.places.forEach((place, i) => {
    if (!isDrawn(cloud, i)) return
    const of = classes === null ? 1 : (classes[place] ?? 0)
    const members = byClass.get(of)
    if (members === undefined) byClass.set(of, [i])
    else members.push(i)
  })
  for (const [of, members] of byClass) {
    pen.beginPath()
    for (const i of members) {
      const shape = classes === null ? 'circle' : classShape(of)
      traceShape(pen, shape, cloud.x[i] ?? 0, cloud.y[i] ?? 0, radius)
    }
    pen.strokeStyle = cssRgb(colors.panel)
    pen.lineWidth = 1.6
    pen.stroke()
    pen.fillStyle = cssRgb(classColor(colors, of))
    pen.fill()
  }
  const at = look.chosen === null ? -1 : cloud.places.indexOf(look.chosen)
  if (at >= 0 && isDrawn(cloud, at)) drawRing(pen, cloud.x[at] ?? 0, cloud.y[at] ?? 0, look)
}

/** The ring of the chosen point, as in every view. */
function drawRing(
  pen: Pen,
  x: number,
  y: number,
  { radius, colors }: Pick<CloudLook, 'radius' | 'colors'>,
): void {
  pen.beginPath()
  traceShape(pen, 'circle', x, y, radius + 5)
  pen.strokeStyle = cssRgb(colors.panel)
  pen.lineWidth = 5
  pen.stroke()
  pen.strokeStyle = cssRgb(colors.ink)
  pen.lineWidth = 2
  pen.stroke()
}

function isDrawn({ x, y }: Cloud, i: number): boolean {
  return Number.isFinite(x[i]) && Number.isFinite(y[i])
}

/** The point whose mark is nearest to a pixel, within `reachPx`; null for none. */
export function nearestInCloud(
  cloud: Cloud,
  at: { readonly x: number; readonly y: number },
  reachPx: number,
): number | null {
  let nearest: number | null = null
  let least = reachPx * reachPx
  cloud.places.forEach((place, i) => {
    const dx = (cloud.x[i] ?? Number.NaN) - at.x
    const dy = (cloud.y[i] ?? Number.NaN) - at.y
    if (dx * dx + dy * dy <= least) {
      least = dx * dx + dy * dy
      nearest = place
    }
  })
  return nearest
}

/** Radius of a mark: smaller when there are many. */
export function cloudRadius(count: number): number {
  if (count <= 8) return 6
  if (count <= 60) return 4.4
  return count <= 400 ? 3.3 : 2.5
}
