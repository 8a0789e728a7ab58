/** Where the cells of one layer's W (rows × columns) and b stand in a picture, pixels. */
export interface MatrixLayout {
  readonly rows: number
  readonly columns: number
  readonly cellWidth: number
  readonly cellHeight: number
  /** Cells are wide and high enough for numbers. */
  readonly hasNumbers: boolean
  /** Left edge of the column of biases. */
  readonly biasX: number
  readonly width: number
  readonly height: number
}

/** A cell: the row is the unit that reads, the column what it reads. */
export interface MatrixCell {
  readonly row: number
  readonly column: number | 'bias'
}

/** Cells are no wider, and have numbers from this width on. */
export const mostCellWidth = 54
export const numberCellWidth = 38
export const mostCellHeight = 26
const leastCell = 3
const numberHeight = 17
/** Between W and b. */
export const biasGap = 10

/** As large as the box allows, and no larger than reads well. */
export function matrixLayout(
  rows: number,
  columns: number,
  maxWidth: number,
  maxHeight: number,
): MatrixLayout {
  const room = (maxWidth - biasGap) / (columns + 1)
  const cellWidth = Math.floor(Math.min(mostCellWidth, Math.max(leastCell, room)))
  const cellHeight = Math.floor(Math.min(mostCellHeight, Math.max(leastCell, maxHeight / rows)))
  return {
    rows,
    columns,
    cellWidth,
    cellHeight,
    hasNumbers: cellWidth >= numberCellWidth && cellHeight >= numberHeight,
    biasX: columns * cellWidth + biasGap,
    width: (columns + 1) * cellWidth + biasGap,
    height: rows * cellHeight,
  }
}

/** Left upper corner of a cell. */
export function cellCorner(layout: MatrixLayout, { row, column }: MatrixCell) {
  const x = column === 'bias' ? layout.biasX : column * layout.cellWidth
  return { x, y: row * layout.cellHeight }
}

/** The cell at a point, null beside them. */
export function cellAt(layout: MatrixLayout, x: number, y: number): MatrixCell | null {
  const row = Math.floor(y / layout.cellHeight)
  if (row < 0 || row >= layout.rows || x < 0 || x >= layout.width) return null
  if (x >= layout.biasX) return { row, column: 'bias' }
  const column = Math.floor(x / layout.cellWidth)
  return column < layout.columns ? { row, column } : null
}

/** The cell after an arrow key, Home or End; null for other keys. */
export function cellAfter(
  { rows, columns }: MatrixLayout,
  cell: MatrixCell,
  key: string,
): MatrixCell | null {
  const at = cell.column === 'bias' ? columns : cell.column
  const moves: Record<string, readonly [number, number]> = {
    ArrowUp: [cell.row - 1, at],
    ArrowDown: [cell.row + 1, at],
    ArrowLeft: [cell.row, at - 1],
    ArrowRight: [cell.row, at + 1],
    Home: [cell.row, 0],
    End: [cell.row, columns],
  }
  const next = moves[key]
  if (next === undefined) return null
  const row = Math.min(rows - 1, Math.max(0, next[0]))
  const column = Math.min(columns, Math.max(0, next[1]))
  return { row, column: column === columns ? 'bias' : column }
}

/** Where a cell's number stands in W row-major followed by b. */
export function cellIndex({ rows, columns }: MatrixLayout, { row, column }: MatrixCell): number {
  return column === 'bias' ? rows * columns + row : row * columns + column
}
