import { type DataConfig, type DatasetId, dataLimits } from '../../datasets/index.ts'
import type { RunConfig } from '../runConfig.ts'

/**
 * A run by the rules of TensorFlow Playground as one by our own: points and weights from our seeds,
 * inputs scaled, a new order each epoch, L1 by soft threshold. Everything else stays, output and loss
 * too; noise becomes the displacement of the same deviation.
 */
export function withOwnRules(config: RunConfig): RunConfig {
  const { data, training, init, rules } = config
  if (rules === null) return config
  return {
    ...config,
    rules: null,
    data: { ...data, noise: ownNoise(data), scale: data.scale === 1 ? 'auto' : data.scale },
    init: init === 'uniform-half' ? 'auto' : init,
    training: {
      ...training,
      sampling: training.sampling === 'carried' ? 'shuffled' : training.sampling,
      l1Rule: training.l1Rule === 'dead' ? 'proximal' : training.l1Rule,
    },
  }
}

/** Its noise is uniform in ±width · noise; but it adds 7 · noise to the variance of its two clouds. */
const widths: Partial<Record<DatasetId, number>> = {
  circle: 5,
  'xor-quadrants': 5,
  spiral: 1,
  plane: 6,
  cones: 6,
}

/** The deviation of a displacement by its noise, to two places. */
function ownNoise({ set, noise }: DataConfig): number {
  const width = widths[set]
  const deviation = width === undefined ? Math.sqrt(7 * noise) : (width * noise) / Math.sqrt(3)
  return Math.min(Math.round(100 * deviation) / 100, dataLimits.noise.max)
}
