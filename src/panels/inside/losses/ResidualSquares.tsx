import { useCallback } from 'react'
import type { PointSet } from '../../../datasets/index.ts'
import { type PlaygroundState, useFrameLive } from '../../../store/index.ts'
import {
  drawSquares,
  LiveCanvas,
  type Pen,
  type Plane,
  useThemeColors,
} from '../../../views/index.ts'
import css from '../common/OverPlot.module.css'

interface ResidualSquaresProps {
  readonly plane: Plane
  readonly points: PointSet
}

/** The squared residuals of the training points in the output plot, while Losses asks for them. */
export function ResidualSquares({ plane, points }: ResidualSquaresProps) {
  const colors = useThemeColors()
  const outputs = useFrameLive(selectOutputs)
  const draw = useCallback(
    (pen: Pen, f: Float64Array | null) => {
      if (f?.length === points.target.length) drawSquares(pen, points, f, plane, colors)
    },
    [points, plane, colors],
  )
  return (
    <div className={css.over}>
      <LiveCanvas live={outputs} width={plane.sizePx} height={plane.sizePx} draw={draw} />
    </div>
  )
}

function selectOutputs({ run }: PlaygroundState): Float64Array | null {
  const answer = run.frame?.inspection
  return answer?.kind === 'losses' ? answer.f : null
}
