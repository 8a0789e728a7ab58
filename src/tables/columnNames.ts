import { unguard } from './cellText.ts'
import { type Table, tableLimits } from './table.ts'

/** What the columns are called; those without a name by their number. Further columns are not looked at. */
export function columnNames(table: Table, hasHeader: boolean): readonly string[] {
  return headerOf(table, hasHeader).map((name, at) => (name === '' ? `column ${at + 1}` : name))
}

/** The names as they stand in the table; empty where there is none. */
export function headerOf({ rows, columnCount }: Table, hasHeader: boolean): readonly string[] {
  const header = hasHeader ? (rows[0]?.cells ?? []) : []
  const count = Math.min(columnCount, tableLimits.columns)
  return Array.from({ length: count }, (_, at) => unguard(header[at] ?? ''))
}
