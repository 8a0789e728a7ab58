import { useCallback, useRef } from 'react'
import type { ThemeColors } from '../colors.ts'
import { type Live, useLive } from '../live.ts'
import { clearedContext } from './canvasSize.ts'
import { drawRings } from './drawPoints.ts'
import type { Field, FieldScale } from './field.ts'
import css from './Plot.module.css'
import { usePacedLive } from './pacedLive.ts'
import type { Plane } from './plane.ts'
import { findErrors } from './pointErrors.ts'
import type { PlotPoints } from './points.ts'

interface Props {
  readonly points: PlotPoints
  readonly plane: Plane
  readonly live: Live<Field | null>
  readonly scaleOf: (field: Field) => FieldScale
  readonly colors: ThemeColors
  readonly showTest: boolean
}

/** Milliseconds between two judgements of the points while training runs. */
const intervalMs = 120

/** Rings around the points that the output gets wrong now. */
export function ErrorRings({ points, plane, live, scaleOf, colors, showTest }: Props) {
  const canvasRef = useRef<HTMLCanvasElement>(null)
  const draw = useCallback(
    (field: Field | null) => {
      const context = clearedContext(canvasRef.current, plane.sizePx, plane.sizePx)
      const wrong = field && findErrors(points, field, scaleOf(field), plane.domain)
      if (context && wrong) drawRings(context, points, wrong, plane, colors, showTest)
    },
    [points, plane, scaleOf, colors, showTest],
  )
  useLive(usePacedLive(live, intervalMs), draw)
  return <canvas ref={canvasRef} className={css.layer} />
}
