import type { Position } from './position.ts'
import type { Snapshot } from './snapshot.ts'

/**
 * Kept states of a run: dense near the present, sparse far back. The first that is kept is the start,
 * and stays.
 * Going back restores the nearest one before and computes forward again, to the same bits.
 */
export interface Checkpoints {
  keep(snapshot: Snapshot): void
  /** All of them, the earliest first. */
  readonly kept: readonly Snapshot[]
  /** @throws {Error} when not even the start is accepted. */
  latest(accepts: (position: Position) => boolean): Snapshot
  /** Forgets all at `step` and later, because a change there has made them wrong. */
  forgetFrom(step: number): void
}

/** More than this are thinned: every second one of the older half goes. */
const MOST_KEPT = 64

export function createCheckpoints(): Checkpoints {
  let kept: Snapshot[] = []
  return {
    get kept() {
      return kept
    },
    keep(snapshot) {
      const { step, examples } = snapshot.position
      if (examples !== 0) return
      const last = kept.at(-1)
      if (last !== undefined && last.position.step >= step) return
      kept.push(snapshot)
      if (kept.length > MOST_KEPT) {
        kept = kept.filter((_, i) => i > MOST_KEPT / 2 || i % 2 === 0)
      }
    },
    latest(accepts) {
      const found = kept.findLast((snapshot) => accepts(snapshot.position))
      if (found === undefined)
        throw new Error('expected the start to be accepted, got nothing kept')
      return found
    },
    forgetFrom(step) {
      kept = kept.filter((snapshot) => snapshot.position.step < step)
    },
  }
}
