import type { HistoryRecord } from './metrics.ts'

/**
 * Which epochs enter the loss curve: every one at first, then ever fewer, so that the curve of a
 * long run stays small. It depends on the epoch alone, never on the speed of playing.
 */
export function isRecordedEpoch(epoch: number): boolean {
  let stride = 1
  while (epoch >= FULL_EPOCHS * stride) stride *= 2
  return epoch % stride === 0
}

/** Up to this epoch each one is recorded; each further doubling adds half as many records. */
const FULL_EPOCHS = 1024

/** The recorded epoch with the lowest training loss, or the start. */
export function lowestTrainLoss(records: readonly HistoryRecord[]): HistoryRecord | null {
  let best: HistoryRecord | null = null
  for (const record of records) {
    if (Number.isFinite(record.trainLoss) && (best === null || record.trainLoss < best.trainLoss)) {
      best = record
    }
  }
  return best
}
