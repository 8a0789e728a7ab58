import type { OwnKind } from '../datasets/index.ts'
import type { Decimal } from './numberText.ts'

/** What a column is for. */
export const columnRoles = ['x1', 'x2', 'target', 'split', 'out'] as const
export type ColumnRole = (typeof columnRoles)[number]

export interface ColumnMapping {
  readonly role: ColumnRole
  readonly decimal: Decimal
  /** What it is likely to be as a target. */
  readonly asTarget: 'classes' | 'regression'
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

/**
 * Gives a column a role; the column that had it takes the other's. Without an x₂ there is a curve left,
 * and another target is taken for what it looks like.
 */
export function withRole(mapping: Mapping, at: number, role: ColumnRole): Mapping {
  const before = mapping.columns[at]?.role ?? 'out'
  const columns = mapping.columns.map((column, index) => {
    if (index === at) return { ...column, role }
    return role !== 'out' && column.role === role ? { ...column, role: before } : column
  })
  const target = columns.find((column) => column.role === 'target')
  const isSame = columnWith(mapping, 'target') === columnWith({ ...mapping, columns }, 'target')
  const hasX2 = columns.some((column) => column.role === 'x2')
  if (!hasX2) return { ...mapping, columns, kind: 'curve' }
  const kind = isSame && mapping.kind !== 'curve' ? mapping.kind : (target?.asTarget ?? 'classes')
  return { ...mapping, columns, kind }
}
