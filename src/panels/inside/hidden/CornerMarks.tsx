import {
  classShape,
  classToken,
  cornerRadius,
  type Plane,
  shapePath,
} from '../../../views/index.ts'
import type { Corner } from './corners.ts'
import css from './HiddenView.module.css'

/** The corners of the square in the input plane, as the space draws them. */
export function CornerMarks({
  corners,
  plane,
}: {
  readonly corners: readonly Corner[]
  readonly plane: Plane
}) {
  const { sizePx } = plane
  return (
    <svg className={css.corners} width={sizePx} height={sizePx} aria-hidden="true">
      {corners.map(({ x1, x2, target }) => (
        <path
          key={`${x1} ${x2}`}
          d={shapePath(classShape(target), cornerRadius(sizePx))}
          transform={`translate(${plane.toX(x1)} ${plane.toY(x2)})`}
          fill={classToken(target)}
        />
      ))}
    </svg>
  )
}
