import { Suspense, useCallback } from 'react'
import type { PointSet } from '../../datasets/index.ts'
import { useActions, usePlayground } from '../../store/index.ts'
import type { Plane } from '../../views/index.ts'
import { insidePart } from '../inside/insidePart.tsx'

const PlotMarks = insidePart((parts) => parts.PlotMarks)

/** What the open view of the drawer adds to the plot; null while it is closed. */
export function usePlotMarks(points: PointSet | null) {
  const isOpen = usePlayground((state) => state.view.inside !== null)
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
  return isOpen ? { marks, onPick } : null
}
