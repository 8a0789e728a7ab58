import type { FeatureId } from '../datasets/index.ts'
import { hasTarget } from './hasParameter.ts'
import { createHolds, type Holds } from './holds.ts'
import type { ParameterAddress } from './journal.ts'
import { layerSizesOf } from './layerSizesOf.ts'
import type { RunConfig } from './runConfig.ts'

/**
 * The configuration with those of its cuts and freezes that its network still has. Layers and units are
 * known by their numbers, as initial weights are.
 *
 * @param before the inputs that the holds were made for: those of an input go with it.
 */
export function fitHolds(
  config: RunConfig,
  before: readonly FeatureId[] = config.features,
): RunConfig {
  const { holds, features } = config
  if (holds.cuts.length + holds.frozen.length === 0) return config
  const layerSizes = layerSizesOf(config)
  const moved = <T extends ParameterAddress>(at: T): T => {
    if (at.layer > 0 || at.from === 'bias') return at
    const feature = before[at.from]
    return { ...at, from: feature === undefined ? -1 : features.indexOf(feature) }
  }
  const next: Holds = createHolds(
    holds.cuts.map(moved).filter((at) => hasTarget(layerSizes, { kind: 'parameter', at })),
    holds.frozen
      .map((target) => (target.kind === 'parameter' ? { ...target, at: moved(target.at) } : target))
      .filter((target) => hasTarget(layerSizes, target)),
  )
  return { ...config, holds: next }
}
