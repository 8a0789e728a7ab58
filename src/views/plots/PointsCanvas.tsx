import { useEffect, useRef } from 'react'
import type { ThemeColors } from '../colors.ts'
import { clearedContext } from './canvasSize.ts'
import { drawArrows, drawPoints } from './drawPoints.ts'
import { outsideArrows } from './outsideArrows.ts'
import css from './Plot.module.css'
import type { Plane } from './plane.ts'
import type { PlotPoints } from './points.ts'

interface Props {
  readonly points: PlotPoints
  readonly plane: Plane
  readonly colors: ThemeColors
  readonly showTest: boolean
}

/** Points above the field; training does not draw them anew. */
export function PointsCanvas({ points, plane, colors, showTest }: Props) {
  const canvasRef = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const context = clearedContext(canvasRef.current, plane.sizePx, plane.sizePx)
    if (!context) return
    drawPoints(context, points, plane, colors, showTest)
    drawArrows(context, outsideArrows(points, plane, showTest), colors)
  }, [points, plane, colors, showTest])
  return <canvas ref={canvasRef} className={css.layer} />
}
