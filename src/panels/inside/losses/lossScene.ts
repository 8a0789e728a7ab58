import type { PointSet } from '../../../datasets/index.ts'
import type { PointLosses } from '../../../run/index.ts'

/** Every point's loss with the number that it is drawn over; arrays have one entry a point. */
export interface LossScene {
  /** s for classes, below 0 on the right side; the residual r = f − y for heights. */
  readonly at: Float64Array
  readonly losses: Float64Array
  /** What the network says: of several outputs that of the right class. */
  readonly f: Float64Array
}

/** The answer of the worker for these points; null when it is about others. */
export function lossScene(answer: PointLosses | null, points: PointSet): LossScene | null {
  if (answer === null || answer.count !== points.target.length) return null
  const { outputs, count, losses } = answer
  if (outputs > 1 && outputs !== points.classes) return null
  const f = Float64Array.from(points.target, (target, n) => {
    return answer.f[(outputs > 1 ? target : 0) * count + n] ?? Number.NaN
  })
  const at =
    points.classes === 0
      ? f.map((value, n) => value - (answer.y[n] ?? 0))
      : marginsOf(answer, points)
  return { at, losses, f }
}

/**
 * s = the largest other logit − the logit of the right class. A single output z stands for the logits
 * (0, z): s = −z of class 1, z of class 0.
 */
export function marginsOf(
  { z, outputs, count }: Pick<PointLosses, 'z' | 'outputs' | 'count'>,
  { target }: Pick<PointSet, 'target'>,
): Float64Array {
  return Float64Array.from({ length: count }, (_, n) => {
    const right = target[n] ?? 0
    if (outputs === 1) return right === 1 ? -(z[n] ?? 0) : (z[n] ?? 0)
    let other = Number.NEGATIVE_INFINITY
    for (let c = 0; c < outputs; c++) {
      const logit = z[c * count + n] ?? Number.NaN
      if (c !== right && !(logit <= other)) other = logit
    }
    return other - (z[right * count + n] ?? Number.NaN)
  })
}

/** Places by their loss or as they come; equals and what is no number stay in order, the latter last. */
export function sortPlaces(
  places: readonly number[],
  losses: ArrayLike<number>,
  order: 'largest' | 'smallest' | 'number',
): readonly number[] {
  if (order === 'number') return places
  const sign = order === 'largest' ? -1 : 1
  const keyOf = (place: number): number => {
    const loss = losses[place] ?? Number.NaN
    return Number.isNaN(loss) ? Number.POSITIVE_INFINITY : sign * loss
  }
  return [...places].sort((a, b) => {
    const [first, second] = [keyOf(a), keyOf(b)]
    return first === second ? a - b : first - second
  })
}
