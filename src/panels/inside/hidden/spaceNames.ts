import type { RunConfig } from '../../../config/index.ts'
import { featureLabels } from '../../../datasets/index.ts'
import type { SpaceStage } from '../../../run/index.ts'
import { lowered } from '../../common/lowered.ts'
import { ofLayer } from '../../common/raised.ts'

/** h⁽²⁾, or x for the inputs. */
export function layerName(layer: number): string {
  return layer === 0 ? 'x' : `h${ofLayer(layer)}`
}

/** h₁⁽²⁾; of a network with one hidden layer h₁. */
export function unitSymbol(letter: 'z' | 'h', layer: number, unit: number, depth: number): string {
  return `${letter}${lowered(unit + 1)}${depth > 1 ? ofLayer(layer) : ''}`
}

/** What stands along the axes of a stage. */
export function axisNamesOf(
  stage: SpaceStage,
  config: RunConfig,
  planeNames: readonly [string, string],
): string[] {
  const { kind, layer, units } = stage
  const depth = config.hidden.length
  if (kind === 'plane') return [...planeNames]
  if (units === null) return ['1st principal direction', '2nd principal direction']
  return units.map((unit) => {
    if (unit < 0) return ''
    const feature = config.features[unit]
    if (layer === 0) return feature === undefined ? '' : featureLabels[feature]
    return unitSymbol(kind, layer, unit, depth)
  })
}
