import { cssRgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import type { Curve } from './curve.ts'
import { traceCurve } from './drawCurve.ts'
import { drawPoints } from './drawPoints.ts'
import type { Field, FieldScale } from './field.ts'
import { fieldPicture } from './fieldPicture.ts'
import { createPlane, type Plane, type PlaneDomain } from './plane.ts'
import type { PlotPoints } from './points.ts'

/** A run's output as a small picture. */
export interface ThumbnailSubject {
  /** The output over the plane, or along x₁. */
  readonly output: { readonly field: Field; readonly scale: FieldScale } | { readonly curve: Curve }
  readonly points: PlotPoints
  readonly domain: PlaneDomain
  readonly colors: ThemeColors
}

/** The picture is drawn as if it were so large, so that points keep their proportions. */
const DRAWN_PX = 240

/** Draws the output and its training points over a whole square canvas. */
export function drawThumbnail(canvas: HTMLCanvasElement, subject: ThumbnailSubject): void {
  const context = canvas.getContext('2d')
  if (context === null) return
  const { output, points, domain, colors } = subject
  const plane = createPlane(domain, DRAWN_PX)
  context.scale(canvas.width / DRAWN_PX, canvas.width / DRAWN_PX)
  if ('field' in output) {
    const picture = fieldPicture(output.field, output.scale, colors, false)
    if (picture !== null) context.drawImage(picture, 0, 0, DRAWN_PX, DRAWN_PX)
  } else {
    context.fillStyle = cssRgb(colors.paper)
    context.fillRect(0, 0, DRAWN_PX, DRAWN_PX)
  }
  drawPoints(context, points, plane, colors, false)
  if ('curve' in output) drawOutput(context, output.curve, plane, colors)
}

/** The last of the units is the output. */
function drawOutput(pen: Pen, { x, units }: Curve, plane: Plane, colors: ThemeColors): void {
  traceCurve(pen, x, units.subarray(units.length - x.length), plane)
  pen.lineWidth = 5
  pen.strokeStyle = cssRgb(colors.ink)
  pen.stroke()
}
