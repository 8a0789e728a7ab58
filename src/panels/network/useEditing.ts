import { type RefObject, useCallback, useState } from 'react'
import { useActions, usePlayground } from '../../store/index.ts'
import type { EditRequest, UnitAt } from '../../views/index.ts'
import { unitRequest } from './unitRequest.ts'

export interface Editing {
  /** What is being edited; null when no editor is open. */
  readonly request: EditRequest | null
  readonly open: (request: EditRequest) => void
  readonly openUnit: (unit: UnitAt) => void
  /** Gives the focus back to where the editor was opened. */
  readonly close: () => void
  /** Closes and leaves the focus where it is. */
  readonly leave: () => void
}

/** The one open editor. A network of another shape closes it: its parameters may be gone. */
export function useEditing(
  layerSizes: readonly number[],
  root: RefObject<HTMLElement | null>,
): Editing {
  const { setView } = useActions()
  const isHidden = usePlayground(({ view }) => view.controls['edit-parameters'] === 'hidden')
  const structure = layerSizes.join('-')
  const [opened, setOpened] = useState<{ request: EditRequest; structure: string } | null>(null)
  const request = opened?.structure === structure && !isHidden ? opened.request : null
  const itemId = request?.itemId
  const open = useCallback(
    (next: EditRequest) => setOpened({ request: next, structure }),
    [structure],
  )
  const leave = useCallback(() => setOpened(null), [])
  const close = useCallback(() => {
    setOpened(null)
    const { current } = root
    requestAnimationFrame(() => {
      current?.querySelector<HTMLElement>(`[data-item="${itemId}"]`)?.focus()
    })
  }, [root, itemId])
  const openUnit = (unit: UnitAt): void => {
    if (request === null) return
    open(unitRequest(request, layerSizes, unit))
    setView({ selectedUnit: unit.layer === layerSizes.length - 2 ? null : unit })
  }
  return { request, open, openUnit, close, leave }
}
