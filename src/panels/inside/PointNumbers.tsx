import { usePlayground } from '../../store/index.ts'
import { describePoint } from './describePoint.ts'
import css from './PointNumbers.module.css'
import { useOutputsOf } from './useOutputsOf.ts'

/** Beside the plot: the point in hand, and what the network makes of it now. */
export function PointNumbers() {
  const points = usePlayground((state) => state.run.points)
  const point = usePlayground((state) => state.view.point)
  const outputs = useOutputsOf(point)
  if (points === null || points.target.length === 0) return null
  if (point === null || point >= points.target.length) {
    return <p className={css.none}>Click a point to follow it.</p>
  }
  const { name, lines } = describePoint(points, point, outputs)
  return (
    <p className={css.numbers}>
      <strong>{name}</strong>
      {lines.map((line) => (
        <span key={line.slice(0, 3)}>{line}</span>
      ))}
    </p>
  )
}
