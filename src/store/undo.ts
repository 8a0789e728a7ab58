import type { StoreApi } from 'zustand/vanilla'
import type { PlaygroundState } from './state.ts'
import { emptyUndoStack, type Kept, keepBefore, stepRedo, stepUndo } from './undoStack.ts'

/** Undo and redo of the page's run. */
export interface Undo {
  /** Keeps a run as it stood before a change; quick repeats under one key are one change. */
  keep(before: Kept, key: string): void
  undo(): void
  redo(): void
  /** Forgets everything that was kept. */
  forget(): void
}

/**
 * @param bringBack goes over to a kept run and answers with the one that was left, or null when
 *   there was none.
 */
export function createUndo(
  store: StoreApi<PlaygroundState>,
  now: () => number,
  bringBack: (kept: Kept) => Promise<Kept | null>,
): Undo {
  let stack = emptyUndoStack
  let isTravelling = false

  function set(next: typeof stack): void {
    stack = next
    store.setState({ history: { canUndo: next.past.length > 0, canRedo: next.future.length > 0 } })
  }

  async function travel(direction: 'past' | 'future'): Promise<void> {
    const kept = stack[direction].at(-1)
    if (kept === undefined || isTravelling) return
    isTravelling = true
    try {
      const left = await bringBack(kept)
      if (left !== null) set((direction === 'past' ? stepUndo : stepRedo)(stack, left))
    } finally {
      isTravelling = false
    }
  }

  return {
    keep: (before, key) => set(keepBefore(stack, before, key, now())),
    undo: () => void travel('past'),
    redo: () => void travel('future'),
    forget: () => set(emptyUndoStack),
  }
}
