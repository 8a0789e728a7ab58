import { parameterCount } from '../../../engine/index.ts'
import { type DiagramNames, formatParameter, parameterName } from '../../../views/index.ts'
import { formatCount } from '../../common/format.ts'

/** Nearer to 0 than this a weight carries next to nothing. */
const NEAR_ZERO = 0.01

/** One sentence on the weights of now: the strongest, and how many are next to nothing. */
export function describeWeights(
  values: Float64Array | null,
  names: DiagramNames,
  layerSizes: readonly number[],
): string {
  if (values === null || values.length !== parameterCount(layerSizes)) return ''
  let weights = 0
  let small = 0
  let lost = 0
  let largest = { size: -1, layer: 0, to: 0, from: 0, value: 0 }
  let place = 0
  for (let layer = 0; layer + 1 < layerSizes.length; layer++) {
    const reads = layerSizes[layer] ?? 0
    const units = layerSizes[layer + 1] ?? 0
    for (let to = 0; to < units; to++) {
      for (let from = 0; from < reads; from++) {
        const value = values[place++] ?? 0
        const size = Math.abs(value)
        weights++
        if (!Number.isFinite(value)) lost++
        else if (size < NEAR_ZERO) small++
        if (Number.isFinite(value) && size > largest.size)
          largest = { size, layer, to, from, value }
      }
    }
    place += units
  }
  const all = formatCount(weights)
  if (lost > 0) {
    return `${formatCount(lost)} of ${all} weights ${lost === 1 ? 'is' : 'are'} no longer finite: training has run away.`
  }
  const { layer, to, from, value } = largest
  const name = parameterName(names, { layer, to, from })
  const head = `The strongest weight is ${formatParameter(value)}, ${name.replace(/^Weight /, '')}.`
  if (small === 0) return head
  return `${head} ${formatCount(small)} of ${all} weights ${small === 1 ? 'is' : 'are'} within 0.01 of zero.`
}
