import { cssRgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import { boundaryLines, traceLines } from './boundaryLines.ts'
import type { Field, FieldScale } from './field.ts'

/** Where a field is undecided: a thin dark line with a light halo (the other way round in the dark). */
export function drawBoundary(
  context: Pen,
  field: Field,
  scale: FieldScale,
  sizePx: number,
  colors: ThemeColors,
): void {
  context.beginPath()
  traceLines(context, boundaryLines(field, scale), sizePx / field.size)
  context.lineJoin = 'round'
  context.strokeStyle = cssRgb(colors.panel, 0.55)
  context.lineWidth = 3.4
  context.stroke()
  context.strokeStyle = cssRgb(colors.ink, 0.85)
  context.lineWidth = 1.3
  context.stroke()
}
