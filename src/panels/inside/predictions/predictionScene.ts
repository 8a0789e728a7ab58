import type { PointSet } from '../../../datasets/index.ts'
import type { Predictions } from '../../../run/index.ts'
import type { Answers, ShareHead } from '../../../views/index.ts'

/** The worker's answer for these points, and which class it tells for each. */
export interface PredictionScene {
  readonly answer: Predictions
  /** −1 where nothing can be told: the outputs are no numbers, or there are no classes. */
  readonly told: Int32Array
}

/** null when the answer is about other points or another network. */
export function predictionScene(
  answer: Predictions | null,
  points: PointSet,
): PredictionScene | null {
  if (answer === null || answer.count !== points.target.length) return null
  if (answer.outputs > 1 && answer.outputs !== points.classes) return null
  return { answer, told: toldClasses(answer, points.classes) }
}

/** The class with the largest logit, the first of equals; of a single output class 1 where z ≥ 0. */
export function toldClasses(
  { z, outputs, count }: Pick<Predictions, 'z' | 'outputs' | 'count'>,
  classes: number,
): Int32Array {
  return Int32Array.from({ length: count }, (_, n) => {
    if (classes === 0) return -1
    const first = z[n] ?? Number.NaN
    if (outputs === 1) return first >= 0 ? 1 : first < 0 ? 0 : -1
    let told = 0
    for (let c = 0; c < outputs; c++) {
      const logit = z[c * count + n] ?? Number.NaN
      if (Number.isNaN(logit)) return -1
      if (logit > (z[told * count + n] ?? 0)) told = c
    }
    return told
  })
}

/** How sure the network is under a head, and what it tells; null when its outputs are no shares. */
export function answersUnder(
  head: ShareHead,
  { answer: { shares }, told }: PredictionScene,
  { target }: Pick<PointSet, 'target'>,
): Answers | null {
  if (shares === null) return null
  return { shares: shares[head], classes: shares.classes, told, targets: target }
}

/** `[true class][class told]` → places of the points. */
export function confusionOf(
  told: Int32Array,
  target: ArrayLike<number>,
  places: readonly number[],
  classes: number,
): readonly (readonly (readonly number[])[])[] {
  const cells = Array.from({ length: classes }, () =>
    Array.from({ length: classes }, (): number[] => []),
  )
  for (const place of places) cells[target[place] ?? -1]?.[told[place] ?? -1]?.push(place)
  return cells
}
