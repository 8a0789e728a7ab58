import { addChange, type Change, type Journal } from '../config/index.ts'

/**
 * The journal of a run and how much of it is in force. At every position all entries of its step and
 * before are; entries that lie ahead after going back are made again on the way forward.
 */
export interface JournalKeeper {
  readonly entries: Journal
  readonly applied: number
  /** The entries that are. */
  readonly inForce: Journal
  /** Makes the changes that are due at a step. */
  applyDue(step: number): void
  /** Makes a change now; entries that lay ahead are forgotten. */
  add(step: number, change: Change): void
  restore(entries: Journal, applied: number): void
}

export function createJournalKeeper(
  journal: Journal,
  apply: (change: Change) => void,
): JournalKeeper {
  let entries = journal
  let applied = 0
  return {
    get entries() {
      return entries
    },
    get applied() {
      return applied
    },
    get inForce() {
      return entries.slice(0, applied)
    },
    applyDue(step) {
      while (applied < entries.length && entries[applied].step <= step) {
        apply(entries[applied].change)
        applied++
      }
    },
    add(step, change) {
      entries = addChange(entries.slice(0, applied), step, change)
      applied = entries.length
      apply(change)
    },
    restore(kept, count) {
      entries = kept
      applied = count
    },
  }
}
