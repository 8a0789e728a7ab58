/**
 * Tables in and out: from the text of a CSV file, or of cells that were copied, to own points, and from
 * points to CSV.
 *
 *   text → readTable → Table (rows of cells) → guessMapping → Mapping (what each column is)
 *        → readPoints → own points, and every row that gives none with the reason why
 *   PointSet → pointsTable → CSV, which reads back to the same points
 *
 * Nothing here throws on any text, and nothing knows the page. All that takes long comes in chunks.
 */
export { columnNames } from './columnNames.ts'
export { guessMapping } from './guessMapping.ts'
export { type ColumnMapping, type ColumnRole, type Mapping, withRole } from './mapping.ts'
export type { Decimal } from './numberText.ts'
export { pointsTable } from './pointsTable.ts'
export { type Reading, readPoints } from './readPoints.ts'
export { readTable } from './readTable.ts'
export { type Delimiter, type Table, tableLimits, type UnreadableRow } from './table.ts'
