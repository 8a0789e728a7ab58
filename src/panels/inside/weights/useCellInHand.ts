import { useRef, useState } from 'react'
import { useActions, usePlayground } from '../../../store/index.ts'
import type { MatrixCell } from '../../../views/index.ts'

/** The cell of a layer that is pointed at, here or in the diagram, and the one that is edited. */
export function useCellInHand(layer: number) {
  const pointed = usePlayground(({ view }) =>
    view.pointedParameter?.at.layer === layer ? view.pointedParameter.at : null,
  )
  const isHidden = usePlayground(({ view }) => view.controls['edit-parameters'] === 'hidden')
  const { setView } = useActions()
  const [editing, setEditing] = useState<MatrixCell | null>(null)
  const focusBack = useRef<HTMLElement | null>(null)
  const point = (cell: MatrixCell | null): void => {
    if (editing !== null) return
    if (cell?.row === pointed?.to && cell?.column === pointed?.from) return
    const at = cell && { layer, to: cell.row, from: cell.column }
    setView({ pointedParameter: at && { at, by: 'matrix' } })
  }
  const edit = (cell: MatrixCell): void => {
    focusBack.current = document.activeElement as HTMLElement | null
    setEditing(cell)
  }
  const pointedCell = pointed && { row: pointed.to, column: pointed.from }
  return {
    cell: editing ?? pointedCell,
    editing,
    point,
    /** Null where a link has taken the editing away; where it is locked, the field only shows its number. */
    edit: isHidden ? null : edit,
    /** Gives the focus back to where the editor was opened. */
    close(): void {
      setEditing(null)
      focusBack.current?.focus()
    },
    /** Puts the editor away and leaves the focus where it is. */
    leave: () => setEditing(null),
  }
}
