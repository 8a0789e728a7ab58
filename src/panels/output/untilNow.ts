import type { PointSet } from '../../datasets/index.ts'
import type { HistoryRecord } from '../../run/index.ts'
import type { PlaygroundState } from '../../store/index.ts'
import { countTraining } from '../../views/index.ts'

type Frame = PlaygroundState['run']['frame']

/** The loss curve with the present state at its end, which may be within an epoch or diverged. */
export function untilNow(
  records: readonly HistoryRecord[],
  frame: Frame,
  points: Pick<PointSet, 'isTraining'> | null,
): readonly HistoryRecord[] {
  const last = records.at(-1)
  if (!frame || !points || !last) return records
  const { step, used, examples } = frame.position
  const within = (used + examples) / Math.max(1, countTraining(points))
  const epoch = frame.position.epoch + within
  return epoch > last.epoch ? [...records, { ...frame.metrics, step, epoch }] : records
}
