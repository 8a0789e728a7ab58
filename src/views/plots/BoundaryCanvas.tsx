import { type ReactElement, useCallback, useRef } from 'react'
import { cssRgb, type ThemeColors } from '../colors.ts'
import { type Live, useLive } from '../live.ts'
import { boundaryLines, traceLines } from './boundaryLines.ts'
import { clearedContext } from './canvasSize.ts'
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
      context.beginPath()
      traceLines(context, boundaryLines(field, scaleOf(field)), sizePx / field.size)
      context.lineJoin = 'round'
      context.strokeStyle = cssRgb(colors.panel, 0.55)
      context.lineWidth = 3.4
      context.stroke()
      context.strokeStyle = cssRgb(colors.ink, 0.85)
      context.lineWidth = 1.3
      context.stroke()
    },
    [scaleOf, colors, sizePx],
  )
  useLive(usePacedLive(live, intervalMs), draw)
  return <canvas ref={canvasRef} className={css.layer} />
}
