import { defaultConfig, type Journal, type RunConfig } from '../../config/index.ts'
import { createRun, type Run } from '../../run/index.ts'

/** 2-2-1 on ten training points, two a batch. */
export const config: RunConfig = {
  ...defaultConfig,
  data: { ...defaultConfig.data, points: 20 },
  hidden: [{ units: 2, activation: 'tanh' }],
  training: { ...defaultConfig.training, batchSize: 2 },
}

/** That run at its start, with changes made there. */
export function start(journal: Journal = []): Run {
  return createRun(config, journal)
}

export function editAtStart(
  at: { layer: number; to: number; from: number | 'bias' },
  value = 1,
): Journal {
  return [{ step: 0, change: { kind: 'parameter', at, value } }]
}
