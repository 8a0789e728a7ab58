import { type Goal, holdsAfter } from '../../config/index.ts'
import {
  type GoalMeasured,
  goalProgress,
  type HistoryRecord,
  type Metrics,
  measureGoal,
} from '../../run/index.ts'
import type { PlaygroundState } from '../../store/index.ts'
import { exactEpoch } from '../common/exactEpoch.ts'

/** A place of a run. */
export interface Place {
  readonly epoch: number
  readonly step: number
}

/**
 * Finds the first place of the run so far at which all parts of the goal are met: at the end of an epoch
 * of the loss curve, or where the run stands still; null when there is none. In the middle of an epoch it
 * would depend on the speed of the machine which places are seen. Asked again and again of a growing run,
 * it looks at each record once.
 */
export function createCompletionFinder(goal: Goal): (state: PlaygroundState) => Place | null {
  let seen: readonly HistoryRecord[] = []
  return (state) => {
    const measure = createMeasure(state)
    const isMet = (metrics: Metrics, place: Place): boolean =>
      goalProgress(goal, measure(metrics, place)).met
    const { records, frame, status } = state.run
    // Another run, or the same one after it went back, has other records.
    const isMore = records[seen.length - 1] === seen.at(-1)
    const record = records.slice(isMore ? seen.length : 0).find((one) => isMet(one, one))
    seen = records
    if (record !== undefined) return { epoch: record.epoch, step: record.step }
    const now = placeNow(state)
    if (frame === null || now === null || status.state !== 'paused') return null
    return isMet(frame.metrics, now) ? now : null
  }
}

/** What the goal asks for, as it is now; null before anything is there. */
export function measureNow(state: PlaygroundState): GoalMeasured | null {
  const now = placeNow(state)
  const { frame } = state.run
  return frame === null || now === null ? null : createMeasure(state)(frame.metrics, now)
}

function placeNow({ run }: PlaygroundState): Place | null {
  const { frame, points } = run
  if (frame === null || points === null) return null
  // The place of the last update: examples of a batch that is not complete have changed nothing yet.
  const epoch = exactEpoch({ ...frame.position, examples: 0 }, points)
  return { epoch, step: frame.position.step }
}

/** What a goal may ask for, at any place of the run so far: with the cuts that were made until there. */
function createMeasure({ config, run }: PlaygroundState) {
  const cuts = run.journal.filter(({ change }) => change.kind === 'cut')
  return (metrics: Metrics, { epoch, step }: Place): GoalMeasured => {
    const changes = cuts.filter((cut) => cut.step <= step).map(({ change }) => change)
    return measureGoal({ ...config, holds: holdsAfter(run.startHolds, changes) }, metrics, epoch)
  }
}
