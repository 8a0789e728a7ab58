import { type Size, textWidth } from '../../../views/index.ts'
import { resultText, shortText } from './numbers.ts'
import type { NumberTable } from './tables.ts'

/** A cell of `NumberMatrix`: so wide at the least, else its number and padding; and the gap to the next. */
const cell = { leastWidth: 44, fontPx: 12.5, padding: 8, gap: 2 } as const
const cellHeights = { least: 20, most: 30 } as const
const mostCells = 8
/** Around a table: brackets and the gap to what is beside it; the name above. */
const frame = { width: 24, height: 34 } as const
const sign = { fontPx: 16, gap: 8 } as const

export interface TableRoom {
  /** Null: there is no room for numbers, or there are too many; colours instead. */
  readonly cellHeight: number | null
  /** How the numbers of the result are written: with more digits where there is room. */
  readonly resultText: (value: number) => string
  /** Of one table as colours. */
  readonly tableWidth: number
  readonly height: number
}

interface SignedTable {
  readonly sign: string
  readonly table: Pick<NumberTable, 'rows' | 'columns' | 'at'>
}

/** Numbers up to 8 × 8 where the tables of a line, the last of them its result, fit side by side; else colours. */
export function roomFor(tables: readonly SignedTable[], { width, height }: Size): TableRoom {
  const rows = Math.max(...tables.map(({ table }) => table.rows))
  const columns = Math.max(...tables.map(({ table }) => table.columns))
  const frames = tables.reduce((sum, one) => sum + frame.width + signWidth(one.sign), 0)
  const free = height - frame.height
  const cellHeight = Math.floor(Math.min(cellHeights.most, free / rows - cell.gap))
  const isFew = Math.max(rows, columns) <= mostCells && cellHeight >= cellHeights.least
  const text = isFew
    ? [resultText, shortText].find((way) => frames + cellsWidth(tables, way) <= width)
    : undefined
  return {
    cellHeight: text === undefined ? null : cellHeight,
    resultText: text ?? resultText,
    tableWidth: Math.max(24, (width - frames) / tables.length),
    height: Math.max(24, free),
  }
}

function signWidth(text: string): number {
  return text === '' ? 0 : textWidth(text, sign.fontPx) + sign.gap
}

/** Of all columns of all tables, each as wide as its widest number. */
function cellsWidth(tables: readonly SignedTable[], resultOf: (value: number) => string): number {
  return tables.reduce((sum, { table }, i) => {
    const textOf = i === tables.length - 1 ? resultOf : shortText
    return sum + tableWidth(table, textOf)
  }, 0)
}

function tableWidth(
  { rows, columns, at }: SignedTable['table'],
  textOf: (value: number) => string,
): number {
  let width = cell.gap
  for (let column = 0; column < columns; column++) {
    let widest: number = cell.leastWidth
    for (let row = 0; row < rows; row++) {
      const own = textWidth(textOf(at(row, column)), cell.fontPx) + cell.padding
      if (own > widest) widest = own
    }
    width += widest + cell.gap
  }
  return width
}
