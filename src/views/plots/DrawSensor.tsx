import { useEffect, useRef } from 'react'
import { Crosshair } from './Crosshair.tsx'
import css from './Plot.module.css'
import type { Plane, PlanePoint } from './plane.ts'
import { type DrawHand, useDrawEvents } from './useDrawEvents.ts'
import { useSpoken } from './useSpoken.ts'

interface Props {
  readonly plane: Plane
  readonly hand: DrawHand
  readonly label: string
  /** Radius of what the tool reaches, pixels; 0 = a point. */
  readonly reachPx: number
  /** The tool holds on from Enter to Enter, so that arrows can carry a point. */
  readonly holds: boolean
  /** A place as it is read out, with what is there. */
  readonly describe: (place: PlanePoint) => string
  /** What the last stroke did. */
  readonly news: string
}

/** The plot as a drawing plane, for pointer, touch and keys. */
export function DrawSensor({ plane, hand, label, reachPx, holds, describe, news }: Props) {
  const sensor = useRef<HTMLDivElement>(null)
  // The pen is in the hand at once, for keys too, and on a phone the plot is above what was tapped.
  useEffect(() => {
    sensor.current?.focus({ preventScroll: true })
    sensor.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const { cursor, handlers } = useDrawEvents(plane, hand, holds)
  const byKeys = cursor?.by === 'keys'
  const spoken = useSpoken([news, byKeys ? describe(cursor) : ''].filter(Boolean).join('. '))
  return (
    <>
      {cursor && (
        <Crosshair
          sizePx={plane.sizePx}
          x={plane.toX(cursor.x1)}
          y={plane.toY(cursor.x2)}
          lines={byKeys}
          ringPx={reachPx}
        />
      )}
      <div
        ref={sensor}
        className={css.sensor}
        data-draws="true"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: one Tab stop; arrow keys move the pen
        tabIndex={0}
        aria-label={label}
        {...handlers}
      />
      <span className={css.spoken} aria-live="polite">
        {spoken}
      </span>
    </>
  )
}
