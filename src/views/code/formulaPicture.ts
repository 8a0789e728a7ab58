import { cssRgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import { fontOf, type Picture } from '../pictures/picture.ts'

/** A formula as plain text, and the matrices below it. */
export interface FormulaPart {
  readonly text: string
  readonly matrices: readonly { readonly name: string; readonly cells: readonly string[][] }[]
}

export interface FormulaPictureOptions {
  readonly parts: readonly FormulaPart[]
  readonly title: string
  readonly description: string
  readonly colors: ThemeColors
}

const margin = 24
const line = 30
const cell = { width: 52, height: 20 }
/** From a matrix to the name of the next, and from its name to the bracket. */
const gap = 24
const nameWidth = 28
/** Width of a letter, about: texts are set by whoever opens the file. */
const letter = 8.2

/** The network as formulas, one below the other. */
export function formulaPicture({
  parts,
  title,
  description,
  colors,
}: FormulaPictureOptions): Picture {
  const widths = parts.map(({ text, matrices }) =>
    Math.max(
      text.length * letter,
      matrices.reduce((sum, { cells }) => sum + matrixWidth(cells) + gap, 0),
    ),
  )
  return {
    width: Math.ceil(2 * margin + Math.max(0, ...widths)),
    height: 2 * margin + parts.reduce((sum, part) => sum + heightOf(part), 0),
    title,
    description,
    draw(pen) {
      pen.textBaseline = 'middle'
      pen.fillStyle = cssRgb(colors.ink)
      pen.strokeStyle = cssRgb(colors.ink)
      pen.lineWidth = 1.25
      let y = margin
      for (const part of parts) {
        pen.textAlign = 'left'
        pen.font = fontOf(15)
        pen.fillText(part.text, margin, y + line / 2)
        let x = margin
        for (const { name, cells } of part.matrices) {
          drawMatrix(pen, name, cells, x, y + line)
          x += matrixWidth(cells) + gap
        }
        y += heightOf(part)
      }
    },
  }
}

function matrixWidth(cells: readonly string[][]): number {
  return nameWidth + (cells[0]?.length ?? 0) * cell.width + 12
}

function heightOf({ matrices }: FormulaPart): number {
  const rows = Math.max(0, ...matrices.map(({ cells }) => cells.length))
  return line + (rows === 0 ? 0 : rows * cell.height + 12)
}

/** `W = [ … ]` */
function drawMatrix(
  pen: Pen,
  name: string,
  cells: readonly string[][],
  x: number,
  y: number,
): void {
  const height = cells.length * cell.height
  const left = x + nameWidth
  const right = x + matrixWidth(cells)
  pen.font = fontOf(13)
  pen.textAlign = 'left'
  pen.fillText(`${name} =`, x, y + height / 2)
  pen.textAlign = 'right'
  cells.forEach((row, i) => {
    row.forEach((text, j) => {
      pen.fillText(text, left + (j + 1) * cell.width + 2, y + (i + 0.5) * cell.height)
    })
  })
  for (const [edge, turn] of [
    [left, 5],
    [right, -5],
  ] as const) {
    pen.beginPath()
    pen.moveTo(edge + turn, y)
    pen.lineTo(edge, y)
    pen.lineTo(edge, y + height)
    pen.lineTo(edge + turn, y + height)
    pen.stroke()
  }
}
