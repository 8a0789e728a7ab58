import type { PointSet } from '../../datasets/index.ts'
import type { PlaygroundState } from '../../store/index.ts'
import { countTraining } from '../../views/index.ts'

type Frame = NonNullable<PlaygroundState['run']['frame']>

/** Passes over the training set so far; of the present one the share of its examples that were used. */
export function exactEpoch(
  { epoch, used, examples }: Pick<Frame['position'], 'epoch' | 'used' | 'examples'>,
  points: Pick<PointSet, 'isTraining'>,
): number {
  return epoch + (used + examples) / Math.max(1, countTraining(points))
}
