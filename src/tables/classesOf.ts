import { ownLimits } from '../datasets/index.ts'
import type { InChunks } from '../engine/index.ts'
import { unguard } from './cellText.ts'
import { columnNames } from './columnNames.ts'
import type { Mapping } from './mapping.ts'
import { readNumber } from './numberText.ts'
import { quote } from './quote.ts'
import type { ReadRow, UsedColumns } from './readRow.ts'
import type { Table } from './table.ts'

/** Rows between two moments in which something else may happen. */
const CHUNK = 500

/** The column of class numbers in the tables that are written here. */
export const classNumberName = 'target'

/**
 * The classes of rows, class 0 first: by a column of class numbers called `target`, as tables written
 * here have one; else numbers by size and words by the alphabet, so no before yes, −1 before 1. Yields
 * after some rows.
 */
export function* classesOf(
  table: Table,
  mapping: Mapping,
  used: UsedColumns,
  rows: readonly ReadRow[],
): InChunks<{ readonly names: readonly string[] } | { readonly problem: string }> {
  const labels = [...new Set(rows.map(({ target }) => target).filter(isText))]
  const { min, max } = ownLimits.classes
  if (labels.length < min) {
    return {
      problem: `All rows have the class ${quote(labels[0] ?? '')}; at least ${min} classes are needed.`,
    }
  }
  if (labels.length > max) {
    return {
      problem: `There are ${labels.length} different classes; at most ${max} can be shown. If they are numbers, choose “a number” for the target.`,
    }
  }
  const numbered = yield* byNumber(table, mapping, used, labels)
  return { names: numbered ?? labels.toSorted(compareLabels) }
}

function isText(target: ReadRow['target']): target is string {
  return typeof target === 'string'
}

/** The labels in the order of their numbers; null when no column has one number for each. */
function* byNumber(
  table: Table,
  mapping: Mapping,
  used: UsedColumns,
  labels: readonly string[],
): InChunks<readonly string[] | null> {
  if (!mapping.hasHeader) return null
  const at = columnNames(table, true).indexOf(classNumberName)
  if (at === -1 || at === used.target) return null
  const numbers = new Map<string, number>()
  for (const [row, { cells }] of table.rows.entries()) {
    if (row === 0) continue
    if (row % CHUNK === 0) yield
    const label = unguard(cells[used.target] ?? '')
    const number = readNumber(cells[at] ?? '', 'point')?.value
    if (number === undefined || (numbers.get(label) ?? number) !== number) return null
    numbers.set(label, number)
  }
  if (new Set(numbers.values()).size < numbers.size) return null
  return labels.toSorted((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0))
}

function compareLabels(a: string, b: string): number {
  const [numberA, numberB] = [readNumber(a, 'point'), readNumber(b, 'point')]
  const difference = (numberA?.value ?? 0) - (numberB?.value ?? 0)
  if (numberA !== null && numberB !== null && difference !== 0) return difference
  const [lowA, lowB] = [a.toLowerCase(), b.toLowerCase()]
  if (lowA !== lowB) return lowA < lowB ? -1 : 1
  return a < b ? -1 : 1
}
