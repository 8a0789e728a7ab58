import type { GoalMeasure } from '../../config/index.ts'
import { formatCount, formatLoss, formatNumber, withMinus } from '../common/format.ts'

interface GoalText {
  readonly name: string
  /** One sentence in the lecture's terms. */
  readonly hint: string
}

/** What the parts of a goal are called and mean, in the order in which they are offered. */
export const goalTexts: Readonly<Record<GoalMeasure, GoalText>> = {
  'test-accuracy': {
    name: 'Test accuracy',
    hint: 'Share of the test points that the network gets right.',
  },
  'train-accuracy': {
    name: 'Train accuracy',
    hint: 'Share of the training points that the network gets right.',
  },
  'test-loss': {
    name: 'Test loss',
    hint: 'Mean loss on the test points, without the penalty.',
  },
  'train-loss': {
    name: 'Train loss',
    hint: 'Mean loss on the training points, without the penalty.',
  },
  units: { name: 'Hidden units', hint: 'Units of all hidden layers together.' },
  parameters: {
    name: 'Parameters',
    hint: 'Weights and biases; a connection that is cut does not count.',
  },
  epochs: { name: 'Epochs', hint: 'Passes over the training points until the goal is reached.' },
}

/** Accuracies are wanted from below, all else from above. */
export function boundWord(what: GoalMeasure): string {
  return isShare(what) ? 'at least' : 'at most'
}

export function isShare(what: GoalMeasure): boolean {
  return what.endsWith('accuracy')
}

/** A value as it stands beside its threshold; a share is never rounded up, a dash is no value. */
export function formatMeasure(what: GoalMeasure, value: number | null): string {
  if (value === null || Number.isNaN(value)) return '–'
  if (isShare(what)) return `${withMinus(String(Math.floor(value * 1000 + 1e-9) / 10))}%`
  if (what.endsWith('loss')) return formatLoss(value)
  return Number.isInteger(value) ? formatCount(value) : formatNumber(Number(value.toFixed(2)))
}

/** A threshold as it was set. */
export function formatWanted(what: GoalMeasure, wanted: number): string {
  return isShare(what)
    ? `${formatNumber(Number((wanted * 100).toPrecision(12)))}%`
    : formatNumber(wanted)
}
