import type { HiddenActivation } from '../../../engine/index.ts'
import { formatSmall } from '../../common/format.ts'
import type { PointNear } from './nearestPoints.ts'
import { isJump } from './unitState.ts'

interface NearUnit {
  readonly activation: HiddenActivation
  readonly isDead: boolean
  /** The layer of the unit, from 1. */
  readonly layer: number
}

/** What the points nearest to z = 0 are to a unit. */
export function nearLabel({ activation, isDead }: NearUnit): string {
  return activation === 'relu' && isDead ? 'First to wake it:' : 'Nearest to z = 0:'
}

/** What one of them tells of the unit, with its number. */
export function describeNear({ point, z }: PointNear, unit: NearUnit): string {
  const { activation, isDead, layer } = unit
  const at = `At point ${point + 1} z = ${layer === 1 ? 'w·x' : 'w·h'} + b = ${formatSmall(z)}`
  if (activation === 'linear') return `${at}, nearest to 0.`
  if (isJump(activation)) return `${at}: nearest to the jump of g.`
  if (activation !== 'relu') return `${at}: nearest to where g is steepest.`
  if (!isDead) return `${at}: nearest to the bend of g.`
  const bias = z === 0 ? 'any more bias' : `more than ${formatSmall(-z)} more bias`
  const below = layer === 1 ? '' : ', or when the layers below move the point'
  return `${at}. No gradient moves the unit; it wakes here with ${bias}${below}.`
}
