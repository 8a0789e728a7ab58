import { type Goal, holdsAfter } from '../../config/index.ts'
import { type GoalMeasured, goalProgress, type Metrics, measureGoal } from '../../run/index.ts'
import type { PlaygroundState } from '../../store/index.ts'

/** A place of a run. */
export interface Place {
  readonly epoch: number
  readonly step: number
}

/**
 * The first place of the run so far at which all parts of the goal are met: at the end of an epoch of
 * the loss curve, or where the run stands still; null when there is none. In the middle of an epoch it
 * would depend on the speed of the machine which places are seen.
 */
export function findCompletion(goal: Goal, state: PlaygroundState): Place | null {
  const isMet = (metrics: Metrics, place: Place): boolean =>
    goalProgress(goal, measureAt(state, metrics, place)).met
  const record = state.run.records.find((one) => isMet(one, one))
  if (record !== undefined) return { epoch: record.epoch, step: record.step }
  const now = placeNow(state)
  const { frame, status } = state.run
  if (frame === null || now === null || status.state !== 'paused') return null
  return isMet(frame.metrics, now) ? now : null
}

/** What the goal asks for, as it is now; null before anything is there. */
export function measureNow(state: PlaygroundState): GoalMeasured | null {
  const now = placeNow(state)
  const { frame } = state.run
  return frame === null || now === null ? null : measureAt(state, frame.metrics, now)
}

function placeNow({ run }: PlaygroundState): Place | null {
  const { frame, points } = run
  if (frame === null || points === null) return null
  const { epoch, used, step } = frame.position
  const count = points.isTraining.reduce((sum, flag) => sum + flag, 0)
  return { epoch: count === 0 ? 0 : epoch + used / count, step }
}

function measureAt(
  { config, run }: PlaygroundState,
  metrics: Metrics,
  { epoch, step }: Place,
): GoalMeasured {
  const cuts = run.journal.filter((entry) => entry.change.kind === 'cut' && entry.step <= step)
  const changes = cuts.map(({ change }) => change)
  return measureGoal({ ...config, holds: holdsAfter(run.startHolds, changes) }, metrics, epoch)
}
