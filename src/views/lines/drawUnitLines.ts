import { cssRgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import { fontOf } from '../pictures/picture.ts'
import { traceLines } from '../plots/boundaryLines.ts'
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
  for (const line of lines) {
    const at = namePlace(line, sizePx)
    if (at === null) continue
    pen.strokeText(line.name, at.x, at.y)
    pen.fillText(line.name, at.x, at.y)
  }
}

const nameGapPx = 13

/** Beside the end of a line, on the side where the unit does not fire. */
function namePlace(
  { piece, curves }: UnitLine,
  sizePx: number,
): { readonly x: number; readonly y: number } | null {
  const inside = (px: number): number => Math.min(sizePx - 10, Math.max(10, px))
  if (piece !== null) {
    const { x1, y1, x2, y2 } = piece
    const length = Math.hypot(x2 - x1, y2 - y1)
    if (length < 40) return null
    const [alongX, alongY] = [(x2 - x1) / length, (y2 - y1) / length]
    const back = 16
    return {
      x: inside(x2 - back * alongX - nameGapPx * alongY),
      y: inside(y2 - back * alongY + nameGapPx * alongX),
    }
  }
  const longest = [...(curves ?? [])].sort((p, q) => q.length - p.length)[0]
  const middle = longest?.[longest.length >> 1]
  return middle === undefined ? null : { x: inside(middle[0] + nameGapPx), y: inside(middle[1]) }
}
