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
              <td key={column ?? 'rest'}>
                {row === null || column === null
                  ? gapText(row)
                  : formatParameter(values[row * columns + column])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function gapText(row: number | null): string {
  return row === null ? '⋮' : '…'
}
