import {
  classColor,
  classShape,
  createFieldPalette,
  cssRgb,
  type PointShape,
  paletteIndex,
  type Rgb,
  type ThemeColors,
} from '../colors.ts'
import type { Pen } from '../pen.ts'
import { traceShape } from '../shapes.ts'
import type { OutsideArrow } from './outsideArrows.ts'
import type { Plane } from './plane.ts'
import { isShown, type PlotPoints, pointRadius, targetLimit } from './points.ts'
import { textScale } from './textScale.ts'

/** Width of the panel-coloured line around each point, pixels. */
const outlinePx = 1.1

/** Draws test points hollow below, training points filled above. */
export function drawPoints(
  context: Pen,
  points: PlotPoints,
  plane: Plane,
  colors: ThemeColors,
  showTest: boolean,
): void {
  const radius = pointRadius(points.x1.length, plane.sizePx)
  const colorOf = pointColors(points, colors)
  // A height near 0 is as pale as the field: only a darker line shows that point.
  const { ink, panel } = colors
  const outline = points.task === 'regression' ? cssRgb(ink, 0.55) : cssRgb(panel)
  for (const training of [0, 1]) {
    for (let i = 0; i < points.x1.length; i++) {
      if (points.isTraining[i] !== training || !isShown(points, i, showTest)) continue
      const shape = points.classes > 0 ? classShape(points.target[i] ?? 0) : 'circle'
      const x = plane.toX(points.x1[i] ?? 0)
      const y = plane.toY(points.x2[i] ?? 0)
      if (training === 1) drawFilled(context, shape, x, y, radius, colorOf(i), outline)
      else drawHollow(context, shape, x, y, radius * 0.95, colorOf(i), colors)
    }
  }
}

function drawFilled(
  context: Pen,
  shape: PointShape,
  x: number,
  y: number,
  radius: number,
  color: string,
  outline: string,
): void {
  context.beginPath()
  traceShape(context, shape, x, y, radius)
  context.fillStyle = color
  context.fill()
  context.lineWidth = outlinePx
  context.strokeStyle = outline
  context.stroke()
}

function drawHollow(
  context: Pen,
  shape: PointShape,
  x: number,
  y: number,
  radius: number,
  color: string,
  colors: ThemeColors,
): void {
  context.beginPath()
  traceShape(context, shape, x, y, radius)
  context.fillStyle = cssRgb(colors.panel)
  context.fill()
  context.lineWidth = Math.max(1.2, radius * 0.36)
  context.strokeStyle = color
  context.stroke()
}

/** Rings around the shown points that are marked with 1. */
export function drawRings(
  context: Pen,
  points: PlotPoints,
  marked: Uint8Array,
  plane: Plane,
  colors: ThemeColors,
  showTest: boolean,
): void {
  const radius = pointRadius(points.x1.length, plane.sizePx) + 2.6
  context.beginPath()
  for (let i = 0; i < points.x1.length; i++) {
    if (marked[i] !== 1 || !isShown(points, i, showTest)) continue
    const x = plane.toX(points.x1[i] ?? 0)
    traceShape(context, 'circle', x, plane.toY(points.x2[i] ?? 0), radius)
  }
  context.strokeStyle = cssRgb(colors.panel, 0.8)
  context.lineWidth = 3
  context.stroke()
  context.strokeStyle = cssRgb(colors.ink)
  context.lineWidth = 1.4
  context.stroke()
}

/** Class colour, or the height on the diverging scale at full strength. */
function pointColors(points: PlotPoints, colors: ThemeColors): (i: number) => string {
  if (points.task === 'curve') return () => cssRgb(classColor(colors, 1))
  if (points.classes > 0) {
    const byClass = Array.from({ length: points.classes }, (_, c) => cssRgb(classColor(colors, c)))
    return (i) => byClass[points.target[i] ?? 0] ?? cssRgb(colors.ink)
  }
  const limit = targetLimit(points)
  const palette = createFieldPalette(
    classColor(colors, 0),
    colors.undecided,
    classColor(colors, 1),
    1,
  )
  return (i) => cssRgb(unpack(palette[paletteIndex((points.target[i] ?? 0) / limit)] ?? 0))
}

function unpack(pixel: number): Rgb {
  return [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255]
}

/** Arrows with the number of points behind them. */
export function drawArrows(
  context: Pen,
  arrows: readonly OutsideArrow[],
  colors: ThemeColors,
): void {
  context.font = `600 ${10.5 * textScale()}px "Inter Variable", system-ui, sans-serif`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  for (const { x, y, angle, count } of arrows) {
    context.save()
    context.translate(x, y)
    context.rotate(angle)
    context.beginPath()
    context.moveTo(7, 0)
    context.lineTo(-4, -6)
    context.lineTo(-4, 6)
    context.closePath()
    context.restore()
    context.fillStyle = cssRgb(colors.ink)
    context.strokeStyle = cssRgb(colors.panel)
    context.lineWidth = 2
    context.stroke()
    context.fill()
    const textX = x - 13 * Math.cos(angle)
    const textY = y - 13 * Math.sin(angle)
    context.lineWidth = 3
    context.strokeText(String(count), textX, textY)
    context.fillText(String(count), textX, textY)
  }
}
