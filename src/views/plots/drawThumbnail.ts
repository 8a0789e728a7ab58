import { cssRgb, type ThemeColors } from '../colors.ts'
import type { Curve } from './curve.ts'
import { drawPoints } from './drawPoints.ts'
import type { Field, FieldScale } from './field.ts'
import { createFieldPaint, paintField } from './fieldPixels.ts'
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
    context.drawImage(fieldPicture(output.field, output.scale, colors), 0, 0, DRAWN_PX, DRAWN_PX)
  } else {
    context.fillStyle = cssRgb(colors.paper)
    context.fillRect(0, 0, DRAWN_PX, DRAWN_PX)
  }
  drawPoints(context, points, plane, colors, false)
  if ('curve' in output) drawCurve(context, output.curve, plane, colors)
}

function fieldPicture(field: Field, scale: FieldScale, colors: ThemeColors): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = field.size
  canvas.height = field.size
  const image = new ImageData(field.size, field.size)
  paintField(new Uint32Array(image.data.buffer), field, scale, createFieldPaint(colors), false)
  canvas.getContext('2d')?.putImageData(image, 0, 0)
  return canvas
}

/** The last of the units is the output. */
function drawCurve(
  context: CanvasRenderingContext2D,
  { x, units }: Curve,
  plane: Plane,
  colors: ThemeColors,
): void {
  const values = units.subarray(units.length - x.length)
  const far = 4 * plane.sizePx
  context.beginPath()
  for (let i = 0; i < x.length; i++) {
    const y = plane.toY(values[i] ?? 0)
    context.lineTo(plane.toX(x[i] ?? 0), Math.min(far, Math.max(-far, y)))
  }
  context.lineJoin = 'round'
  context.lineWidth = 5
  context.strokeStyle = cssRgb(colors.ink)
  context.stroke()
}
