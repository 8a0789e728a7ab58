import type { PointSet } from '../../../datasets/index.ts'
import { type Calibration, countSupport } from '../../../views/index.ts'
import {
  formatCount,
  formatNumber,
  formatPercent,
  formatR2,
  formatSmall,
  formatWholePercent,
} from '../../common/format.ts'
import type { PointsOfPart } from '../common/pointsOfPart.ts'
import type { PredictionScene } from './predictionScene.ts'

/** One sentence on what the network answers now. */
export function describePredictions(
  scene: PredictionScene | null,
  points: PointSet,
  { places, name, part }: PointsOfPart,
): string {
  if (places.length === 0) return `There are no ${part === 'test' ? 'test' : 'training'} points.`
  if (scene === null) return ''
  const { answer } = scene
  if (places.some((at) => !Number.isFinite(answer.f[at] ?? Number.NaN))) {
    return 'The outputs of some points are no finite numbers: training has run away.'
  }
  if (points.classes === 0) return describeHeights(scene, points, places)
  const wrong = errorsText(scene, points, { places, name })
  const { shares, temperature } = answer
  if (shares === null) return `${wrong}; the output f is a score, not a probability.`
  const { oneHot } = countSupport('sparsemax', shares.sparsemax, shares.classes, places)
  const view =
    temperature === 1
      ? ''
      : ` Logits are divided by T = ${formatNumber(temperature)} in this view only.`
  return `${wrong}; of the same logits sparsemax gives ${formatCount(oneHot)} ${oneHot === 1 ? 'point' : 'points'} to exactly one class, softmax none.${view}`
}

function describeHeights(
  { answer }: PredictionScene,
  points: PointSet,
  places: readonly number[],
): string {
  const residuals = places.map((at) => (answer.f[at] ?? 0) - (points.target[at] ?? 0))
  const squared = residuals.reduce((sum, r) => sum + r * r, 0)
  const mean = places.reduce((sum, at) => sum + (points.target[at] ?? 0), 0) / places.length
  const spread = places.reduce((sum, at) => sum + ((points.target[at] ?? 0) - mean) ** 2, 0)
  const [low, high] = [Math.min(...residuals), Math.max(...residuals)]
  const explained =
    spread > 0
      ? `The network explains R² = ${formatR2(1 - squared / spread)} of how the targets vary`
      : 'The targets do not vary'
  return `${explained}; residuals f − y lie between ${formatSmall(low)} and ${formatSmall(high)}.`
}

/** "21 errors in 300 test points". */
export function errorsText(
  { told }: PredictionScene,
  { target }: Pick<PointSet, 'target'>,
  { places, name }: Pick<PointsOfPart, 'places' | 'name'>,
): string {
  const errors = places.filter((at) => told[at] !== target[at]).length
  return `${formatCount(errors)} ${errors === 1 ? 'error' : 'errors'} in ${name}`
}

/** Bins of how sure answers are. */
export const calibrationParts = 10

/** What a drawing of the answers by how sure they are comes to. */
export function describeCalibration(
  calibration: Calibration | null,
  kind: 'reliability' | 'confidence',
): string {
  const bins = calibration?.bins ?? []
  const sizes = bins.map(({ right, wrong }) => right + wrong)
  const all = sizes.reduce((sum, size) => sum + size, 0)
  if (calibration === null || all === 0) return 'There are no answers to judge.'
  if (kind === 'reliability') {
    const right = bins.reduce((sum, bin) => sum + bin.right, 0)
    return `${formatPercent(right / all)} of the answers are right; confidence and share right differ by ${formatSmall(calibration.error)} on average.`
  }
  const surest = 1 - (1 - calibration.low) / bins.length
  const sure = `at least ${formatWholePercent(Math.round(surest * 100) / 100)} sure`
  const [count, wrong] = [sizes.at(-1) ?? 0, bins.at(-1)?.wrong ?? 0]
  if (count === 0) return `None of ${formatCount(all)} answers is ${sure}; wrong ones are dark.`
  return `${formatCount(count)} of ${formatCount(all)} answers are ${sure}, ${formatCount(wrong)} of them wrong (dark).`
}

/** The whole view in words. */
export function describeView(
  caption: string,
  points: Pick<PointSet, 'classes'>,
  isShares: boolean,
): string {
  if (points.classes === 0) {
    return `${caption} Predicted heights are drawn against true ones, residuals against predicted heights, and one point in numbers.`
  }
  const picture =
    points.classes === 3
      ? 'Triangles of all shares among three classes, a corner for each class'
      : 'Lines of shares from 0 to 1'
  const shares = isShares
    ? `${picture}, under softmax and under sparsemax, with the points in them; `
    : 'The scores of both classes on a line; '
  return `${caption} ${shares}a matrix of true and predicted classes, how sure answers are, and one point in numbers.`
}
