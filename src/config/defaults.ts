import { defaultData } from '../datasets/index.ts'
import { noHolds } from './holds.ts'
import type { RunConfig, Training } from './runConfig.ts'

/** λ is a useful strength already, so that choosing a penalty does something at once. */
export const defaultTraining: Training = {
  learningRate: 0.1,
  batchSize: 10,
  sampling: 'shuffled',
  optimiser: 'sgd',
  momentum: 0.9,
  penalty: 'none',
  lambda: 0.003,
  l1Rule: 'proximal',
}

/**
 * A fresh page. Links leave these values out: changing one changes what every link in the world
 * means, so a test holds them.
 */
export const defaultConfig: RunConfig = {
  data: { ...defaultData, set: 'circle', points: 500, share: 0.5 },
  features: ['x1', 'x2'],
  hidden: [{ units: 4, activation: 'tanh' }],
  output: 'sigmoid',
  loss: 'cross-entropy',
  init: 'auto',
  holds: noHolds,
  training: defaultTraining,
  seeds: { seed: 1 },
  rules: null,
}
