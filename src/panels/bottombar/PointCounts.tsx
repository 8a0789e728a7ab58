import { type PlaygroundState, usePlayground } from '../../store/index.ts'
import { formatCount } from '../common/format.ts'
import css from './BottomBar.module.css'

/** How many points train and how many test. */
export function PointCounts() {
  return <span className={css.counts}>{usePlayground(pointCounts)}</span>
}

/** "250 training points, 50 test points"; empty before they have come. */
export function pointCounts({ run: { points } }: PlaygroundState): string {
  if (points === null) return ''
  const training = points.isTraining.reduce((sum, flag) => sum + flag, 0)
  const test = points.isTraining.length - training
  const tested = test === 0 ? '' : `, ${formatCount(test)} test points`
  return `${formatCount(training)} training points${tested}`
}
