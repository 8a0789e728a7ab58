import { Fragment } from 'react'
import { formatParameter } from '../../../views/index.ts'
import css from './CodeView.module.css'
import { foldedPlaces } from './foldedPlaces.ts'

interface MatrixTableProps {
  /** `W of layer 1`. */
  readonly label: string
  readonly rows: number
  readonly columns: number
  /** Row-major. */
  readonly values: Float64Array
  readonly isUnfolded: boolean
}

/** A matrix in brackets; large ones show their first rows and columns and their last. */
export function MatrixTable({ label, rows, columns, values, isUnfolded }: MatrixTableProps) {
  const across = foldedPlaces(columns, isUnfolded)
  return (
    <table className={css.matrix} aria-label={`${label}, ${rows} × ${columns}`}>
      <tbody>
        {foldedPlaces(rows, isUnfolded).map((row) => (
          <tr key={row ?? 'rest'}>
            {across.map((column) => (
              <Fragment key={column ?? 'rest'}>
                <td>
                  {row === null
                    ? '⋮'
                    : column === null
                      ? '…'
                      : formatParameter(values[row * columns + column])}
                </td>
              </Fragment>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
