import { useCallback, useMemo, useRef } from 'react'
import type { ThemeColors } from '../colors.ts'
import { type Live, useLive } from '../live.ts'
import { clearedContext } from './canvasSize.ts'
import { drawArrows, drawPoints } from './drawPoints.ts'
import type { Field, FieldScale } from './field.ts'
import { outsideArrows } from './outsideArrows.ts'
import css from './Plot.module.css'
import { usePacedLive } from './pacedLive.ts'
import type { Plane } from './plane.ts'
import { findErrors, sameErrors } from './pointErrors.ts'
import type { PlotPoints } from './points.ts'

interface Props {
  readonly points: PlotPoints
  readonly plane: Plane
  readonly live: Live<Field | null>
  readonly scaleOf: (field: Field) => FieldScale
  readonly colors: ThemeColors
  readonly showTest: boolean
  readonly showErrors: boolean
}

/** Milliseconds between two judgements of the points while training runs. */
const intervalMs = 120

/** Points above the field: drawn anew only when they, the toggles or the errors change. */
export function PointsCanvas({
  points,
  plane,
  live,
  scaleOf,
  colors,
  showTest,
  showErrors,
}: Props) {
  const canvasRef = useRef<HTMLCanvasElement>(null)
  const errorsLive = useErrors(points, plane, live, scaleOf, showErrors)
  const draw = useCallback(
    (wrong: Uint8Array | null) => {
      const context = clearedContext(canvasRef.current, plane.sizePx, plane.sizePx)
      if (!context) return
      drawPoints(context, points, plane, { colors, showTest, wrong })
      drawArrows(context, outsideArrows(points, plane, showTest), colors)
    },
    [points, plane, colors, showTest],
  )
  useLive(errorsLive, draw)
  return <canvas ref={canvasRef} className={css.layer} />
}

/** The wrong points of the newest output field; tells only when they change. */
function useErrors(
  points: PlotPoints,
  plane: Plane,
  live: Live<Field | null>,
  scaleOf: (field: Field) => FieldScale,
  wanted: boolean,
): Live<Uint8Array | null> {
  const paced = usePacedLive(live, intervalMs)
  return useMemo(() => {
    const judge = (): Uint8Array | null => {
      const field = wanted ? paced.get() : null
      return field ? findErrors(points, field, scaleOf(field), plane.domain) : null
    }
    let wrong = judge()
    return {
      get: () => {
        wrong = judge()
        return wrong
      },
      subscribe: (listener) =>
        wanted
          ? paced.subscribe(() => {
              const next = judge()
              if (sameErrors(wrong, next)) return
              wrong = next
              listener()
            })
          : () => {},
    }
  }, [points, plane, paced, scaleOf, wanted])
}
