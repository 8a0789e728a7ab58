import { classColor, cssRgb, mixRgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import { fontOf } from '../pictures/picture.ts'
import { drawMark } from './drawSimplex.ts'

interface Room {
  readonly width: number
  readonly height: number
  readonly colors: ThemeColors
}

const marks = 24
const largest = 66

/** How strongly a cell is tinted, from 0 to 1: by its share of the points of its true class. */
export function confusionTint(count: number, ofClass: number): number {
  return 0.04 + (ofClass === 0 ? 0 : (0.26 * count) / ofClass)
}

/** Points by true class, a row each, and predicted class, a column each. */
export function drawConfusion(
  pen: Pen,
  counts: readonly (readonly number[])[],
  { width, height, colors }: Room,
): void {
  const classes = counts.length
  const side = Math.min(largest, (width - marks) / classes, (height - 2 * marks) / classes)
  const left = (width - marks - side * classes) / 2 + marks
  const top = (height - 2 * marks - side * classes) / 2 + 2 * marks
  pen.font = fontOf(12)
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.fillStyle = cssRgb(colors.muted)
  pen.fillText('predicted', left + (side * classes) / 2, top - marks - 10)
  counts.forEach((row, of) => {
    const middle = side * (of + 0.5)
    drawMark(pen, of, left + middle, top - 12, colors)
    drawMark(pen, of, left - 14, top + middle, colors)
    const all = row.reduce((sum, count) => sum + count, 0)
    row.forEach((count, told) => {
      const [x, y] = [left + side * told, top + side * of]
      const color = of === told ? classColor(colors, of) : colors.muted
      pen.fillStyle = cssRgb(mixRgb(colors.panel, color, confusionTint(count, all)))
      pen.fillRect(x + 1, y + 1, side - 2, side - 2)
      pen.font = fontOf(Math.max(9, Math.min(16, side * 0.42)), 600)
      pen.textAlign = 'center'
      pen.textBaseline = 'middle'
      pen.fillStyle = cssRgb(colors.ink)
      pen.fillText(String(count), x + side / 2, y + side / 2)
    })
  })
}
