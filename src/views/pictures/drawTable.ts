import { classColor, classShape, cssRgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import { traceShape } from '../shapes.ts'
import { fontOf } from './picture.ts'

/** Words, or the mark of a class. */
export type TableCell = string | { readonly markOf: number }

interface Table {
  readonly head: readonly string[] | null
  readonly rows: readonly (readonly TableCell[])[]
  readonly width: number
  readonly colors: ThemeColors
}

export const tableRow = 24

/** Rows of cells with a line below each; the first column stands left, the others right, equally wide. */
export function drawTable(pen: Pen, { head, rows, width, colors }: Table): void {
  const all = head === null ? rows : [head, ...rows]
  for (const [i, row] of all.entries()) {
    const y = tableRow * (i + 0.5)
    const isHead = i === 0 && head !== null
    pen.font = fontOf(12)
    pen.textBaseline = 'middle'
    for (const [column, cell] of row.entries()) {
      const x = column === 0 ? 0 : (width * (column + 1)) / row.length
      if (typeof cell === 'string') {
        pen.textAlign = column === 0 ? 'left' : 'right'
        pen.fillStyle = cssRgb(isHead ? colors.muted : colors.ink)
        pen.fillText(cell, x, y)
        continue
      }
      pen.beginPath()
      traceShape(pen, classShape(cell.markOf), x - 7, y, 5)
      pen.fillStyle = cssRgb(classColor(colors, cell.markOf))
      pen.fill()
    }
    pen.fillStyle = cssRgb(colors.line)
    pen.fillRect(0, tableRow * (i + 1) - 1, width, 1)
  }
}
