import { isValue, ownLimits } from '../datasets/index.ts'
import { isMissing, unguard } from './cellText.ts'
import { columnWith, type Mapping } from './mapping.ts'
import { type Decimal, type ReadNumber, readNumber } from './numberText.ts'
import { quote } from './quote.ts'
import { readSplit } from './splitWords.ts'
import type { TableRow } from './table.ts'

/** What a row says in the columns that are used. */
export interface ReadRow {
  readonly line: number
  readonly x1: ReadNumber
  /** A curve has none. */
  readonly x2: ReadNumber | null
  /** The name of its class, or its height. */
  readonly target: string | ReadNumber
  readonly split: 0 | 1 | null
}

/** Why a row cannot be read, in words that follow “Line 7”. */
export interface Reason {
  readonly reason: string
}

/** Where the columns are that a mapping uses. */
export interface UsedColumns {
  readonly x1: number
  readonly x2: number | null
  readonly target: number
  readonly split: number | null
}

/** Null unless every column that is needed has been chosen. */
export function usedColumns(mapping: Mapping): UsedColumns | null {
  const x1 = columnWith(mapping, 'x1')
  const x2 = mapping.kind === 'curve' ? null : columnWith(mapping, 'x2')
  const target = columnWith(mapping, 'target')
  if (x1 === null || target === null || (x2 === null && mapping.kind !== 'curve')) return null
  return { x1, x2, target, split: columnWith(mapping, 'split') }
}

/** Reads the rows of a table one by one. */
export function createRowReader(
  mapping: Mapping,
  used: UsedColumns,
  names: readonly string[],
  columnCount: number,
): (row: TableRow) => ReadRow | Reason {
  const decimalOf = (at: number): Decimal => mapping.columns[at]?.decimal ?? 'point'

  const cellAt = ({ cells }: TableRow, at: number): string | Reason => {
    const cell = cells[at]
    if (cell === undefined) return { reason: countReason(cells.length, columnCount) }
    return isMissing(cell) ? { reason: `has no value in ${nameOf(names, at)}` } : cell
  }
  const numberAt = (row: TableRow, at: number): ReadNumber | Reason => {
    const cell = cellAt(row, at)
    if (typeof cell !== 'string') return cell
    const read = readNumber(cell, decimalOf(at))
    if (read === null) return { reason: `has no number in ${nameOf(names, at)}: ${quote(cell)}` }
    if (isValue(read.value)) return read
    const limit = ownLimits.value.toExponential().replace('e+', 'e')
    return { reason: `has a number over ${limit} in ${nameOf(names, at)}: ${quote(cell)}` }
  }
  const labelAt = (row: TableRow, at: number): string | Reason => {
    const cell = cellAt(row, at)
    return typeof cell === 'string' ? unguard(cell) : cell
  }

  return (row) => {
    const isLonger = row.cells.slice(columnCount).some((cell) => cell !== '')
    if (isLonger) return { reason: countReason(row.cells.length, columnCount) }
    const x1 = numberAt(row, used.x1)
    if ('reason' in x1) return x1
    const x2 = used.x2 === null ? null : numberAt(row, used.x2)
    if (x2 !== null && 'reason' in x2) return x2
    const target =
      mapping.kind === 'classes' ? labelAt(row, used.target) : numberAt(row, used.target)
    if (typeof target !== 'string' && 'reason' in target) return target
    if (used.split === null) return { line: row.line, x1, x2, target, split: null }
    const word = cellAt(row, used.split)
    if (typeof word !== 'string') return word
    const split = readSplit(word)
    if (split !== null) return { line: row.line, x1, x2, target, split }
    return { reason: `says neither train nor test in ${nameOf(names, used.split)}: ${quote(word)}` }
  }
}

function nameOf(names: readonly string[], at: number): string {
  return quote(names[at] ?? '')
}

function countReason(count: number, expected: number): string {
  return `has ${count} ${count === 1 ? 'cell' : 'cells'} in place of ${expected}`
}
