import type { Loss } from '../engine/index.ts'
import { defaultTraining } from './defaults.ts'
import type { Training } from './runConfig.ts'

/**
 * The hyper-parameters with which SGD on the perceptron loss is the perceptron rule: after each
 * mistake w ← w + y·x and b ← b + y, else nothing.
 */
export const perceptronRule = {
  learningRate: 1,
  batchSize: 1,
  optimiser: 'sgd',
  penalty: 'none',
} as const satisfies Partial<Training>

/**
 * The hyper-parameters that go along with another loss: the perceptron rule comes with its loss and,
 * left as it came, goes with it. What a user sets in between stays.
 */
export function trainingWithLoss(training: Training, before: Loss, after: Loss): Training {
  if (before === after) return training
  if (after === 'perceptron') return { ...training, ...perceptronRule }
  if (before !== 'perceptron' || !isPerceptronRule(training)) return training
  const { learningRate, batchSize, optimiser, penalty } = defaultTraining
  return { ...training, learningRate, batchSize, optimiser, penalty }
}

function isPerceptronRule({ learningRate, batchSize, optimiser, penalty }: Training): boolean {
  return (
    learningRate === perceptronRule.learningRate &&
    batchSize === perceptronRule.batchSize &&
    optimiser === perceptronRule.optimiser &&
    penalty === perceptronRule.penalty
  )
}
