import type { OptimiserName, PenaltyName } from '../../config/index.ts'
import type { Loss } from '../../engine/index.ts'

/** What the settings of learning are called and mean, in the lecture's terms. */
export const lossNames: Record<Loss, string> = {
  'cross-entropy': 'Cross-entropy',
  sparsemax: 'Sparsemax',
  squared: 'Squared loss',
  perceptron: 'Perceptron',
}

export const optimiserTexts: Record<OptimiserName, string> = {
  sgd: 'SGD',
  momentum: 'Momentum',
  adam: 'Adam',
}

export const penaltyNames: Record<PenaltyName, string> = {
  none: 'None',
  l1: 'L1, sum of |w|',
  l2: 'L2, sum of w²',
}
