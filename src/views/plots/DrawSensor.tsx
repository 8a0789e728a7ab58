import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import { Crosshair } from './Crosshair.tsx'
import css from './Plot.module.css'
import type { Plane, PlanePoint } from './plane.ts'
import { moved, type PlotPointer } from './usePlotPointer.ts'
import { useSpoken } from './useSpoken.ts'

/** What happens to the points; a stroke is begun, extended and ended. */
export interface DrawHand {
  begin(place: PlanePoint): void
  extend(place: PlanePoint): void
  end(): void
  /** Puts back what the stroke has changed so far. */
  cancel(): void
  /** Erases what is nearest to a place. */
  erase(place: PlanePoint): void
  /** Chooses class 0, 1, …. */
  choose(classNumber: number): void
  leave(): void
}

interface Props {
  readonly plane: Plane
  readonly hand: DrawHand
  readonly label: string
  /** Radius of what the tool reaches, pixels. */
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
  const [cursor, setCursor] = useState<PlotPointer | null>(null)
  const [isHolding, setIsHolding] = useState(false)
  const byKeys = cursor?.by === 'keys'
  const spoken = useSpoken([news, byKeys ? describe(cursor) : ''].filter(Boolean).join('. '))

  const placeOf = (event: PointerEvent<HTMLElement>): PlotPointer => {
    const box = event.currentTarget.getBoundingClientRect()
    const at = (offset: number): number => Math.min(plane.sizePx, Math.max(0, offset))
    return {
      x1: plane.x1At(at(event.clientX - box.left)),
      x2: plane.x2At(at(event.clientY - box.top)),
      by: 'pointer',
    }
  }
  const stop = (finish: () => void): void => {
    if (isHolding) finish()
    setIsHolding(false)
  }
  const press = (place: PlanePoint): void => {
    if (isHolding) {
      stop(hand.end)
      return
    }
    hand.begin(place)
    if (holds) setIsHolding(true)
    else hand.end()
  }
  const handleKey = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const place = cursor ?? moved(plane, null, 'Home', 1)
    const next = moved(plane, cursor, event.key, event.shiftKey ? 5 : 1)
    const digit = /^[1-9]$/.test(event.key) ? Number(event.key) : 0
    if (next !== null) {
      setCursor({ ...next, by: 'keys' })
      if (isHolding) hand.extend(next)
    } else if (digit > 0) hand.choose(digit - 1)
    else if (event.key === 'Escape') (isHolding ? () => stop(hand.cancel) : hand.leave)()
    else if (place !== null && (event.key === 'Enter' || event.key === ' ')) {
      setCursor({ ...place, by: 'keys' })
      press(place)
    } else if (place !== null && (event.key === 'Delete' || event.key === 'Backspace')) {
      hand.erase(place)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

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
        className={css.sensor}
        data-draws="true"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: one Tab stop; arrow keys move the pen
        tabIndex={0}
        aria-label={label}
        onPointerDown={(event) => {
          if (event.button !== 0 || !event.isPrimary) return
          event.currentTarget.setPointerCapture(event.pointerId)
          setCursor(placeOf(event))
          setIsHolding(true)
          hand.begin(placeOf(event))
        }}
        onPointerMove={(event) => {
          if (!event.isPrimary) return
          setCursor(placeOf(event))
          if (isHolding) hand.extend(placeOf(event))
        }}
        onPointerUp={(event) => {
          if (event.isPrimary) stop(hand.end)
        }}
        onPointerCancel={() => stop(hand.cancel)}
        onPointerLeave={() => {
          if (!isHolding) setCursor(null)
        }}
        onBlur={() => {
          stop(hand.end)
          setCursor(null)
        }}
        onKeyDown={handleKey}
      />
      <span className={css.spoken} aria-live="polite">
        {spoken}
      </span>
    </>
  )
}
