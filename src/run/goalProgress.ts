import { type Goal, type GoalMeasure, layerSizesOf, type RunConfig } from '../config/index.ts'
import { taskOf } from '../datasets/index.ts'
import { parameterCount } from '../engine/index.ts'
import type { Metrics } from './metrics.ts'

/** What a run has at one step of what goals ask for; null where there is nothing to measure. */
export type GoalMeasured = Readonly<Record<GoalMeasure, number | null>>

export interface GoalProgress {
  /** All parts are met, at this one step. */
  readonly met: boolean
  readonly parts: readonly GoalPart[]
}

export interface GoalPart {
  readonly what: GoalMeasure
  readonly wanted: number
  readonly now: number | null
  readonly met: boolean
}

/** How far a goal is reached. What cannot be measured, or is no number, does not meet its part. */
export function goalProgress(goal: Goal, measured: GoalMeasured): GoalProgress {
  const parts = (Object.keys(goal) as GoalMeasure[]).map((what): GoalPart => {
    const wanted = goal[what] ?? Number.NaN
    const now = measured[what]
    return { what, wanted, now, met: now !== null && isMet(what, now, wanted) }
  })
  return { met: parts.length > 0 && parts.every(({ met }) => met), parts }
}

/** Accuracies are to be reached from below, all else from above. */
function isMet(what: GoalMeasure, now: number, wanted: number): boolean {
  return what.endsWith('accuracy') ? now >= wanted : now <= wanted
}

/**
 * What goals ask for, of a run that stands at so many epochs, a part of one as its share.
 *
 * @param config its holds are those in force there: a connection that is cut is no parameter.
 */
export function measureGoal(config: RunConfig, metrics: Metrics, epochs: number): GoalMeasured {
  const sizes = layerSizesOf(config)
  const task = taskOf(config.data)
  const hasClasses = task === 'binary' || task === 'classes'
  return {
    'train-loss': metrics.trainLoss,
    'test-loss': metrics.testLoss,
    'train-accuracy': hasClasses ? metrics.trainScore : null,
    'test-accuracy': hasClasses ? metrics.testScore : null,
    units: config.hidden.reduce((sum, { units }) => sum + units, 0),
    parameters: parameterCount(sizes) - config.holds.cuts.length,
    epochs,
  }
}
