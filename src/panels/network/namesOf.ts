import { type ControlState, layerSizesOf, type RunConfig } from '../../config/index.ts'
import type { FeatureId } from '../../datasets/index.ts'
import type { DiagramNames } from '../../views/index.ts'
import { inputItems } from './inputItems.ts'

/** What the parts of a configuration's network are called, with these inputs displayed. */
export function namesOf(
  config: RunConfig,
  displayed: readonly FeatureId[],
  control?: ControlState,
): DiagramNames {
  const outputs = layerSizesOf(config).at(-1) ?? 1
  return {
    inputs: inputItems(displayed, config.features, control),
    layers: [...config.hidden, { units: outputs, activation: config.output }],
  }
}
