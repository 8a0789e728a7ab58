import type { RunConfig } from '../../../config/index.ts'
import type { BackpropPass } from '../../../run/index.ts'
import type { Line } from './lines.ts'
import type { NumberTable, TableSource } from './tables.ts'
import type { LineFormula } from './texParts.ts'

/** A line of the algorithm with the numbers of a pass. */
export interface Equation {
  readonly line: Line
  readonly formula: LineFormula
  readonly operands: readonly Operand[]
  /** Between the operands and the result: `=`, `) =`, or `→` where more than they takes part. */
  readonly equals: string
  readonly result: NumberTable
  /** How an entry of the result comes from the operands: its text without the result, and its value. */
  entry(row: number, column: number): EntryTerms
}

export interface Operand {
  /** Before the table. */
  readonly sign: string
  readonly table: NumberTable
  /** What of it goes into an entry of the result: its row, its column, the same place, or all. */
  readonly part: 'row' | 'column' | 'same' | 'all'
}

export interface EntryTerms {
  readonly text: string
  readonly value: number
}

/** An equation without its place among the lines. */
export type EquationParts = Omit<Equation, 'line' | 'formula'>

/** Everything that a line is made from. */
export interface EquationSource extends TableSource {
  readonly config: RunConfig
  readonly pass: BackpropPass
}

/** True of the entries of an operand that an entry of the result is made of. */
export function isPartOf(
  { part }: Operand,
  hand: { readonly row: number; readonly column: number },
  { row, column }: { readonly row: number; readonly column: number },
): boolean {
  const [isRow, isColumn] = [row === hand.row, column === hand.column]
  if (part === 'row') return isRow
  if (part === 'column') return isColumn
  return part === 'all' || (isRow && isColumn)
}
