import { cssRgb, mixRgb, type ThemeColors } from '../colors.ts'
import { formatParameter } from '../network/formatParameter.ts'
import type { Pen } from '../pen.ts'
import { fontOf } from '../pictures/picture.ts'
import { textWidth } from '../textWidth.ts'
import { cellCorner, cellIndex, type MatrixCell, type MatrixLayout } from './matrixLayout.ts'

export interface MatrixLook {
  readonly layout: MatrixLayout
  /** 1 where a weight is cut: W row-major, then b. */
  readonly cut: Uint8Array
  readonly colors: ThemeColors
}

/** The cells of W and b; `numbers` are W row-major, then b. */
export function drawMatrix(pen: Pen, look: MatrixLook, numbers: Float64Array): void {
  const { rows, columns } = look.layout
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      paintCell(pen, look, { row, column }, numbers)
    }
    paintCell(pen, look, { row, column: 'bias' }, numbers)
  }
}

function paintCell(
  pen: Pen,
  { layout, cut, colors }: MatrixLook,
  cell: MatrixCell,
  numbers: Float64Array,
): void {
  const { cellWidth, cellHeight, hasNumbers } = layout
  const { x, y } = cellCorner(layout, cell)
  const index = cellIndex(layout, cell)
  const value = numbers[index] ?? 0
  const gap = hasNumbers ? 2 : cellWidth >= 8 && cellHeight >= 8 ? 1 : 0
  const side = colors.classes[value < 0 ? 0 : 1] ?? colors.ink
  // The scale of the edges: the same in every layer and network, so that tints can be compared.
  const strength = 0.62 * Math.tanh(Math.abs(value) / 2)
  pen.fillStyle = cssRgb(mixRgb(colors.undecided, side, strength))
  pen.fillRect(x, y, cellWidth - gap, cellHeight - gap)
  if (!hasNumbers) return
  pen.fillStyle = cssRgb(cut[index] === 1 ? colors.muted : colors.ink)
  const text = cut[index] === 1 ? 'cut' : formatParameter(value)
  // Long numbers shrink: none reaches into the next cell.
  const size = Math.min(13, cellHeight - 5)
  pen.font = fontOf(size * Math.min(1, (cellWidth - gap - 2) / textWidth(text, size)))
  pen.fillText(text, x + (cellWidth - gap) / 2, y + (cellHeight - gap) / 2 + 0.5)
}
