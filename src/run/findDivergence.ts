import type { RunConfig, Training } from '../config/index.ts'
import { addressOf } from '../engine/index.ts'
import type { Divergence } from './divergence.ts'
import type { HistoryRecord } from './metrics.ts'
import type { Position } from './position.ts'
import { lowestTrainLoss } from './records.ts'

/** A parameter beyond this is of no use to anyone, long before it overflows. */
const LARGEST_USEFUL = 1e6

/** True when no value is NaN or infinite. Four sums in turn, because it runs after every update. */
export function isAllFinite(values: Float64Array): boolean {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let i = 0
  for (; i + 3 < values.length; i += 4) {
    a += values[i] * 0
    b += values[i + 1] * 0
    c += values[i + 2] * 0
    d += values[i + 3] * 0
  }
  for (; i < values.length; i++) a += values[i] * 0
  return a + b + c + d === 0
}

/**
 * The largest parameter with which a run goes on: TensorFlow Playground stops for none, so by its rules
 * all finite ones are.
 */
export function largestUseful({ rules }: RunConfig): number {
  return rules === null ? LARGEST_USEFUL : Number.MAX_VALUE
}

/** The first parameter that is not finite, else the largest beyond use, else −1. */
export function findRunaway(values: Float64Array, largestAllowed: number): number {
  let worst = -1
  let largest = largestAllowed
  for (let i = 0; i < values.length; i++) {
    const size = Math.abs(values[i])
    if (!Number.isFinite(size)) return i
    if (size > largest) {
      largest = size
      worst = i
    }
  }
  return worst
}

/** Puts the words to a runaway parameter: where, what, and which of the two causes. */
export function explainRunaway(
  { index, value }: { readonly index: number; readonly value: number },
  layerSizes: readonly number[],
  position: Position,
  training: Training,
  records: readonly HistoryRecord[],
): Divergence {
  const { learningRate, lambda, penalty } = training
  const good = lowestTrainLoss(records)
  return {
    position,
    parameter: addressOf(index, layerSizes),
    value,
    cause: penalty === 'l2' && learningRate * lambda > 2 ? 'decay' : 'curvature',
    learningRate,
    lambda: penalty === 'none' ? 0 : lambda,
    lastGood: { step: good?.step ?? 0, epoch: good?.epoch ?? 0 },
  }
}
