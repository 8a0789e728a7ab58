import { cssRgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import { coarser, type Line, traceLines, zeroLines } from '../plots/boundaryLines.ts'
import type { Field } from '../plots/field.ts'

/** What the other classes have together where it is not nothing: above the rounding of a picture. */
const leastShare = 1e-6

/** Around the places where one output is exactly 1 and all others are 0, in cells of the field. */
export function oneHotLines(full: Field): Line[] {
  const { size, channels, plot } = coarser(full)
  const cells = size * size
  const rest = Float64Array.from({ length: cells }, (_, at) => {
    let most = 0
    for (let c = 0; c < channels; c++) most = Math.max(most, plot[c * cells + at] ?? 0)
    return 1 - most - leastShare
  })
  return zeroLines(rest, size, full.size / size)
}

/** The same lines over a square plot of that field. */
export function drawOneHotLines(pen: Pen, field: Field, sizePx: number, colors: ThemeColors): void {
  pen.beginPath()
  traceLines(pen, oneHotLines(field), sizePx / field.size)
  pen.strokeStyle = cssRgb(colors.panel)
  pen.lineWidth = 1.6
  pen.stroke()
}
