import { useCallback } from 'react'
import type { PointSet } from '../../../datasets/index.ts'
import {
  drawOneHotLines,
  type Field,
  LiveCanvas,
  type Pen,
  type Plane,
  useThemeColors,
} from '../../../views/index.ts'
import { useFieldLive } from '../../output/useFieldLive.ts'
import css from '../common/OverPlot.module.css'

interface OneHotAreaProps {
  readonly plane: Plane
  readonly points: PointSet
}

/** Outlines in the output plot where sparsemax gives one class everything. */
export function OneHotArea({ plane: { sizePx }, points }: OneHotAreaProps) {
  const colors = useThemeColors()
  const draw = useCallback(
    (pen: Pen, field: Field | null) => {
      // A plot of one unit says nothing of the outputs.
      if (field?.channels === points.classes) drawOneHotLines(pen, field, sizePx, colors)
    },
    [points, sizePx, colors],
  )
  return (
    <div className={css.over}>
      <LiveCanvas live={useFieldLive()} width={sizePx} height={sizePx} draw={draw} />
    </div>
  )
}
