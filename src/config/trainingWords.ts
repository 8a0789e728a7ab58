import type { Training } from './runConfig.ts'

/** What links call the hyper-parameters, as settings of their own and in edits. */
export const trainingWords = {
  learningRate: 'rate',
  batchSize: 'batch',
  sampling: 'sampling',
  optimiser: 'optimizer',
  momentum: 'momentum',
  penalty: 'penalty',
  lambda: 'strength',
  l1Rule: 'l1',
} as const satisfies Record<keyof Training, string>

/** The names of the hyper-parameters, in the order of `Training`. */
export const trainingKeys = Object.keys(trainingWords) as (keyof Training)[]
