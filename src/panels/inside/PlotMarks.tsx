import { Suspense } from 'react'
import type { PointSet } from '../../datasets/index.ts'
import { usePlayground } from '../../store/index.ts'
import { type Plane, PointRings, pointRadius } from '../../views/index.ts'
import { partOf } from '../common/partOf.tsx'

const ResidualSquares = partOf(
  () => import('./losses/ResidualSquares.tsx'),
  (part) => part.ResidualSquares,
)

const OneHotArea = partOf(
  () => import('./predictions/OneHotArea.tsx'),
  (part) => part.OneHotArea,
)

const UnitLines = partOf(
  () => import('./lines/UnitLines.tsx'),
  (parts) => parts.UnitLines,
)

export interface PlotMarksProps {
  readonly plane: Plane
  readonly points: PointSet
  /** The units’ lines are part of the view, whatever the plot's own switch says. */
  readonly lines?: boolean
}

/** What the views of the drawer add to the output plot: the point in hand, and points pointed out. */
export function PlotMarks({ plane, points, lines = false }: PlotMarksProps) {
  const chosen = usePlayground((state) => state.view.point)
  const marked = usePlayground((state) => state.view.markedPoints)
  const showLines = usePlayground((state) => lines || state.view.showLines)
  const hasSquares = usePlayground(
    ({ view }) => view.inside === 'losses' && view.looks.losses?.squares === 'on',
  )
  const hasOneHot = usePlayground(
    ({ view, config }) =>
      view.inside === 'predictions' &&
      view.looks.predictions?.onehot !== 'off' &&
      config.output === 'sparsemax',
  )
  const radius = pointRadius(points.x1.length, plane.sizePx)
  return (
    <>
      {hasSquares && points.classes === 0 && (
        <Suspense fallback={null}>
          <ResidualSquares plane={plane} points={points} />
        </Suspense>
      )}
      {hasOneHot && points.classes > 0 && (
        <Suspense fallback={null}>
          <OneHotArea plane={plane} points={points} />
        </Suspense>
      )}
      {showLines && points.task !== 'curve' && (
        <Suspense fallback={null}>
          <UnitLines plane={plane} points={points} />
        </Suspense>
      )}
      {marked && <PointRings plane={plane} points={points} at={marked} radius={radius + 2} />}
      {chosen !== null && (
        <PointRings plane={plane} points={points} at={[chosen]} radius={radius + 5} />
      )}
    </>
  )
}
