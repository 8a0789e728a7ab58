import type { RunConfig } from '../config/index.ts'
import type { Snapshot } from '../run/index.ts'

/** A run as it stood before a change: enough to bring it back to the bit. */
export interface Kept {
  /** The configuration at step 0. */
  readonly start: RunConfig
  readonly snapshot: Snapshot
}

/** What undo and redo go through. Pure: every function gives a new one. */
export interface UndoStack {
  readonly past: readonly Kept[]
  readonly future: readonly Kept[]
  /** What the newest entry of the past was kept for, and when: a drag makes one entry, not a hundred. */
  readonly lastKey: string
  readonly lastMs: number
}

export const emptyUndoStack: UndoStack = { past: [], future: [], lastKey: '', lastMs: 0 }

const MOST_KEPT = 100
/** Changes of one control closer together than this are one change. */
const JOIN_MS = 1000

/**
 * Keeps the run before a change. `key` names the control; an empty key never joins, and one that begins
 * with “gesture”, which is no other drag's, always does.
 */
export function keepBefore(stack: UndoStack, before: Kept, key: string, nowMs: number): UndoStack {
  const isSoon = nowMs - stack.lastMs < JOIN_MS || key.startsWith('gesture')
  const joins = key !== '' && key === stack.lastKey && isSoon
  const past = joins ? stack.past : [...stack.past, before].slice(-MOST_KEPT)
  return { past, future: [], lastKey: key, lastMs: nowMs }
}

/** Moves one entry from the past to the future: `present` is what redo will bring back. */
export function stepUndo(stack: UndoStack, present: Kept): UndoStack {
  return {
    past: stack.past.slice(0, -1),
    future: [...stack.future, present],
    lastKey: '',
    lastMs: 0,
  }
}

/** Moves one entry from the future to the past. */
export function stepRedo(stack: UndoStack, present: Kept): UndoStack {
  return {
    past: [...stack.past, present],
    future: stack.future.slice(0, -1),
    lastKey: '',
    lastMs: 0,
  }
}
