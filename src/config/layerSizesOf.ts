import { classCountOf, outputCountOf } from '../datasets/index.ts'
import type { RunConfig } from './runConfig.ts'

/** K_0 … K_{L+1} of the network: one input for each feature, then the layers, then the outputs. */
export function layerSizesOf(config: RunConfig): readonly number[] {
  const units = config.hidden.map((layer) => layer.units)
  const outputs = outputCountOf(classCountOf(config.data), config.output)
  return [config.features.length, ...units, outputs]
}
