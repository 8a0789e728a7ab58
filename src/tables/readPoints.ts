import { type OwnTable, ownLimits } from '../datasets/index.ts'
import type { InChunks } from '../engine/index.ts'
import { classesOf } from './classesOf.ts'
import { columnNames } from './columnNames.ts'
import { fittedPlane } from './fittedPlane.ts'
import type { Mapping } from './mapping.ts'
import { commonUnit } from './numberText.ts'
import { createRowReader, type ReadRow, type UsedColumns, usedColumns } from './readRow.ts'
import type { Table, UnreadableRow } from './table.ts'

/** What a table gives with a mapping. */
export interface Reading {
  /** What `createOwnPoints` takes; null when there are none, and `problem` says why. */
  readonly points: OwnTable | null
  readonly problem: string | null
  /** Rows that give no point, in order. */
  readonly unreadable: readonly UnreadableRow[]
  /** Rows that could be read: more than there are points when these are too many. */
  readonly readableRows: number
}

/** Rows between two moments in which something else may happen. */
const CHUNK = 200

/**
 * The points that a table holds: every row is a point or is listed with the reason why not. More rows
 * than own points may have are thinned evenly. No table throws. Yields after some rows.
 */
export function* readPoints(table: Table, mapping: Mapping): InChunks<Reading> {
  const used = usedColumns(mapping)
  if (used === null) return nothing(table.unreadable, whatToChoose(mapping))
  const names = columnNames(table, mapping.hasHeader)
  const readRow = createRowReader(mapping, used, names, table.columnCount)
  const rows: ReadRow[] = []
  const unreadable = [...table.unreadable]
  for (const [at, row] of table.rows.entries()) {
    if (at === 0 && mapping.hasHeader) continue
    const read = readRow(row)
    if ('reason' in read) unreadable.push({ line: row.line, reason: read.reason })
    else rows.push(read)
    if (at % CHUNK === 0) yield
  }
  const alike = yield* withOneUnit(rows, unreadable)
  unreadable.sort((a, b) => a.line - b.line)
  return yield* readingOf(alike, unreadable, { table, mapping, used, names })
}

interface Origin {
  readonly table: Table
  readonly mapping: Mapping
  readonly used: UsedColumns
  readonly names: readonly string[]
}

function* readingOf(
  rows: readonly ReadRow[],
  unreadable: readonly UnreadableRow[],
  { table, mapping, used, names }: Origin,
): InChunks<Reading> {
  if (rows.length === 0) return nothing(unreadable, 'No row can be read with these columns.')
  const { kind } = mapping
  const classes = kind === 'classes' ? yield* classesOf(table, mapping, used, rows) : { names: [] }
  if ('problem' in classes) return nothing(unreadable, classes.problem)
  yield
  const kept = thinned(rows, ownLimits.points.max)
  const x1 = kept.map((row) => row.x1.value)
  const target = kept.map(({ target }) =>
    typeof target === 'string' ? classes.names.indexOf(target) : target.value,
  )
  const x2 = kept.map((row, i) => row.x2?.value ?? target[i] ?? 0)
  const points: OwnTable = {
    kind,
    classNames: classes.names.map(shortened),
    columnNames: [
      shortened(names[used.x1] ?? ''),
      shortened(names[used.x2 ?? used.target] ?? ''),
      shortened(names[used.target] ?? ''),
    ],
    x1,
    x2,
    target,
    split: used.split === null ? null : kept.map(({ split }) => split ?? 1),
    plane: mapping.plane === 'usual' ? null : fittedPlane(x1, x2),
  }
  return { points, problem: null, unreadable, readableRows: rows.length }
}

function nothing(unreadable: readonly UnreadableRow[], problem: string): Reading {
  return { points: null, problem, unreadable, readableRows: 0 }
}

function whatToChoose({ columns, kind }: Mapping): string {
  const roles = columns.map(({ role }) => role)
  if (!roles.includes('x1')) return 'Choose the column that is x₁.'
  if (kind !== 'curve' && !roles.includes('x2')) return 'Choose the column that is x₂.'
  return kind === 'classes'
    ? 'Choose the column with the class.'
    : 'Choose the column with the target.'
}

/** Leaves out numbers that have another unit than most in their column: 5 in among 12 cm. */
function* withOneUnit(
  rows: readonly ReadRow[],
  unreadable: UnreadableRow[],
): InChunks<readonly ReadRow[]> {
  const numbersOf = ({ x1, x2, target }: ReadRow) => [
    x1,
    x2,
    typeof target === 'string' ? null : target,
  ]
  const units: string[] = []
  for (const at of [0, 1, 2]) {
    units.push(commonUnit(rows.map((row) => numbersOf(row)[at]?.unit ?? '')))
    yield
  }
  if (units.every((unit) => unit === '')) return rows
  return rows.filter((row) => {
    const odd = numbersOf(row).findIndex(
      (number, at) => number !== null && number.unit !== '' && number.unit !== units[at],
    )
    if (odd === -1) return true
    const unit = numbersOf(row)[odd]?.unit
    unreadable.push({
      line: row.line,
      reason: `has the unit ${unit}, most rows have ${units[odd]}`,
    })
    return false
  })
}

/** So many of them, evenly spread. */
function thinned(rows: readonly ReadRow[], most: number): readonly ReadRow[] {
  if (rows.length <= most) return rows
  return Array.from({ length: most }, (_, i) => rows[Math.floor((i * rows.length) / most)]).filter(
    (row) => row !== undefined,
  )
}

/** As long as own points allow, with both ends: long names often differ at the end only. */
function shortened(name: string): string {
  const { name: most } = ownLimits
  if (name.length <= most) return name
  // Half a surrogate pair at a cut would show as a box.
  const head = name.slice(0, most - 13).replace(/[\ud800-\udbff]$/, '')
  return `${head}…${name.slice(-12).replace(/^[\udc00-\udfff]/, '')}`
}
