import type { Mistakes } from '../../run/index.ts'
import { formatCount, formatNumber } from '../common/format.ts'

/** `7 mistakes`. */
export function countText({ count }: Mistakes): string {
  return count === 1 ? '1 mistake' : `${formatCount(count)} mistakes`
}

/** What is known of the mistakes still to come, in a few words. */
export function outlookText({ isSeparable, bound }: Mistakes): string {
  if (isSeparable === false) return 'no line separates them'
  if (isSeparable === null) return 'what counts as one'
  return bound === null ? 'a line separates them' : `at most ${formatCount(bound)}`
}

/** `best 3 of 4`: most points that were right after a mistake, or at the end of an epoch. */
export function bestText(
  { bestRight }: Mistakes,
  shares: readonly number[],
  points: number,
): string {
  const right = shares.reduce((best, share) => Math.max(best, share * points), bestRight)
  return `best ${formatCount(right)} of ${formatCount(points)}`
}

const rule =
  'A mistake is an example with y·z ≤ 0 when its turn comes. The perceptron rule then adds ηy·x to w and ηy to b; after every other example it changes nothing.'

/** Why there is a bound or none, one sentence each. */
export function explainMistakes({ isSeparable, bound, fromZero }: Mistakes): readonly string[] {
  if (isSeparable === null) {
    return [
      rule,
      'With hidden layers no bound is told: what the last unit reads moves while those layers learn.',
    ]
  }
  if (!isSeparable || fromZero === null) {
    return [
      rule,
      'No line separates these points: the weights that would do it do not exist, so the mistakes never end. A hidden layer or another input can help.',
    ]
  }
  const novikoff = `From weights 0 the bound is (R/γ)² = ${formatNumber(Number(fromZero.toPrecision(3)))}: R is the length of the longest (x, 1), γ the widest margin that a line can keep (Novikoff, 1962).`
  return bound === null
    ? [
        rule,
        `A line separates these points, so the rule makes only so many mistakes. ${novikoff}`,
        'The bound holds for the rule alone: mini-batch 1, SGD, no regulariser, and no weight cut, frozen or changed by hand on the way. This run differs in one of these.',
      ]
    : [
        rule,
        `A line separates these points, so from these first weights the rule makes at most ${formatCount(bound)} mistakes, in any order of the examples.`,
        novikoff,
      ]
}
