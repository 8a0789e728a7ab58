import { usePlayground } from '../../store/index.ts'
import { formatCount } from '../common/format.ts'
import css from './BottomBar.module.css'

/** How many points train and how many test. */
export function PointCounts() {
  const points = usePlayground((state) => state.run.points)
  if (points === null) return null
  const training = points.isTraining.reduce((sum, flag) => sum + flag, 0)
  const test = points.isTraining.length - training
  return (
    <span className={css.counts}>
      {formatCount(training)} training points
      {test === 0 ? null : `, ${formatCount(test)} test points`}
    </span>
  )
}
