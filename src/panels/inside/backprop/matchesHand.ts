import type { MatrixEntry } from '../../../views/index.ts'
import type { Equation } from './equations.ts'
import type { NumberTable } from './tables.ts'

/** True of the entries that the one at hand is made of, and of itself. */
export function matchesHand(
  { line, operands, result }: Equation,
  table: NumberTable,
  hand: MatrixEntry,
  { row, column }: MatrixEntry,
): boolean {
  if (table === result) return row === hand.row && column === hand.column
  const place = operands.findIndex((operand) => operand.table === table)
  switch (line.kind) {
    // Products: a row of the first, a column of the second, an entry of what is added.
    case 'z':
    case 'dW':
    case 'dh':
      return place === 1 ? column === hand.column : row === hand.row
    case 'db':
      return row === hand.row
    case 'f':
      return column === hand.column
    case 'loss':
      return false
    default:
      return row === hand.row && column === hand.column
  }
}
