import { useCallback, useRef } from 'react'
import { classColor, cssRgb, type ThemeColors } from '../colors.ts'
import { type Live, useLive } from '../live.ts'
import { clearedContext } from './canvasSize.ts'
import { type Curve, type CurveLine, curveLines } from './curve.ts'
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
      for (const line of curveLines(curve, hiddenSizes, selected)) {
        strokeLine(context, curve.x, line, plane, colors)
      }
    },
    [plane, hiddenSizes, selected, colors],
  )
  useLive(usePacedLive(live, 16), draw)
  return <canvas ref={canvasRef} className={css.layer} />
}

function strokeLine(
  context: CanvasRenderingContext2D,
  x: Float32Array,
  { values, role, unit }: CurveLine,
  plane: Plane,
  colors: ThemeColors,
): void {
  const far = 4 * plane.sizePx
  context.beginPath()
  for (let i = 0; i < x.length; i++) {
    const y = plane.toY(values[i] ?? 0)
    context.lineTo(plane.toX(x[i] ?? 0), Math.min(far, Math.max(-far, y)))
  }
  context.lineJoin = 'round'
  if (role !== 'contribution') {
    context.strokeStyle = cssRgb(colors.panel)
    context.lineWidth = 5
    context.stroke()
  }
  context.strokeStyle =
    role === 'output'
      ? cssRgb(colors.ink)
      : cssRgb(classColor(colors, unit), role === 'selected' ? 1 : 0.55)
  context.lineWidth = role === 'contribution' ? 1.2 : 2.4
  context.stroke()
}
