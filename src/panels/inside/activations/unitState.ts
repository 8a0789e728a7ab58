import type { SlopesOfLayer } from '../../../run/index.ts'
import { formatCount } from '../../common/format.ts'

/** Units that are flat at so many of the training points are called saturated. */
const SATURATED_SHARE = 0.9

export type UnitFault = 'dead' | 'saturated'

/**
 * dead: the slope is exactly 0 at every training point, so that no gradient reaches the unit's weights.
 * saturated: sigmoid or tanh with a slope under 5 % of the largest at nine of ten points or more.
 */
export function unitFault(
  { activation, dead, flat }: SlopesOfLayer,
  unit: number,
): UnitFault | null {
  if (dead[unit] === 1 && !isJump(activation)) return 'dead'
  const canSaturate = activation === 'sigmoid' || activation === 'tanh'
  return canSaturate && (flat[unit] ?? 0) >= SATURATED_SHARE ? 'saturated' : null
}

/** A few words beside a unit: `dead`, `saturated 96 %`, `off at 40 %`. */
export function unitStateText(slopes: SlopesOfLayer, unit: number): string {
  const fault = unitFault(slopes, unit)
  if (fault === 'dead') return 'dead'
  const share = slopes.flat[unit] ?? 0
  if (share === 0 || isJump(slopes.activation)) return ''
  const percent = `${formatCount(Math.min(99, Math.max(1, Math.round(100 * share))))} %`
  const all = share === 1 ? '100 %' : percent
  if (fault === 'saturated') return `saturated ${all}`
  return slopes.activation === 'relu' ? `off ${all}` : `flat ${all}`
}

/** What these words mean of a layer; nothing where there are none. */
export function stateKey({ activation, flat }: SlopesOfLayer): string {
  if (isJump(activation) || flat.every((share) => share === 0)) return ''
  return activation === 'relu' ? 'off: z ≤ 0' : 'flat: g′ under 5 % of the largest'
}

/** Units of a layer with a fault, from 0. */
export function unitsWith(slopes: SlopesOfLayer, fault: UnitFault): number[] {
  return Array.from(slopes.dead.keys()).filter((unit) => unitFault(slopes, unit) === fault)
}

export function isJump(activation: SlopesOfLayer['activation']): boolean {
  return activation === 'threshold' || activation === 'step'
}
