import { isThreshold } from '../engine/index.ts'
import type { RunConfig } from './runConfig.ts'

/**
 * Why a network cannot be trained by gradient, as a sentence for the page; null when it can.
 *
 * A hidden threshold layer passes no gradient, so nothing that lies at or before one would ever move,
 * and what lies behind it would learn from units that nobody chose. A threshold output is no obstacle:
 * its perceptron loss has a gradient in z.
 */
export function trainingObstacle({ hidden }: Pick<RunConfig, 'hidden'>): string | null {
  const last = hidden.findLastIndex(({ activation }) => isThreshold(activation))
  if (last < 0) return null
  const which = last === 0 ? 'of layer 1' : `of layers 1 to ${last + 1}`
  return (
    `Layer ${last + 1} has threshold units: the slope of a step is 0 almost everywhere, so the weights ${which} ` +
    'would never move. Set them by hand, or choose an activation with a slope.'
  )
}
