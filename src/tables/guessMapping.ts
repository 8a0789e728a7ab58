import type { InChunks } from '../engine/index.ts'
import { isMissing, unguard } from './cellText.ts'
import { headerOf } from './columnNames.ts'
import {
  type ColumnProfile,
  createColumnProfiler,
  guessDecimal,
  isNumeric,
} from './columnProfile.ts'
import { guessPlane } from './guessPlane.ts'
import { guessRoles, targetKindOf } from './guessRoles.ts'
import type { Mapping } from './mapping.ts'
import { readNumber } from './numberText.ts'
import type { Table, TableRow } from './table.ts'

/** Rows between two moments in which something else may happen. */
const CHUNK = 100

/** What the columns of a table are, judged by all their cells. Yields after some rows. */
export function* guessMapping(table: Table, hasHeader?: boolean): InChunks<Mapping> {
  const columns = headerOf(table, false).map(() => createColumnProfiler())
  const addRow = (row: TableRow): void => {
    columns.forEach((column, at) => {
      column.add(row.cells[at] ?? '')
    })
  }
  const [first, ...rest] = table.rows
  for (const [at, row] of rest.entries()) {
    addRow(row)
    if (at % CHUNK === 0) yield
  }
  const below = columns.map((column) => column.profile())
  const isHeader = hasHeader ?? (first !== undefined && looksLikeHeader(first, below))
  if (first !== undefined && !isHeader) addRow(first)
  const profiles = columns.map((column) => column.profile())
  const names = isHeader ? headerOf(table, true) : null
  const { roles, kind } = guessRoles(profiles, names)
  const mapped = profiles.map((profile, at) => ({
    role: roles[at] ?? ('out' as const),
    decimal: guessDecimal(profile, profiles),
    asTarget: targetKindOf(profile, names?.[at]),
  }))
  return {
    hasHeader: isHeader,
    columns: mapped,
    kind,
    plane: guessPlane(mapped, profiles, names ?? [], kind),
  }
}

/**
 * A first row is one of names when none of its cells is a number where the rest of the column has
 * numbers; in a table without numbers, when none of its texts comes again in its column.
 */
function looksLikeHeader(first: TableRow, below: readonly ColumnProfile[]): boolean {
  const numeric = below.flatMap((profile, at) =>
    isNumeric(profile) ? [first.cells[at] ?? ''] : [],
  )
  if (numeric.length > 0)
    return numeric.every((cell) => !isNumber(cell)) && !numeric.every(isMissing)
  return (
    below.some(({ filled }) => filled > 0) &&
    below.every(({ labels }, at) => !labels.has(unguard(first.cells[at] ?? '')))
  )
}

function isNumber(cell: string): boolean {
  return readNumber(cell, 'point') !== null || readNumber(cell, 'comma') !== null
}
