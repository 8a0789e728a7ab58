import type { ReactElement, ReactNode } from 'react'
import css from './backprop.module.css'
import { type CellTone, cellTint } from './cellTint.ts'

export interface MatrixEntry {
  readonly row: number
  readonly column: number
}

export interface NumberMatrixProps {
  /** Its name over it, in words for assistive technology. */
  readonly label: string
  readonly name: ReactNode
  readonly rows: number
  readonly columns: number
  readonly at: (row: number, column: number) => number
  readonly textOf: (value: number) => string
  readonly tone: CellTone
  /** The size that is tinted most. */
  readonly largest: number
  /** Rows, columns and single entries that belong to the entry at hand. */
  readonly isMarked: (row: number, column: number) => boolean
  readonly onPoint: (entry: MatrixEntry | null) => void
  readonly cellHeight: number
}

/** A matrix with its numbers between brackets, as a table that can be read out. */
export function NumberMatrix(props: NumberMatrixProps): ReactElement {
  const { rows, columns, at, textOf, tone, largest, isMarked, onPoint, cellHeight } = props
  return (
    <div className={css.matrix}>
      <div className={css.name} aria-hidden="true">
        {props.name}
      </div>
      <div className={css.brackets}>
        <table className={css.table} aria-label={props.label}>
          <tbody>
            {Array.from({ length: rows }, (_, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place
              <tr key={row}>
                {Array.from({ length: columns }, (_, column) => {
                  const value = at(row, column)
                  return (
                    <td
                      // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place
                      key={column}
                      className={css.cell}
                      data-tint={cellTint(value, largest, tone)}
                      data-marked={isMarked(row, column) || undefined}
                      style={{ height: cellHeight }}
                      onPointerEnter={() => onPoint({ row, column })}
                      onPointerLeave={() => onPoint(null)}
                    >
                      {textOf(value)}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
