import type { Size } from '../../../views/index.ts'
import type { NumberTable } from './tables.ts'

const cellWidth = 50
const leastCell = 20
const mostCell = 30
const gapRow = 2
const most = 8
/** Brackets; the names above and the entry below; a sign. */
const frame = { width: 18, height: 78, sign: 26 } as const

export interface TableRoom {
  /** Null: there is no room for numbers, or there are too many; colours instead. */
  readonly cellHeight: number | null
  /** Of one table as colours. */
  readonly tableWidth: number
  readonly height: number
}

/** Numbers up to 8 × 8 where all tables of a line fit side by side; else colours. */
export function roomFor(
  tables: readonly { readonly table: Pick<NumberTable, 'rows' | 'columns'> }[],
  { width, height }: Size,
): TableRoom {
  const rows = Math.max(...tables.map(({ table }) => table.rows))
  const widest = Math.max(...tables.map(({ table }) => table.columns))
  const columns = tables.reduce((sum, { table }) => sum + table.columns, 0)
  const frames = tables.length * (frame.width + frame.sign)
  const free = height - frame.height
  const cellHeight = Math.floor(Math.min(mostCell, free / rows - gapRow))
  const fits =
    rows <= most &&
    widest <= most &&
    cellHeight >= leastCell &&
    columns * cellWidth + frames <= width
  return {
    cellHeight: fits ? cellHeight : null,
    tableWidth: Math.max(24, (width - frames) / tables.length),
    height: Math.max(24, free),
  }
}
