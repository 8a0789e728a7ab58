import { type ReactElement, useCallback, useRef } from 'react'
import type { ThemeColors } from '../colors.ts'
import { type Live, useLive } from '../live.ts'
import { clearedContext } from '../plots/canvasSize.ts'
import css from '../plots/Plot.module.css'
import { usePacedLive } from '../plots/pacedLive.ts'
import { drawUnitLines } from './drawUnitLines.ts'
import type { UnitLine } from './unitLine.ts'

interface Props {
  readonly lines: Live<readonly UnitLine[] | null>
  readonly sizePx: number
  readonly colors: ThemeColors
  /** Milliseconds between two drawings: curves take longer than lines. */
  readonly intervalMs: number
}

/** Where units have z = 0, over a plot; nothing passes through React. */
export function UnitLinesCanvas({ lines, sizePx, colors, intervalMs }: Props): ReactElement {
  const canvasRef = useRef<HTMLCanvasElement>(null)
  const draw = useCallback(
    (drawn: readonly UnitLine[] | null) => {
      const context = clearedContext(canvasRef.current, sizePx, sizePx)
      if (context !== null && drawn !== null) drawUnitLines(context, drawn, sizePx, colors)
    },
    [sizePx, colors],
  )
  useLive(usePacedLive(lines, intervalMs), draw)
  return <canvas ref={canvasRef} className={`${css.layer} ${css.crosshair}`} />
}
