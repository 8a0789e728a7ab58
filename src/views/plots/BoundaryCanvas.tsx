import { type ReactElement, useCallback, useRef } from 'react'
import type { ThemeColors } from '../colors.ts'
import { type Live, useLive } from '../live.ts'
import { clearedContext } from './canvasSize.ts'
import { drawBoundary } from './drawBoundary.ts'
import type { Field, FieldScale } from './field.ts'
import css from './Plot.module.css'
import { usePacedLive } from './pacedLive.ts'

interface Props {
  readonly live: Live<Field | null>
  readonly scaleOf: (field: Field) => FieldScale
  readonly colors: ThemeColors
  readonly sizePx: number
}

/** Milliseconds between two drawings of the line, which takes 1 to 3 ms. */
const intervalMs = 33

/** The decision boundary: a thin dark line with a light halo (the other way round in the dark). */
export function BoundaryCanvas({ live, scaleOf, colors, sizePx }: Props): ReactElement | null {
  const canvasRef = useRef<HTMLCanvasElement>(null)
  const draw = useCallback(
    (field: Field | null) => {
      const context = clearedContext(canvasRef.current, sizePx, sizePx)
      if (!context || !field || field.size === 0) return
      drawBoundary(context, field, scaleOf(field), sizePx, colors)
    },
    [scaleOf, colors, sizePx],
  )
  useLive(usePacedLive(live, intervalMs), draw)
  return <canvas ref={canvasRef} className={css.layer} />
}
