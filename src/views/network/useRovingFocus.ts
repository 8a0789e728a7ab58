import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { type DiagramShape, nearestItem } from './diagramShape.ts'
import { type DiagramItem, itemKey } from './items.ts'
import type { moveFocus } from './moveFocus.ts'

export interface RovingFocus {
  /** The one item that Tab reaches. */
  readonly item: DiagramItem
  readonly setItem: (item: DiagramItem) => void
  /** Moves the focus; true when the key meant something here. */
  readonly move: (event: KeyboardEvent) => boolean
}

/** One Tab stop for the whole diagram; keys move it and the browser's focus follows. */
export function useRovingFocus(
  shape: DiagramShape,
  root: RefObject<HTMLElement | null>,
): RovingFocus {
  const [wished, setItem] = useState<DiagramItem>({ kind: 'unit', layer: 0, unit: 0 })
  const item = nearestItem(shape, wished)
  const key = itemKey(item)
  const follow = useRef(false)
  useLayoutEffect(() => {
    if (!follow.current) return
    follow.current = false
    root.current?.querySelector<HTMLElement>(`[data-item="${key}"]`)?.focus()
  }, [key, root])

  const keys = useRef<typeof moveFocus>(undefined)
  // Nobody walks with the keys before the first paint.
  useEffect(() => {
    import('./moveFocus.ts').then(
      (file) => {
        keys.current = file.moveFocus
      },
      () => undefined,
    )
  }, [])

  const move = (event: KeyboardEvent): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false
    const next = keys.current?.(shape, item, event)
    if (next == null) return false
    follow.current = itemKey(next) !== key
    setItem(next)
    return true
  }
  return { item, setItem, move }
}
