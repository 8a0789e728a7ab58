import { dsvFormat } from 'd3-dsv'
import type { InChunks } from '../engine/index.ts'
import { splitLines } from './splitLines.ts'
import { type Delimiter, type TableRow, tableLimits, type UnreadableRow } from './table.ts'

export interface Rows {
  readonly rows: readonly TableRow[]
  readonly unreadable: readonly UnreadableRow[]
}

/** Lines between two moments in which something else may happen. */
const CHUNK = 200

/** The cells of every line that is not empty. Yields after some lines. */
export function* readRows(text: string, delimiter: Delimiter, firstLine: number): InChunks<Rows> {
  const cellsOf = cellReader(delimiter)
  const rows: TableRow[] = []
  const unreadable: UnreadableRow[] = []
  let count = 0
  for (const { line, text: record, isOpen } of splitLines(text, delimiter, firstLine)) {
    if (++count % CHUNK === 0) yield
    if (record.trim() === '') continue
    if (isOpen) {
      unreadable.push({ line, reason: 'has a quotation mark that is not closed' })
    } else if (record.length > tableLimits.lineCharacters) {
      unreadable.push({ line, reason: 'is too long' })
    } else {
      const cells = cellsOf(record)
      if (cells.some((cell) => cell !== '')) rows.push({ line, cells })
    }
  }
  return { rows, unreadable }
}

/** How the text of a record becomes cells. */
function cellReader(delimiter: Delimiter): (record: string) => string[] {
  if (delimiter === ' ') return (record) => record.trim().split(/[ \t]+/)
  const format = dsvFormat(delimiter)
  return (record) => {
    if (!record.includes('"')) return record.split(delimiter).map(trim)
    // The parser takes line ends to be in quotes, as they are here: a record is one row.
    return (format.parseRows(record)[0] ?? []).map(trim)
  }
}

function trim(cell: string): string {
  return cell.trim()
}
