import type { DataConfig } from '../datasets/index.ts'
import { isThreshold, parameterCount } from '../engine/index.ts'
import { heldPlaces } from './heldPlaces.ts'
import { holdsAfter } from './holdsAfter.ts'
import type { Journal } from './journal.ts'
import { layerSizesOf } from './layerSizesOf.ts'
import type { RunConfig } from './runConfig.ts'

/**
 * Why a network cannot be trained by gradient on its data and with the holds that it has, as a sentence
 * for the page; null when it can.
 *
 * A hidden threshold layer passes no gradient, so nothing that lies at or before one would ever move. Such
 * layers are set by hand; once all their parameters are held, those behind the last of them can learn. A
 * threshold output is no obstacle: its perceptron loss has a gradient in z.
 */
export function trainingObstacle(config: RunConfig): string | null {
  if (!hasTrainingPoint(config.data)) return 'There is no training point yet. Draw one in the plot.'
  const last = config.hidden.findLastIndex(({ activation }) => isThreshold(activation))
  if (last < 0 || isHeldUpTo(last, config)) return null
  const which = last === 0 ? 'of layer 1' : `of layers 1 to ${last + 1}`
  return (
    `Layer ${last + 1} has threshold units: the slope of a step is 0 almost everywhere, so the weights ${which} ` +
    'would never move. Set them by hand and freeze them, or choose an activation with a slope.'
  )
}

/** The same at step 0 of a run, after the changes that its journal makes there. */
export function obstacleAtStart(config: RunConfig, journal: Journal): string | null {
  const changes = journal.flatMap(({ step, change }) => (step === 0 ? [change] : []))
  return trainingObstacle({ ...config, holds: holdsAfter(config.holds, changes) })
}

/** True of all sets but one's own points when there are none, or all of them test. */
function hasTrainingPoint({ set, own }: DataConfig): boolean {
  return set !== 'own' || (own.split?.includes(1) ?? own.x1.length > 0)
}

/** True when every parameter of the layers up to this one is cut or frozen. */
function isHeldUpTo(layer: number, config: RunConfig): boolean {
  const { holds } = config
  if (holds.frozen.length + holds.cuts.length === 0) return false
  const layerSizes = layerSizesOf(config)
  const { cut, frozen } = heldPlaces(holds, layerSizes)
  const end = parameterCount(layerSizes.slice(0, layer + 2))
  return frozen.subarray(0, end).every((isFrozen, place) => isFrozen === 1 || cut[place] === 1)
}
