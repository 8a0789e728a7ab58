import { classColor, cssRgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import { type Curve, type CurveLine, curveLines } from './curve.ts'
import type { Plane } from './plane.ts'

/** The network's curve, what each hidden unit adds to it, and the chosen unit. */
export function drawCurve(
  context: Pen,
  curve: Curve,
  hiddenSizes: readonly number[],
  selected: { readonly layer: number; readonly unit: number } | null,
  plane: Plane,
  colors: ThemeColors,
): void {
  for (const line of curveLines(curve, hiddenSizes, selected)) {
    strokeLine(context, curve.x, line, plane, colors)
  }
}

function strokeLine(
  context: Pen,
  x: Float32Array,
  { values, role, unit }: CurveLine,
  plane: Plane,
  colors: ThemeColors,
): void {
  traceCurve(context, x, values, plane)
  if (role !== 'contribution') {
    context.strokeStyle = cssRgb(colors.panel)
    context.lineWidth = 5
    context.stroke()
  }
  context.strokeStyle =
    role === 'output'
      ? cssRgb(colors.ink)
      : cssRgb(classColor(colors, unit), role === 'selected' ? 1 : 0.55)
  context.lineWidth = role === 'contribution' ? 1.2 : 2.4
  context.stroke()
}

/** Begins a path over the samples of a line; what is far outside is cut, which no pen draws well. */
export function traceCurve(pen: Pen, x: Float32Array, values: Float32Array, plane: Plane): void {
  const far = 4 * plane.sizePx
  pen.beginPath()
  for (let i = 0; i < x.length; i++) {
    const y = plane.toY(values[i] ?? 0)
    pen.lineTo(plane.toX(x[i] ?? 0), Math.min(far, Math.max(-far, y)))
  }
  pen.lineJoin = 'round'
}
