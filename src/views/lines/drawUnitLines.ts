import { cssRgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import { fontOf } from '../pictures/picture.ts'
import { traceLines } from '../plots/boundaryLines.ts'
import { namePlaces } from './namePlaces.ts'
import { traceSide } from './traceSide.ts'
import type { UnitLine } from './unitLine.ts'

const dashes = [6, 3]

/** The lines of units with arrows to the side where they fire, and their names. */
export function drawUnitLines(
  pen: Pen,
  lines: readonly UnitLine[],
  sizePx: number,
  colors: ThemeColors,
): void {
  for (const [color, width] of [
    [cssRgb(colors.panel, 0.7), 4],
    [cssRgb(colors.ink, 0.9), 1.5],
  ] as const) {
    pen.beginPath()
    for (const { piece, curves } of lines) {
      if (curves !== null) traceLines(pen, curves, 1)
      if (piece === null) continue
      pen.moveTo(piece.x1, piece.y1)
      pen.lineTo(piece.x2, piece.y2)
    }
    pen.lineJoin = 'round'
    pen.strokeStyle = color
    pen.lineWidth = width
    // The decision boundary is the line that is not dashed.
    pen.setLineDash(dashes)
    pen.stroke()
    pen.setLineDash([])
    pen.beginPath()
    for (const { piece } of lines) if (piece !== null) traceSide(pen, piece)
    pen.stroke()
  }
  pen.font = fontOf(12, 600)
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.lineWidth = 3.5
  pen.strokeStyle = cssRgb(colors.panel, 0.9)
  pen.fillStyle = cssRgb(colors.ink)
  for (const [n, at] of namePlaces(lines, sizePx).entries()) {
    const name = lines[n]?.name
    if (at === null || name === undefined) continue
    pen.strokeText(name, at.x, at.y)
    pen.fillText(name, at.x, at.y)
  }
}
