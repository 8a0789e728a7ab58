import { samplesOf } from '../../datasets/index.ts'
import { oncePerRun } from './oncePerRun.ts'

/** Every point, training and test, in their order. */
export const allSamples = oncePerRun(({ points, config: { features, data, output } }) =>
  samplesOf(points, features, data.scale, output, 'all'),
)
