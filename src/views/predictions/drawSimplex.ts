import { classColor, classShape, cssRgb, mixRgb, type Rgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import { fontOf } from '../pictures/picture.ts'
import { type Cloud, drawCloud } from '../plots/cloud.ts'
import { traceShape } from '../shapes.ts'
import { type Simplex, simplexPlace } from './simplex.ts'
import type { SupportCounts } from './support.ts'

export interface SimplexLook {
  readonly simplex: Simplex
  /** Class of every point. */
  readonly targets: ArrayLike<number>
  readonly radius: number
  readonly colors: ThemeColors
  readonly chosen: number | null
}

/** Where points lie that give p to three classes; points in a corner are counted there, not drawn. */
export function simplexCloud(
  simplex: Simplex,
  shares: Float64Array,
  places: readonly number[],
): Cloud {
  const count = shares.length / 3
  const x = new Float64Array(places.length)
  const y = new Float64Array(places.length)
  places.forEach((place, i) => {
    const [a, b, c] = [0, 1, 2].map((k) => shares[k * count + place] ?? Number.NaN)
    const at = simplexPlace(simplex, [a ?? 0, b ?? 0, c ?? 0])
    x[i] = at.x
    y[i] = at.y
  })
  return { places, x, y }
}

/** The triangle with the classes’ regions, which stay while points move. */
export function drawSimplexGround(pen: Pen, simplex: Simplex, colors: ThemeColors): void {
  drawGround(pen, simplex, colors)
  drawOutline(pen, simplex, colors)
}

/** The points in the triangle, and badges where they pile up in corners. */
export function drawSimplex(
  pen: Pen,
  look: SimplexLook,
  cloud: Cloud,
  counts: SupportCounts,
): void {
  const { simplex, targets, radius, colors, chosen } = look
  drawCloud(pen, cloud, { classes: targets, radius, colors, chosen })
  simplex.corners.forEach((corner, c) => {
    const count = counts.corners[c] ?? 0
    if (count > 1) drawBadge(pen, corner.x, corner.y, count, classColor(colors, c), colors)
    const isTop = c === 1
    const away = count > 1 ? 24 : 16
    const x = isTop ? corner.x + away : corner.x + (c === 0 ? away : -away)
    drawMark(pen, c, x, isTop ? corner.y - 2 : corner.y + 4, colors)
  })
}

/** Small triangles a side, each in the colour of its middle. */
const grain = 18

/** Each place in the colours of its classes, neutral where none leads. */
function drawGround(pen: Pen, simplex: Simplex, colors: ThemeColors): void {
  const at = (a: number, b: number) =>
    simplexPlace(simplex, [a / grain, b / grain, (grain - a - b) / grain])
  const paint = (corners: readonly (readonly [number, number])[]): void => {
    const [a, b] = [0, 1].map((k) => corners.reduce((sum, of) => sum + (of[k] ?? 0), 0) / 3)
    const color = cssRgb(shade(colors, [a ?? 0, b ?? 0]))
    pen.beginPath()
    corners.forEach(([p, q], i) => {
      const { x, y } = at(p, q)
      if (i === 0) pen.moveTo(x, y)
      else pen.lineTo(x, y)
    })
    pen.closePath()
    pen.fillStyle = color
    pen.fill()
    // Covers the seams between neighbours.
    pen.strokeStyle = color
    pen.lineWidth = 0.8
    pen.stroke()
  }
  for (let a = 0; a < grain; a++) {
    for (let b = 0; a + b < grain; b++) {
      paint([
        [a, b],
        [a + 1, b],
        [a, b + 1],
      ])
      if (a + b + 2 > grain) continue
      paint([
        [a + 1, b],
        [a + 1, b + 1],
        [a, b + 1],
      ])
    }
  }
}

const groundStrength = 0.34

function shade(colors: ThemeColors, [a, b]: readonly [number, number]): Rgb {
  const p = [a / grain, b / grain, (grain - a - b) / grain]
  const largest = Math.max(...p)
  const mixed = [0, 1, 2].reduce<[number, number, number]>(
    (sum, c) => {
      const color = classColor(colors, c)
      const share = p[c] ?? 0
      return [sum[0] + share * color[0], sum[1] + share * color[1], sum[2] + share * color[2]]
    },
    [0, 0, 0],
  )
  return mixRgb(colors.undecided, mixed, groundStrength * Math.max(0, (largest - 1 / 3) * 1.5))
}

/** The border, and the lines from the middle where two classes are level. */
function drawOutline(pen: Pen, { corners }: Simplex, colors: ThemeColors): void {
  const [a, b, c] = corners
  const middle = { x: (a.x + b.x + c.x) / 3, y: (a.y + b.y + c.y) / 3 }
  pen.beginPath()
  for (const [p, q] of [
    [a, b],
    [b, c],
    [c, a],
  ] as const) {
    pen.moveTo(middle.x, middle.y)
    pen.lineTo((p.x + q.x) / 2, (p.y + q.y) / 2)
  }
  pen.strokeStyle = cssRgb(colors.muted, 0.6)
  pen.lineWidth = 1
  pen.stroke()
  pen.beginPath()
  pen.moveTo(a.x, a.y)
  pen.lineTo(b.x, b.y)
  pen.lineTo(c.x, c.y)
  pen.closePath()
  pen.strokeStyle = cssRgb(colors.ink)
  pen.lineWidth = 1.2
  pen.stroke()
}

/** A class’s own mark. */
export function drawMark(
  pen: Pen,
  of: number,
  x: number,
  y: number,
  colors: ThemeColors,
  radius = 5,
): void {
  pen.beginPath()
  traceShape(pen, classShape(of), x, y, radius)
  pen.fillStyle = cssRgb(classColor(colors, of))
  pen.fill()
}

/** How many points lie exactly there. */
export function drawBadge(
  pen: Pen,
  x: number,
  y: number,
  count: number,
  color: Rgb,
  colors: ThemeColors,
): void {
  const text = String(count)
  const radius = 9 + 2.6 * Math.max(0, text.length - 1)
  pen.beginPath()
  pen.arc(x, y, radius, 0, 2 * Math.PI)
  pen.fillStyle = cssRgb(colors.panel)
  pen.fill()
  pen.strokeStyle = cssRgb(color)
  pen.lineWidth = 2
  pen.stroke()
  pen.fillStyle = cssRgb(colors.ink)
  pen.font = fontOf(11, 600)
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.fillText(text, x, y + 0.5)
}
