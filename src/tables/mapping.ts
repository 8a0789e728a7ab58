import type { OwnKind } from '../datasets/index.ts'
import type { Decimal } from './numberText.ts'

/** What a column is for. */
export const columnRoles = ['x1', 'x2', 'target', 'split', 'out'] as const
export type ColumnRole = (typeof columnRoles)[number]

export interface ColumnMapping {
  readonly role: ColumnRole
  readonly decimal: Decimal
}

/** How a table becomes points. */
export interface Mapping {
  /** The first row holds names. */
  readonly hasHeader: boolean
  /** One entry a column. */
  readonly columns: readonly ColumnMapping[]
  /** Whether the target is a class or a number; a curve has no second input. */
  readonly kind: OwnKind
  /**
   * The plane from −6 to 6 on which generated points lie, or a part that fits the points, which are
   * standardised then.
   */
  readonly plane: 'usual' | 'fitted'
}

/** The column that has a role; null when none has it. */
export function columnWith(mapping: Mapping, role: ColumnRole): number | null {
  const at = mapping.columns.findIndex((column) => column.role === role)
  return at === -1 ? null : at
}
