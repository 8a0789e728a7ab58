import { type ReactElement, useCallback, useRef } from 'react'
import { type Live, useLive } from '../live.ts'
import type { Pen } from '../pen.ts'
import { clearedContext } from './canvasSize.ts'
import { usePacedLive } from './pacedLive.ts'

export interface LiveCanvasProps<T> {
  readonly live: Live<T>
  readonly width: number
  readonly height: number
  /** Wrap it in useCallback. */
  readonly draw: (pen: Pen, value: T) => void
  /** Least time between two drawings, milliseconds. */
  readonly intervalMs?: number
  /** What is seen, when nothing beside the canvas says it in words. */
  readonly label?: string
}

/** Paints a value at most twenty times a second, without React. */
export function LiveCanvas<T>(props: LiveCanvasProps<T>): ReactElement {
  const { live, width, height, draw, intervalMs = 50, label } = props
  const canvasRef = useRef<HTMLCanvasElement>(null)
  const paint = useCallback(
    (value: T) => {
      const context = clearedContext(canvasRef.current, width, height)
      if (context !== null) draw(context, value)
    },
    [width, height, draw],
  )
  useLive(usePacedLive(live, intervalMs), paint)
  const spoken = label === undefined ? {} : { role: 'img', 'aria-label': label }
  return <canvas ref={canvasRef} {...spoken} style={{ display: 'block', width, height }} />
}
