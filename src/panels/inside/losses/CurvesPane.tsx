import { useState } from 'react'
import type { PointSet } from '../../../datasets/index.ts'
import { usePlayground } from '../../../store/index.ts'
import { type Live, useSampled } from '../../../views/index.ts'
import { Pane } from '../common/Pane.tsx'
import { Sized } from '../common/Panes.tsx'
import type { PointsOfPart } from '../common/pointsOfPart.ts'
import { CurveList } from './CurveList.tsx'
import { meaningOf } from './describeLosses.ts'
import css from './LossesView.module.css'
import { LossFigure } from './LossFigure.tsx'
import { cursorAt, type DrawnCurve, type FigureRanges } from './lossFigure.ts'
import type { LossScene } from './lossScene.ts'

interface CurvesPaneProps {
  readonly scene: Live<LossScene | null>
  readonly points: PointSet
  readonly part: PointsOfPart
  readonly curves: readonly DrawnCurve[]
  readonly ranges: FigureRanges
  readonly onToggle: (curve: DrawnCurve) => void
}

const sampleMs = 250

/** The figure, and its numbers where the pointer is, else at the chosen point. */
export function CurvesPane({ curves, ranges, onToggle, ...rest }: CurvesPaneProps) {
  const { scene, points } = rest
  const chosen = usePlayground((state) => state.view.point)
  const sampled = useSampled(scene, sampleMs)
  const [read, setRead] = useState<number | null>(null)
  const cursor = read ?? cursorAt(sampled, chosen)
  const title = points.classes > 0 ? 'Loss over the margin' : 'Loss over the residual'
  return (
    <Pane name={title} beside={meaningOf(points)} share={5}>
      <div className={css.figure}>
        <Sized>
          {(room) => (
            <LossFigure {...room} {...rest} {...{ curves, ranges, cursor }} onRead={setRead} />
          )}
        </Sized>
        <CurveList {...{ curves, cursor, onToggle }} letter={ranges.letter} />
      </div>
    </Pane>
  )
}
