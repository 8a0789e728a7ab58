import type { GradientCloud, NoiseByBatch } from '../../../views/index.ts'
import { cloudReach, drawBatches } from './noiseSizes.ts'
import type { MeasuredNoise } from './useNoise.ts'

/** Mini-batches of a size around the full gradient. */
export function noiseCloud({ examples, full }: MeasuredNoise, batchSize: number): GradientCloud {
  return { ...drawBatches(examples, batchSize), full, reach: cloudReach(examples, full) }
}

/** What was measured by batch size, one of them in hand. */
export function noiseLine({ examples, sizes, rms }: MeasuredNoise, chosen: number): NoiseByBatch {
  return { deviation: examples.deviation, sizes, rms, chosen }
}
