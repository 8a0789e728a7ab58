import type { PointSet } from '../../../datasets/index.ts'
import { formatCount, formatLoss, formatSmall, formatWholePercent } from '../../common/format.ts'
import type { PointsOfPart } from '../common/pointsOfPart.ts'
import type { DrawnCurve } from './lossFigure.ts'
import { type LossScene, sortPlaces } from './lossScene.ts'

/** Of the points, those that are named together. */
const mostShare = 0.1

/** One sentence on the points' losses of now. */
export function describeLosses(
  scene: LossScene | null,
  { places, name, part }: PointsOfPart,
  isClasses: boolean,
): string {
  if (places.length === 0) return `There are no ${part === 'test' ? 'test' : 'training'} points.`
  if (scene === null) return ''
  const unknown = places.filter((at) => !Number.isFinite(scene.losses[at] ?? Number.NaN)).length
  if (unknown > 0) {
    return `${formatCount(unknown)} of ${name} have no finite loss: training has run away.`
  }
  const sum = places.reduce((total, at) => total + (scene.losses[at] ?? 0), 0)
  const mean = formatLoss(sum / places.length)
  const sorted = sortPlaces(places, scene.losses, 'largest')
  const few = Math.max(1, Math.round(mostShare * places.length))
  const theirs = sorted.slice(0, few).reduce((total, at) => total + (scene.losses[at] ?? 0), 0)
  const share = sum > 0 ? formatWholePercent(Math.round((100 * theirs) / sum) / 100) : '0%'
  const who =
    few === 1
      ? `Point ${(sorted[0] ?? 0) + 1} alone makes`
      : `The ${few} points with the largest loss (of ${name}) make`
  const head = sum > 0 ? `${who} ${share} of the mean data loss ${mean}` : 'Every loss is 0'
  if (!isClasses) {
    const worst = sorted[0] ?? 0
    return `${head}; the largest residual f − y is ${formatSmall(scene.at[worst])}, of point ${worst + 1}.`
  }
  const wrong = places.filter((at) => (scene.at[at] ?? 0) > 0).length
  return `${head}; ${formatCount(wrong)} ${wrong === 1 ? 'lies' : 'lie'} on the wrong side (s > 0).`
}

/** What the number under the curves is. */
export function meaningOf({ classes }: Pick<PointSet, 'classes'>): string {
  if (classes === 0) return 'r = f − y'
  if (classes === 2) return 's = wrong logit − right logit'
  return 's = largest other logit − right logit'
}

/** The whole view in words. */
export function describeView(
  caption: string,
  points: Pick<PointSet, 'classes'>,
  curves: readonly Pick<DrawnCurve, 'name' | 'text' | 'formula' | 'isOwn'>[],
): string {
  const formulas = curves.map(({ text, formula }) => `${text}: ${formula}`).join('; ')
  // Cross-entropy and the sparsemax loss grow with every further class; squares of shares need not.
  const isSquared = curves.some(({ name, isOwn }) => isOwn && name === 'squared')
  const where = isSquared
    ? 'a point need not lie on its curve.'
    : 'a point lies on its curve or above it, as other classes add to the loss.'
  const more = points.classes > 2 ? ` The curves are those of two classes: with more, ${where}` : ''
  return `${caption} Drawn over ${meaningOf(points)}: ${formulas}. With them their slopes; then the data loss and λΩ over the epochs; then a table of all points with their losses.${more}`
}
