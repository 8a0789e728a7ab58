import { Suspense, useCallback } from 'react'
import type { PointSet } from '../../datasets/index.ts'
import { useActions, usePlayground } from '../../store/index.ts'
import type { Plane } from '../../views/index.ts'
import { insidePart } from '../inside/insidePart.tsx'

const PlotMarks = insidePart((parts) => parts.PlotMarks)

/** What the open view of the drawer and the units’ lines add to the plot; null while there are none. */
export function usePlotMarks(points: PointSet | null) {
  const isOpen = usePlayground(({ view }) => view.inside !== null)
  const hasMarks = usePlayground(({ view }) => view.inside !== null || view.showLines)
  const { setView } = useActions()
  const onPick = useCallback(
    (near: number) => setView({ point: near < 0 ? null : near }),
    [setView],
  )
  const marks = useCallback(
    (plane: Plane) =>
      points && (
        <Suspense fallback={null}>
          <PlotMarks plane={plane} points={points} />
        </Suspense>
      ),
    [points],
  )
  return hasMarks ? { marks, ...(isOpen && { onPick }) } : null
}
