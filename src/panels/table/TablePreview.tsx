import {
  type ColumnMapping,
  type ColumnRole,
  columnNames,
  type Decimal,
  type Mapping,
  type Table,
  type UnreadableRow,
  withRole,
} from '../../tables/index.ts'
import { Select } from '../common/Select.tsx'
import css from './TableDialog.module.css'

const SHOWN_ROWS = 5

const decimals = [
  { value: 'point', text: '1.5' },
  { value: 'comma', text: '1,5' },
] as const

interface TablePreviewProps {
  readonly table: Table
  readonly mapping: Mapping
  readonly unreadable: readonly UnreadableRow[]
  readonly onMapping: (mapping: Mapping) => void
}

/** The first rows, and above each column what it is. */
export function TablePreview({ table, mapping, unreadable, onMapping }: TablePreviewProps) {
  const names = columnNames(table, mapping.hasHeader)
  const first = mapping.hasHeader ? 1 : 0
  const rows = table.rows.slice(first, first + SHOWN_ROWS)
  const reasons = new Map(unreadable.map(({ line, reason }) => [line, reason]))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={css.scroll} aria-label="First rows of the table" tabIndex={0}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">Line</th>
            {mapping.columns.map((column, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <th key={at} scope="col">
                <ColumnHead
                  name={names[at] ?? ''}
                  column={column}
                  isNumber={isNumber(mapping, column.role)}
                  onRole={(role) => onMapping(withRole(mapping, at, role))}
                  onDecimal={(decimal) => onMapping(withDecimal(mapping, at, decimal))}
                  isCurve={mapping.kind === 'curve'}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, cells }) => (
            <tr key={line} data-unreadable={reasons.has(line)}>
              <th scope="row">
                {line}
                {reasons.has(line) ? (
                  <span className="visually-hidden">: gives no point, {reasons.get(line)}</span>
                ) : null}
              </th>
              {mapping.columns.map(({ role }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <td key={at} data-role={role}>
                  {shortened(cells[at] ?? '', 40)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface ColumnHeadProps {
  readonly name: string
  readonly column: ColumnMapping
  readonly isNumber: boolean
  readonly isCurve: boolean
  readonly onRole: (role: ColumnRole) => void
  readonly onDecimal: (decimal: Decimal) => void
}

function ColumnHead({ name, column, isNumber, isCurve, onRole, onDecimal }: ColumnHeadProps) {
  return (
    <div className={css.column}>
      <Select
        label={shortened(name, 24)}
        hint="What this column is for: an input, what the network learns, which rows train, or nothing."
        value={column.role}
        options={[
          { value: 'x1', text: 'x₁' },
          { value: 'x2', text: 'x₂' },
          { value: 'target', text: isCurve ? 'target y' : 'target' },
          { value: 'split', text: 'train or test' },
          { value: 'out', text: 'leave out' },
        ]}
        onChange={onRole}
        stacked
      />
      {isNumber ? (
        <Select
          label="Decimals"
          hint="Whether decimals stand behind a point or a comma; the other mark groups thousands."
          value={column.decimal}
          options={decimals}
          onChange={onDecimal}
          oneLine
        />
      ) : null}
    </div>
  )
}

function isNumber({ kind }: Mapping, role: ColumnRole): boolean {
  return role === 'x1' || role === 'x2' || (role === 'target' && kind !== 'classes')
}

function withDecimal(mapping: Mapping, at: number, decimal: Decimal): Mapping {
  const columns = mapping.columns.map((column, index) =>
    index === at ? { ...column, decimal } : column,
  )
  return { ...mapping, columns }
}

/** A cell may hold a novel. */
function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`
}
