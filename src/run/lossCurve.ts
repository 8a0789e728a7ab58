import { finish, type InChunks } from '../engine/index.ts'
import type { HistoryRecord, Metrics } from './metrics.ts'
import type { Position } from './position.ts'
import { isRecordedEpoch } from './records.ts'

/**
 * The loss curve of a run up to where it stands. A record is measured piece by piece, or all at once
 * when somebody looks at the records; the run must not move before it is complete.
 */
export interface LossCurve {
  readonly records: readonly HistoryRecord[]
  /** Raised whenever the records changed in another way than by growing at their end. */
  readonly version: number
  /** Measures all that is left, before the run moves. */
  complete(): void
  /** Begins a record when the position is the end of an epoch that is recorded. */
  extend(position: Position): void
  /** Begins the last record anew when it is of this position: a parameter was edited there. */
  renewAt(position: Position): void
  /** Measures a piece of the record that was begun; true when nothing is left to measure. */
  measurePiece(): boolean
  restore(records: readonly HistoryRecord[]): void
}

export function createLossCurve(measure: () => InChunks<Metrics>): LossCurve {
  let records: HistoryRecord[] = []
  let version = 0
  /** Of the record that was begun. */
  let work: InChunks<void> | null = null

  function* record(epoch: number, step: number): InChunks<void> {
    records.push({ epoch, step, ...(yield* measure()) })
  }

  function complete(): void {
    if (work !== null) finish(work)
    work = null
  }

  function extend({ epoch, step, used, examples }: Position): void {
    complete()
    if (used === 0 && examples === 0 && isRecordedEpoch(epoch)) work = record(epoch, step)
  }

  return {
    get records() {
      complete()
      return records
    },
    get version() {
      return version
    },
    complete,
    extend,
    renewAt(position) {
      // A record that was only begun here is measured from its beginning.
      const wasBegun = work !== null
      work = null
      if (!wasBegun) {
        if (records.at(-1)?.step !== position.step) return
        records.pop()
        version++
      }
      extend(position)
    },
    measurePiece() {
      if (work?.next().done === true) work = null
      return work === null
    },
    restore(kept) {
      work = null
      records = kept.slice()
      version++
    },
  }
}
