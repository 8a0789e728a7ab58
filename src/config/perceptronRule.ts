import type { Loss } from '../engine/index.ts'
import { defaultTraining } from './defaults.ts'
import type { Training } from './runConfig.ts'

/**
 * The hyper-parameters with which SGD on the perceptron loss is the perceptron rule: after each
 * mistake w ← w + y·x and b ← b + y, else nothing.
 */
const perceptronRule = {
  learningRate: 1,
  batchSize: 1,
  optimiser: 'sgd',
  penalty: 'none',
} as const satisfies Partial<Training>

/** The same settings as other losses begin with. */
const usual: Partial<Training> = {
  learningRate: defaultTraining.learningRate,
  batchSize: defaultTraining.batchSize,
}

/**
 * The hyper-parameters that go along with another loss: the perceptron rule comes with its loss and,
 * left as it came, goes with it. What a user sets in between stays.
 */
export function trainingWithLoss(training: Training, before: Loss, after: Loss): Training {
  if (before === after) return training
  if (after === 'perceptron') return { ...training, ...perceptronRule }
  return before === 'perceptron' && isPerceptronRule(training)
    ? { ...training, ...usual }
    : training
}

function isPerceptronRule(training: Training): boolean {
  return Object.entries({ ...training, ...perceptronRule }).every(
    ([key, value]) => training[key as keyof Training] === value, // the keys are those of Training
  )
}
