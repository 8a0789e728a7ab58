import type { HistoryRecord, Metrics } from './metrics.ts'
import type { Position } from './position.ts'
import { isRecordedEpoch } from './records.ts'

/** The loss curve of a run up to where it stands. */
export interface LossCurve {
  readonly records: readonly HistoryRecord[]
  /** Raised whenever the records changed in another way than by growing at their end. */
  readonly version: number
  /** Measures and records when the position is the end of an epoch that is recorded. */
  extend(position: Position): void
  /** Measures the last record anew when it is of this position: a parameter was edited there. */
  renewAt(position: Position): void
  restore(records: readonly HistoryRecord[]): void
}

export function createLossCurve(measure: () => Metrics): LossCurve {
  let records: HistoryRecord[] = []
  let version = 0

  function extend({ epoch, step, used, examples }: Position): void {
    if (used !== 0 || examples !== 0 || !isRecordedEpoch(epoch)) return
    records.push({ epoch, step, ...measure() })
  }

  return {
    get records() {
      return records
    },
    get version() {
      return version
    },
    extend,
    renewAt(position) {
      if (records.at(-1)?.step !== position.step) return
      records.pop()
      version++
      extend(position)
    },
    restore(kept) {
      records = kept.slice()
      version++
    },
  }
}
