import type { KeyboardEvent, MouseEvent, ReactElement, ReactNode } from 'react'
import type { ThemeColors } from '../colors.ts'
import type { Live } from '../live.ts'
import { useSampled } from '../plots/pacedLive.ts'
import { useSpoken } from '../plots/useSpoken.ts'
import { MatrixCanvas } from './MatrixCanvas.tsx'
import css from './matrix.module.css'
import {
  cellAfter,
  cellAt,
  cellCorner,
  cellIndex,
  type MatrixCell,
  type MatrixLayout,
} from './matrixLayout.ts'

export interface MatrixProps {
  readonly layout: MatrixLayout
  /** W row-major, then b. */
  readonly values: Live<Float64Array | null>
  readonly cut: Uint8Array
  readonly colors: ThemeColors
  /** What the matrix is, for assistive technology. */
  readonly label: string
  /** The cell in hand, here or elsewhere on the page. */
  readonly cell: MatrixCell | null
  /** What a cell is called, with its number. */
  readonly textOf: (cell: MatrixCell, value: number) => string
  readonly onPoint: (cell: MatrixCell | null) => void
  /** Null where nothing can be edited. */
  readonly onEdit: ((cell: MatrixCell) => void) | null
  /** An editor over the cell in hand. */
  readonly editor: ReactNode
}

/** W and b of one layer: a cell a parameter. One Tab stop, arrows move, Enter edits. */
export function Matrix(props: MatrixProps): ReactElement {
  const { layout, values, cell, onEdit } = props
  const follow = (event: MouseEvent<HTMLElement>): MatrixCell | null => {
    const box = event.currentTarget.getBoundingClientRect()
    return cellAt(layout, event.clientX - box.left, event.clientY - box.top)
  }
  const handleKey = (event: KeyboardEvent): void => {
    const from = cell ?? { row: 0, column: 0 }
    const next = cellAfter(layout, from, event.key)
    const isEdit = event.key === 'Enter' || event.key.toLowerCase() === 'e'
    if (next !== null) props.onPoint(next)
    else if (isEdit && onEdit !== null) onEdit(from)
    else return
    event.preventDefault()
  }
  const corner = cell === null ? null : cellCorner(layout, cell)
  return (
    <div className={css.matrix} style={{ width: layout.width, height: layout.height }}>
      <MatrixCanvas layout={layout} values={values} cut={props.cut} colors={props.colors} />
      {corner === null ? null : (
        <div
          className={css.ring}
          style={{
            left: corner.x,
            top: corner.y,
            width: layout.cellWidth,
            height: layout.cellHeight,
          }}
        />
      )}
      <div
        className={css.sensor}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: one Tab stop; arrow keys read values
        tabIndex={0}
        aria-label={`${props.label}. Arrow keys move${onEdit === null ? '' : ', Enter edits'}.`}
        onPointerMove={(event) => props.onPoint(follow(event))}
        onPointerLeave={() => props.onPoint(null)}
        onClick={(event) => {
          const at = follow(event)
          if (at !== null) onEdit?.(at)
        }}
        onFocus={(event) => {
          if (event.currentTarget.matches(':focus-visible')) {
            props.onPoint(cell ?? { row: 0, column: 0 })
          }
        }}
        onBlur={() => props.onPoint(null)}
        onKeyDown={handleKey}
      />
      {corner === null || props.editor === null ? null : (
        <div className={css.editor} style={{ left: corner.x, top: corner.y }}>
          {props.editor}
        </div>
      )}
      {cell === null ? null : <Spoken {...props} cell={cell} values={values} />}
    </div>
  )
}

function Spoken({ layout, values, cell, textOf }: MatrixProps & { readonly cell: MatrixCell }) {
  const numbers = useSampled(values, 200)
  const spoken = useSpoken(textOf(cell, numbers?.[cellIndex(layout, cell)] ?? 0))
  return (
    <p className="visually-hidden" role="status">
      {spoken}
    </p>
  )
}
