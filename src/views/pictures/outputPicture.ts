import { classColor, classShape, cssRgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import type { Curve } from '../plots/curve.ts'
import { drawBoundary } from '../plots/drawBoundary.ts'
import { drawCurve } from '../plots/drawCurve.ts'
import { drawArrows, drawPoints, drawRings } from '../plots/drawPoints.ts'
import { type Field, type FieldScale, robustLimit } from '../plots/field.ts'
import { fieldPicture } from '../plots/fieldPicture.ts'
import { shortText, tickText } from '../plots/numberText.ts'
import { outsideArrows } from '../plots/outsideArrows.ts'
import { createPlane, type Plane, type PlaneDomain } from '../plots/plane.ts'
import { planeTicks } from '../plots/planeTicks.ts'
import { findErrors } from '../plots/pointErrors.ts'
import { className, hasTestPoints, type PlotPoints } from '../plots/points.ts'
import { traceShape } from '../shapes.ts'
import { fontOf, type Picture } from './picture.ts'

/** What lies under the points: the output over the plane, or the curve over x₁. */
export type OutputGround =
  | {
      readonly kind: 'field'
      readonly field: Field
      readonly scale: FieldScale
      readonly showBoundary: boolean
      readonly showErrors: boolean
      readonly hard: boolean
    }
  | {
      readonly kind: 'curve'
      readonly curve: Curve
      readonly hiddenSizes: readonly number[]
      readonly selected: { readonly layer: number; readonly unit: number } | null
      /** What the points show without noise, if that is known. */
      readonly target: ((x: number) => number) | null
    }

export interface OutputPictureOptions {
  readonly ground: OutputGround
  readonly points: PlotPoints
  readonly domain: PlaneDomain
  readonly axisNames: readonly [string, string]
  readonly showTest: boolean
  readonly title: string
  readonly description: string
  readonly colors: ThemeColors
}

const plotSize = 440
const margin = { left: 52, right: 18, top: 18, bottom: 74 }

/** The output plot with both axes and a legend. */
export function outputPicture(options: OutputPictureOptions): Picture {
  const { domain, title, description } = options
  const plane = createPlane(domain, plotSize)
  return {
    width: margin.left + plotSize + margin.right,
    height: margin.top + plotSize + margin.bottom,
    title,
    description,
    draw(pen) {
      pen.save()
      pen.translate(margin.left, margin.top)
      pen.save()
      pen.beginPath()
      pen.roundRect(0, 0, plotSize, plotSize, 4)
      pen.clip()
      drawGround(pen, plane, options)
      drawPoints(pen, options.points, plane, options.colors, options.showTest)
      drawErrors(pen, plane, options)
      drawArrows(pen, outsideArrows(options.points, plane, options.showTest), options.colors)
      pen.restore()
      drawAxes(pen, plane, options)
      drawLegend(pen, options)
      pen.restore()
    },
  }
}

function drawGround(pen: Pen, plane: Plane, { ground, colors }: OutputPictureOptions): void {
  if (ground.kind === 'curve') {
    drawGrid(pen, plane, colors)
    if (ground.target !== null) drawTarget(pen, plane, ground.target, colors)
    drawCurve(pen, ground.curve, ground.hiddenSizes, ground.selected, plane, colors)
    return
  }
  const { field, scale, hard } = ground
  const picture = fieldPicture(field, scale, colors, hard)
  if (picture !== null) {
    pen.drawImage(picture, 0, 0, field.size, field.size, 0, 0, plotSize, plotSize)
  }
  if (ground.showBoundary) drawBoundary(pen, field, scale, plotSize, colors)
}

function drawGrid(pen: Pen, plane: Plane, colors: ThemeColors): void {
  pen.strokeStyle = cssRgb(colors.line)
  pen.lineWidth = 1
  for (const tick of planeTicks(plane.domain.x2, plotSize)) {
    pen.beginPath()
    pen.moveTo(0, plane.toY(tick))
    pen.lineTo(plotSize, plane.toY(tick))
    pen.stroke()
  }
}

function drawTarget(
  pen: Pen,
  plane: Plane,
  target: (x: number) => number,
  colors: ThemeColors,
): void {
  pen.beginPath()
  for (let x = 0; x <= plotSize; x++) {
    const y = plane.toY(target(plane.x1At(x)))
    if (x === 0) pen.moveTo(x, y)
    else pen.lineTo(x, y)
  }
  pen.setLineDash([5, 4])
  pen.strokeStyle = cssRgb(colors.muted)
  pen.lineWidth = 1.4
  pen.stroke()
  pen.setLineDash([])
}

function drawErrors(
  pen: Pen,
  plane: Plane,
  { ground, points, colors, showTest }: OutputPictureOptions,
): void {
  if (ground.kind !== 'field' || !ground.showErrors) return
  const wrong = findErrors(points, ground.field, ground.scale, plane.domain)
  if (wrong !== null) drawRings(pen, points, wrong, plane, colors, showTest)
}

function drawAxes(pen: Pen, plane: Plane, { axisNames, colors }: OutputPictureOptions): void {
  pen.fillStyle = cssRgb(colors.muted)
  pen.font = fontOf(11)
  pen.textBaseline = 'middle'
  pen.textAlign = 'center'
  for (const tick of planeTicks(plane.domain.x1, plotSize)) {
    pen.fillText(tickText(tick), plane.toX(tick), plotSize + 12)
  }
  pen.textAlign = 'right'
  for (const tick of planeTicks(plane.domain.x2, plotSize)) {
    pen.fillText(tickText(tick), -6, plane.toY(tick))
  }
  pen.font = fontOf(13, 500)
  pen.fillStyle = cssRgb(colors.ink)
  pen.textAlign = 'center'
  pen.fillText(axisNames[0], plotSize / 2, plotSize + 32)
  pen.save()
  pen.translate(-36, plotSize / 2)
  pen.rotate(-Math.PI / 2)
  pen.fillText(axisNames[1], 0, 0)
  pen.restore()
}

/** Marks and names in a row under the plot. */
function drawLegend(pen: Pen, options: OutputPictureOptions): void {
  const { points, ground, colors, showTest } = options
  const y = plotSize + 56
  let x = 0
  pen.font = fontOf(12)
  pen.textAlign = 'left'
  pen.textBaseline = 'middle'
  const name = (text: string, from: number): void => {
    pen.fillStyle = cssRgb(colors.ink)
    pen.fillText(text, from, y)
    x = from + 7 * text.length + 16
  }
  for (let c = 0; c < points.classes; c++) {
    pen.beginPath()
    traceShape(pen, classShape(c), x + 5, y, 4.4)
    pen.fillStyle = cssRgb(classColor(colors, c))
    pen.fill()
    name(className(points, c), x + 14)
  }
  if (showTest && hasTestPoints(points)) {
    pen.beginPath()
    traceShape(pen, 'circle', x + 5, y, 3.6)
    pen.strokeStyle = cssRgb(colors.muted)
    pen.lineWidth = 1.6
    pen.stroke()
    name('test points', x + 14)
  }
  if (ground.kind === 'curve') {
    const line = (text: string, color: string, width: number, dashes: number[]): void => {
      pen.setLineDash(dashes)
      pen.beginPath()
      pen.moveTo(x, y)
      pen.lineTo(x + 20, y)
      pen.strokeStyle = color
      pen.lineWidth = width
      pen.stroke()
      pen.setLineDash([])
      name(text, x + 26)
    }
    line('network', cssRgb(colors.ink), 2.4, [])
    if (ground.target !== null) line('target', cssRgb(colors.muted), 1.4, [5, 4])
    if (ground.hiddenSizes.length > 0) {
      line('what each unit adds', cssRgb(classColor(colors, 0), 0.55), 1.2, [])
    }
  } else if (ground.scale.kind === 'signed') {
    const limit = shortText(ground.scale.limit ?? robustLimit(ground.field))
    const minus = limit === '0' ? limit : `−${limit}`
    name(`colours from ${minus} (orange) to ${limit} (blue)`, x)
  }
}
