import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import type { Plane, PlanePoint } from './plane.ts'
import { moved, type PlotPointer } from './usePlotPointer.ts'

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

/**
 * A hand that follows pointer, touch or keys.
 *
 * @param holds the tool holds on from Enter to Enter, so that arrows can carry a point
 */
export function useDrawEvents(plane: Plane, hand: DrawHand, holds: boolean) {
  const [cursor, setCursor] = useState<PlotPointer | null>(null)
  const [isHolding, setIsHolding] = useState(false)
  const stop = (finish: () => void): void => {
    if (isHolding) finish()
    setIsHolding(false)
  }
  const press = (place: PlanePoint): void => {
    setCursor({ ...place, by: 'keys' })
    if (isHolding) {
      stop(hand.end)
      return
    }
    hand.begin(place)
    if (holds) setIsHolding(true)
    else hand.end()
  }
  const move = (place: PlanePoint): void => {
    setCursor({ ...place, by: 'keys' })
    if (isHolding) hand.extend(place)
  }
  /** True when the key does something here. */
  const takesKey = ({ key, shiftKey }: KeyboardEvent): boolean => {
    const place = cursor ?? moved(plane, null, 'Home', 1)
    const next = moved(plane, cursor, key, shiftKey ? 5 : 1)
    if (next !== null) move(next)
    else if (/^[1-9]$/.test(key)) hand.choose(Number(key) - 1)
    else if (key === 'Escape' && isHolding) stop(hand.cancel)
    else if (key === 'Escape') hand.leave()
    else if (place === null) return false
    // Whoever draws with a mouse still plays and pauses with Space.
    else if (key === 'Enter' || (key === ' ' && cursor?.by === 'keys')) press(place)
    else if (key === 'Delete' || key === 'Backspace') hand.erase(place)
    else return false
    return true
  }
  const handlers = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0 || !event.isPrimary) return
      event.currentTarget.setPointerCapture(event.pointerId)
      const place = placeOf(event, plane)
      setCursor(place)
      setIsHolding(true)
      hand.begin(place)
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (!event.isPrimary) return
      const place = placeOf(event, plane)
      setCursor(place)
      if (isHolding) hand.extend(place)
    },
    onPointerUp(event: PointerEvent) {
      if (event.isPrimary) stop(hand.end)
    },
    onPointerCancel: () => stop(hand.cancel),
    onPointerLeave() {
      if (!isHolding) setCursor(null)
    },
    onBlur() {
      stop(hand.end)
      setCursor(null)
    },
    onKeyDown(event: KeyboardEvent) {
      if (event.altKey || event.ctrlKey || event.metaKey || !takesKey(event)) return
      event.preventDefault()
      event.stopPropagation()
    },
  }
  return { cursor, handlers }
}

/** Where the pointer is, kept inside the plot. */
function placeOf(event: PointerEvent<HTMLElement>, plane: Plane): PlotPointer {
  const box = event.currentTarget.getBoundingClientRect()
  const inside = (offset: number): number => Math.min(plane.sizePx, Math.max(0, offset))
  return {
    x1: plane.x1At(inside(event.clientX - box.left)),
    x2: plane.x2At(inside(event.clientY - box.top)),
    by: 'pointer',
  }
}
