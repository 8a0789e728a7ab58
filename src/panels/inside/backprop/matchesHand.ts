import type { MatrixEntry } from '../../../views/index.ts'
import { type Equation, isPartOf } from './equation.ts'
import { isInFull, isResultInFull } from './numbers.ts'
import type { NumberTable } from './tables.ts'

/** True of the entries that the one at hand is made of, and of itself; not where it is made of all. */
export function matchesHand(
  { operands, result }: Equation,
  table: NumberTable,
  hand: MatrixEntry,
  entry: MatrixEntry,
): boolean {
  if (table === result) return entry.row === hand.row && entry.column === hand.column
  const operand = operands.find((one) => one.table === table)
  return operand !== undefined && operand.part !== 'all' && isPartOf(operand, hand, entry)
}

/** Between the terms of an entry and its value: `=` only where every number is shown in full. */
export function equalsOf({ operands, equals, result }: Equation, hand: MatrixEntry): string {
  if (equals === '→') return '→'
  if (!isResultInFull(result.at(hand.row, hand.column))) return '≈'
  for (const operand of operands) {
    const { table } = operand
    for (let row = 0; row < table.rows; row++) {
      for (let column = 0; column < table.columns; column++) {
        const isUsed = isPartOf(operand, hand, { row, column })
        if (isUsed && !isInFull(table.at(row, column))) return '≈'
      }
    }
  }
  return '='
}
