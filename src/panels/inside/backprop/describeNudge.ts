import type { BackpropPass } from '../../../run/index.ts'
import { formatSmall } from '../../common/format.ts'
import { formatGradient } from '../../gradients/describeCheck.ts'

type Nudged = NonNullable<BackpropPass['nudged']>

/** Relative error up to which the two agree, as in the check of the whole network. */
const accepted = 1e-6
/** Of the loss, or of 1: what smaller slopes are compared with, for they are lost in its rounding. */
const floorShare = 1e-3
/** One-sided slopes that differ by more than this share have a kink between them. */
const kinkShare = 1e-3

export interface NudgeText {
  readonly analytic: string
  readonly numeric: string
  readonly difference: string
  readonly agrees: boolean
  readonly verdict: string
}

/** A nudge in words, beside a loss of this size: both slopes with nine digits, and whether they agree. */
export function describeNudge(nudged: Nudged, loss: number): NudgeText {
  const { analytic, numeric } = nudged
  const difference = Math.abs(analytic - numeric)
  const size = Math.max(Math.abs(analytic), Math.abs(numeric))
  const agrees = difference <= accepted * Math.max(size, floorShare * Math.max(1, loss))
  return {
    analytic: slopeText(analytic),
    numeric: slopeText(numeric),
    difference: formatSmall(difference),
    agrees,
    verdict: agrees ? 'Both slopes agree.' : whyNot(nudged, size),
  }
}

function whyNot({ analytic, left, right }: Nudged, size: number): string {
  if (!Number.isFinite(analytic)) return 'The numbers have run away: nothing can be compared.'
  const hasKink = Math.abs(left - right) > kinkShare * size
  return hasKink
    ? `The loss has a kink within ±ε: slope ${formatSmall(left)} on the left, ${formatSmall(right)} on the right.`
    : 'They do not agree to six digits.'
}

function slopeText(value: number): string {
  return value === 0 ? '0' : formatGradient(value, 9)
}
