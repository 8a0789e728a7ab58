import { type KeyboardEvent, useEffect, useRef } from 'react'

/** What came from the keyboard between a request for the editor and its being there. */
export interface TypedAhead {
  readonly text: string
  readonly isDone: boolean
}

interface TypedAheadKeys {
  /** Goes around the diagram; before all else. */
  readonly onKeyDownCapture: (event: KeyboardEvent) => void
  /** What was typed; null when nothing was, or long ago. */
  readonly typedAhead: () => TypedAhead | null
}

/** Keeps keys for an editor that is still being loaded. */
export function useTypedAhead(isWaiting: boolean): TypedAheadKeys {
  const kept = useRef<TypedAhead | null>(null)
  useEffect(() => {
    if (!isWaiting) kept.current = null
  }, [isWaiting])
  return {
    onKeyDownCapture: (event) => {
      if (!isWaiting || !isInDiagram(event.target)) return
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const { text, isDone } = kept.current ?? { text: '', isDone: false }
      if (event.key === 'Enter') {
        if (!event.repeat) kept.current = { text, isDone: true }
      } else if (event.key === 'Backspace') kept.current = { text: text.slice(0, -1), isDone }
      else if (event.key.length !== 1) return
      // The key that asked for the editor may still be down.
      else if (!event.repeat && !isDone) kept.current = { text: text + event.key, isDone }
      event.preventDefault()
      event.stopPropagation()
    },
    typedAhead: () => (kept.current === null || kept.current.text === '' ? null : kept.current),
  }
}

function isInDiagram(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-item]') !== null
}
