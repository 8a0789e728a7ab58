import type { PointSet } from '../../../datasets/index.ts'
import type { ClassShares, Predictions } from '../../../run/index.ts'
import { className, type OnePoint, waterLevel } from '../../../views/index.ts'
import { formatLoss, formatSmall, formatWholePercent } from '../../common/format.ts'
import type { PredictionScene } from './predictionScene.ts'

/** A point under both heads, if it is there and has numbers; else null. */
export function onePoint({ shares, count }: Predictions, point: number): OnePoint | null {
  if (shares === null || point >= count) return null
  const rows = Array.from({ length: shares.classes }, (_, c) => c * count + point)
  const of = (values: Float64Array): number[] => rows.map((row) => values[row] ?? Number.NaN)
  const at = {
    logits: of(shares.logits),
    softmax: of(shares.softmax),
    sparsemax: of(shares.sparsemax),
  }
  return at.logits.every(Number.isFinite) ? at : null
}

/** What sparsemax does to a point, and where on the plane it gives all to one class. */
export function waterTexts(
  at: OnePoint,
  { oneHot }: Pick<ClassShares, 'oneHot'>,
  isLong: boolean,
): readonly [string, string] {
  const why = isLong ? ': what stands above the water adds up to 1.' : '.'
  const share = formatWholePercent(Math.round(100 * oneHot) / 100)
  return [
    `Sparsemax subtracts τ = ${formatSmall(waterLevel(at))} and clips at 0${why}`,
    `${isLong ? 'Exactly one-hot' : 'One-hot'}: ${share} of the plane with sparsemax, 0% with softmax.`,
  ]
}

/** A point of a network with one output that is no share: names and numbers. */
export function pointNumbers(
  { answer, told }: PredictionScene,
  points: PointSet,
  point: number,
): readonly (readonly [string, string])[] {
  const [z, f] = [answer.z[point], answer.f[point]]
  const target = points.target[point] ?? Number.NaN
  if (points.classes === 0) {
    const residual = (f ?? Number.NaN) - target
    return [
      ['target y', formatSmall(target)],
      ['output f', formatSmall(f)],
      ['residual r = f − y', formatSmall(residual)],
      ['loss ½r²', formatLoss(0.5 * residual * residual)],
    ]
  }
  const of = told[point] ?? -1
  return [
    ['class', className(points, target)],
    ['pre-activation z', formatSmall(z)],
    ['score f', formatSmall(f)],
    ['predicted', of < 0 ? '–' : className(points, of)],
  ]
}
