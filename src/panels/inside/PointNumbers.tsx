import { usePlayground } from '../../store/index.ts'
import { describePoint } from './describePoint.ts'
import css from './PointNumbers.module.css'
import { usePointOutcome } from './usePointOutcome.ts'

/** Beside the plot: the point in hand, and what the network makes of it now. */
export function PointNumbers() {
  const points = usePlayground((state) => state.run.points)
  const point = usePlayground((state) => state.view.point)
  const outcome = usePointOutcome(point)
  if (points === null || points.target.length === 0) return null
  if (point === null || point >= points.target.length) {
    return <p className={css.none}>Click a point to follow it.</p>
  }
  const { name, place, lines } = describePoint(points, point, outcome)
  return (
    <p className={css.numbers}>
      <strong>{name}</strong>
      {place.map((text) => (
        <span key={text.slice(0, 2)}>{text}</span>
      ))}
      {lines.map((line) => (
        <span key={line.slice(0, 3)} className={css.line}>
          {line}
        </span>
      ))}
    </p>
  )
}
