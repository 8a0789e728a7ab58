import type { Activations, SlopesOfLayer } from '../../../run/index.ts'
import { slopeProducts } from '../../../views/index.ts'
import { formatSmall } from '../../common/format.ts'
import { isJump, type UnitFault, unitStateText, unitsWith } from './unitState.ts'

/** One sentence on the layer that is shown: its dead and saturated units, and the slopes through the depth. */
export function describeActivations(answer: Activations | null): string {
  if (answer === null) return ''
  const { layer, slopes } = answer
  const shown = slopes[layer - 1]
  if (shown === undefined) {
    return 'There is no hidden layer, so there are no functions g to look at: add one above.'
  }
  if (answer.trainingCount === 0) {
    return `There are no training points, so layer ${layer} has no z to look at.`
  }
  if (Number.isNaN(shown.mean)) {
    return 'The slopes are no finite numbers any more: the run has diverged.'
  }
  if (isJump(shown.activation)) {
    return `Layer ${layer} jumps: its slope is 0 almost everywhere, so no gradient passes it on the way back.`
  }
  const depth = depthOf(slopes, layer)
  return `${faultsOf(shown, layer)}${depth === '' ? '' : `; ${depth}`}.`
}

function faultsOf(slopes: SlopesOfLayer, layer: number): string {
  const dead = unitsWith(slopes, 'dead')
  const saturated = unitsWith(slopes, 'saturated')
  const units = slopes.dead.length
  if (dead.length > 0) {
    const others =
      saturated.length === 0 ? '' : `, and ${saturated.length} saturated${named(saturated, units)}`
    return `${countOf(dead, units, layer)} ${isAre(dead)} dead${named(dead, units)}, with slope 0 at every training point${others}`
  }
  if (saturated.length > 0) {
    return `${countOf(saturated, units, layer)} ${isAre(saturated)} saturated${named(saturated, units)}, with a slope under 5 % of the largest at nine of ten training points or more`
  }
  if (slopes.activation === 'relu') return `Every ReLU of layer ${layer} fires for some points`
  return slopes.activation === 'linear'
    ? `Layer ${layer} is linear: its slope is 1 everywhere`
    : `No unit of layer ${layer} is saturated`
}

/** "2 of 8 units of layer 1", "All 8 units of layer 1", "The only unit of layer 1". */
function countOf({ length }: readonly number[], all: number, layer: number): string {
  const those = length < all ? `${length} of ${all} units` : `All ${all} units`
  return `${all === 1 ? 'The only unit' : those} of layer ${layer}`
}

const mostNamed = 6

/** " (units 3 and 5)"; of many the diagram says which, and all need no names. */
function named(units: readonly number[], all: number): string {
  const numbers = units.map((unit) => unit + 1)
  if (numbers.length > mostNamed || numbers.length === all) return ''
  if (numbers.length === 1) return ` (unit ${numbers[0]})`
  return ` (units ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)})`
}

function isAre(units: readonly number[]): string {
  return units.length === 1 ? 'is' : 'are'
}

function depthOf(slopes: readonly SlopesOfLayer[], layer: number): string {
  const means = slopes.map(({ mean }) => mean)
  if (means.length === 1) {
    return slopes[0]?.activation === 'linear' ? '' : `its mean slope is ${formatSmall(means[0])}`
  }
  const whole = formatSmall(slopeProducts(means)[0])
  return `its mean slope is ${formatSmall(means[layer - 1])}, and those of ${means.length === 2 ? 'both' : `all ${means.length}`} layers multiply to ${whole}`
}

/** Every unit of the layer and the slopes of all layers in words. */
export function describeUnits(answer: Activations | null): string {
  if (answer === null) return ''
  const { layer, slopes } = answer
  const shown = slopes[layer - 1]
  if (shown === undefined) return ''
  const units = Array.from(shown.dead.keys(), (unit) => {
    const state = unitStateText(shown, unit)
    return `unit ${unit + 1}${state === '' ? '' : ` ${state}`}`
  })
  const faults = (['dead', 'saturated'] as const).flatMap((fault) => faultsElsewhere(answer, fault))
  const depth = slopes.map(({ mean }, i) => `layer ${i + 1} ${formatSmall(mean)}`)
  return [
    `For each unit of layer ${layer} the function g with its slope g′ over a histogram of its z: ${units.join(', ')}.`,
    ...faults,
    `Mean slopes: ${depth.join(', ')}.`,
  ].join(' ')
}

function faultsElsewhere({ layer, slopes }: Activations, fault: UnitFault): string[] {
  return slopes.flatMap((of, i) => {
    const units = unitsWith(of, fault).map((unit) => unit + 1)
    if (units.length === 0 || i === layer - 1) return []
    return [`In layer ${i + 1} ${fault}: ${units.join(', ')}.`]
  })
}
