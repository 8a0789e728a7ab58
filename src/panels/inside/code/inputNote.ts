import type { RunConfig } from '../../../config/index.ts'
import { featureTransform, type PointSet } from '../../../datasets/index.ts'

/** What happens to x₁ and x₂ before the network reads them; empty when nothing does. */
export function inputNote(
  { data, features }: Pick<RunConfig, 'data' | 'features'>,
  points: PointSet | null,
): string {
  if (points === null) return ''
  const { mean1, deviation1, mean2, deviation2, scale } = featureTransform(points, data.scale)
  const isStandardised = mean1 !== 0 || deviation1 !== 1 || mean2 !== 0 || deviation2 !== 1
  const done = [
    ...(isStandardised ? ['standardised (less their mean, over their standard deviation)'] : []),
    ...(scale === 1 ? [] : [`divided by ${scale}`]),
  ]
  if (done.length === 0) return ''
  const names = points.task === 'curve' ? 'x₁ is' : 'x₁ and x₂ are'
  const hasSines = features.some((id) => id.startsWith('sin'))
  const rest = hasSines && scale !== 1 ? '; in the sines they are not divided' : ''
  return `${names} ${done.join(' and ')} first${rest}.`
}
