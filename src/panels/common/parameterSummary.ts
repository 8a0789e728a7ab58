import { type Holds, heldPlaces } from '../../config/index.ts'
import { parameterCount } from '../../engine/index.ts'
import { formatCount } from './format.ts'

/** "25 parameters, 2 cut, 9 frozen"; what is both counts as cut. */
export function parameterSummary(holds: Holds, layerSizes: readonly number[]): string {
  const { cut, frozen } = heldPlaces(holds, layerSizes)
  const cuts = holds.cuts.length
  const rest = frozen.reduce((sum, flag, place) => sum + (cut[place] === 1 ? 0 : flag), 0)
  return [
    `${formatCount(parameterCount(layerSizes))} parameters`,
    ...(cuts === 0 ? [] : [`${formatCount(cuts)} cut`]),
    ...(rest === 0 ? [] : [`${formatCount(rest)} frozen`]),
  ].join(', ')
}
