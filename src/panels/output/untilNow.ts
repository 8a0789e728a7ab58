import type { PointSet } from '../../datasets/index.ts'
import type { HistoryRecord } from '../../run/index.ts'
import type { PlaygroundState } from '../../store/index.ts'
import { exactEpoch } from '../common/exactEpoch.ts'

type Frame = PlaygroundState['run']['frame']

/** The loss curve with the present state at its end, which may be within an epoch or diverged. */
export function untilNow(
  records: readonly HistoryRecord[],
  frame: Frame,
  points: Pick<PointSet, 'isTraining'> | null,
): readonly HistoryRecord[] {
  const last = records.at(-1)
  if (!frame || !points || !last) return records
  const epoch = exactEpoch(frame.position, points)
  const { step } = frame.position
  return epoch > last.epoch ? [...records, { ...frame.metrics, step, epoch }] : records
}
