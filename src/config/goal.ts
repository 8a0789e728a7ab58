import { type Limit, limits } from './limits.ts'

interface GoalMeasureInfo {
  /** Reached from below: accuracies. All others are reached from above. */
  readonly isAtLeast: boolean
  /** What can be asked for. */
  readonly limit: Limit
  /** Counted, not measured. */
  readonly isWhole: boolean
}

/**
 * What a goal can ask for. Losses are mean data losses, without the penalty; accuracies are shares of
 * 1; units are those of hidden layers; parameters are weights and biases that are not cut; epochs are
 * passes over the training set, parts included. The keys are words of a link.
 */
export const goalMeasures = {
  'train-loss': { isAtLeast: false, limit: limits.goalLoss, isWhole: false },
  'test-loss': { isAtLeast: false, limit: limits.goalLoss, isWhole: false },
  'train-accuracy': { isAtLeast: true, limit: limits.goalAccuracy, isWhole: false },
  'test-accuracy': { isAtLeast: true, limit: limits.goalAccuracy, isWhole: false },
  units: { isAtLeast: false, limit: limits.goalCount, isWhole: true },
  parameters: { isAtLeast: false, limit: limits.goalCount, isWhole: true },
  epochs: { isAtLeast: false, limit: limits.goalCount, isWhole: true },
} as const satisfies Record<string, GoalMeasureInfo>

export type GoalMeasure = keyof typeof goalMeasures

/** All of them, in the order in which they are told. */
export const goalMeasureNames = Object.keys(goalMeasures) as readonly GoalMeasure[]

/** A threshold for each measure that counts; at least one. All are to be met at the same step. */
export type Goal = Readonly<Partial<Record<GoalMeasure, number>>>
