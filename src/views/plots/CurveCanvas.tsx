import { useCallback, useRef } from 'react'
import type { ThemeColors } from '../colors.ts'
import { type Live, useLive } from '../live.ts'
import { clearedContext } from './canvasSize.ts'
import type { Curve } from './curve.ts'
import { drawCurve } from './drawCurve.ts'
import css from './Plot.module.css'
import { usePacedLive } from './pacedLive.ts'
import type { Plane } from './plane.ts'

interface Props {
  readonly live: Live<Curve | null>
  readonly plane: Plane
  readonly hiddenSizes: readonly number[]
  readonly selected: { readonly layer: number; readonly unit: number } | null
  readonly colors: ThemeColors
}

/** The network's curve and what each hidden unit adds to it. */
export function CurveCanvas({ live, plane, hiddenSizes, selected, colors }: Props) {
  const canvasRef = useRef<HTMLCanvasElement>(null)
  const draw = useCallback(
    (curve: Curve | null) => {
      const context = clearedContext(canvasRef.current, plane.sizePx, plane.sizePx)
      if (!context || !curve) return
      drawCurve(context, curve, hiddenSizes, selected, plane, colors)
    },
    [plane, hiddenSizes, selected, colors],
  )
  useLive(usePacedLive(live, 16), draw)
  return <canvas ref={canvasRef} className={css.layer} />
}
