/** A gradient check in words. */
import type { Comparison, Kink, KinkCause, ParameterAddress } from '../../engine/index.ts'
import type { GradientReport } from '../../worker/index.ts'
import { formatCount, formatSmall, withMinus } from '../common/format.ts'
import { lowered } from '../common/lowered.ts'
import { ofLayer } from '../common/raised.ts'

/** What came out, in one sentence. */
export function verdictOf({ worst, agrees, isComplete }: GradientReport): string {
  if (worst === null) return isComplete ? 'Nothing could be compared.' : 'Stopped at once.'
  const [who, soFar] = isComplete ? ['All', ''] : ['So far all', 'Stopped. ']
  if (!agrees) return `${soFar}The gradients do not agree.`
  if (worst.error === 0) return `${soFar}${who} gradients agree exactly.`
  return `${soFar}${who} gradients agree to ${digitsOf(worst)} digits.`
}

/** Decimal digits in which the two agree. */
function digitsOf({ error }: Comparison): number {
  return Math.min(15, Math.floor(-Math.log10(error)))
}

/** How many parameters were compared, and where. */
export function scopeOf({ compared, total, batchSize, position }: GradientReport): string {
  const all = compared === total ? `all ${formatCount(total)}` : formatCount(compared)
  const of = compared === total ? '' : ` of ${formatCount(total)}`
  const batch = batchSize === 1 ? '1 example' : `${formatCount(batchSize)} examples`
  return `Compared: ${all}${of} parameters, on the batch of ${batch} that comes next, after ${formatCount(position.step)} updates (epoch ${formatCount(position.epoch)}).`
}

/** What switches at the kinks, each cause once with the first parameter that feels it. */
export function kinkSentences(kinks: readonly Kink[]): string[] {
  const first = new Map<string, Kink>()
  for (const kink of kinks) {
    const words = causeText(kink.cause)
    if (!first.has(words)) first.set(words, kink)
  }
  return [...first].map(
    ([words, { at, left, right }]) =>
      `${words} At ${symbolOf(at)} the slope is ${formatSmall(left)} on the left and ${formatSmall(right)} on the right.`,
  )
}

function causeText(cause: KinkCause): string {
  switch (cause.kind) {
    case 'relu':
      return `ReLU of unit ${cause.unit + 1} in layer ${cause.layer + 1} changes side within ±ε, for example ${cause.sample + 1} of the batch.`
    case 'sparsemax':
      return `Output ${cause.unit + 1} enters or leaves the support of sparsemax within ±ε, for example ${cause.sample + 1} of the batch.`
    case 'perceptron':
      return `The sum z of output ${cause.unit + 1} passes 0 within ±ε, for example ${cause.sample + 1} of the batch.`
    case 'l1':
      return 'The weight passes 0 within ±ε, where the L1 penalty has its corner.'
  }
}

/** w⁽²⁾₁₃ = from unit 3 to unit 1 of layer 2; b⁽²⁾₁. */
export function symbolOf({ layer, to, from }: ParameterAddress): string {
  const above = ofLayer(layer + 1)
  const below = (unit: number): string => lowered(unit + 1)
  if (from === 'bias') return `b${above}${below(to)}`
  const comma = to < 9 && from < 9 ? '' : ','
  return `w${above}${below(to)}${comma}${below(from)}`
}

/** As many digits as tell the two apart; fewer where there is less room. */
export function formatGradient(value: number, digits = 13): string {
  return withMinus(value.toPrecision(digits).replace('e+', 'e'))
}
