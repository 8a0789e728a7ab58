import { type ReactElement, useCallback, useRef } from 'react'
import { type Live, useLive } from './live.ts'
import type { Pen } from './pen.ts'
import { clearedContext } from './plots/canvasSize.ts'
import { usePacedLive } from './plots/pacedLive.ts'

interface LiveCanvasProps<T> {
  readonly live: Live<T>
  readonly width: number
  readonly height: number
  /** Draws on an empty canvas. Keep the function while it draws the same. */
  readonly paint: (pen: Pen, value: T) => void
  /** Least time between two drawings, milliseconds. */
  readonly intervalMs?: number
  /** What is seen, when nothing above the canvas says so. */
  readonly label?: string
}

/** A drawing that follows a value without React. */
export function LiveCanvas<T>(props: LiveCanvasProps<T>): ReactElement {
  const { live, width, height, paint, intervalMs = 60, label } = props
  const canvas = useRef<HTMLCanvasElement>(null)
  const draw = useCallback(
    (value: T) => {
      const context = clearedContext(canvas.current, width, height)
      if (context !== null) paint(context, value)
    },
    [width, height, paint],
  )
  useLive(usePacedLive(live, intervalMs), draw)
  const spoken =
    label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return <canvas ref={canvas} {...spoken} style={{ display: 'block', width, height }} />
}
