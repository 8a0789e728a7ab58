import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import type { Plane, PlanePoint } from './plane.ts'

/** Where the reader is looking in a plot, and by which means. */
export interface PlotPointer extends PlanePoint {
  readonly by: 'pointer' | 'keys'
}

/** Arrow keys move by this share of the plane; with Shift by five times as much. */
const stepShare = 1 / 60

/** A place in the plot that follows the pointer, or the arrow keys while the plot has the focus. */
export function usePlotPointer(plane: Plane) {
  const [place, setPlace] = useState<PlotPointer | null>(null)
  const follow = (event: PointerEvent<HTMLElement>): void => {
    const box = event.currentTarget.getBoundingClientRect()
    setPlace({
      x1: plane.x1At(event.clientX - box.left),
      x2: plane.x2At(event.clientY - box.top),
      by: 'pointer',
    })
  }
  return {
    place,
    handlers: {
      onPointerDown: follow,
      onPointerMove: follow,
      // A lifted finger leaves at once; what it pointed at stays readable until the next touch.
      onPointerLeave: (event: PointerEvent) => {
        if (event.pointerType !== 'touch') setPlace(null)
      },
      onBlur: () => setPlace(null),
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return
        if (event.key === 'Escape') return setPlace(null)
        const next = moved(plane, place, event.key, event.shiftKey ? 5 : 1)
        if (!next) return
        event.preventDefault()
        setPlace({ ...next, by: 'keys' })
      },
    },
  }
}

const directions: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowDown: [0, -1],
  ArrowUp: [0, 1],
}

/** The place after a key; the first key begins in the middle. Null for other keys. */
export function moved(
  { domain }: Pick<Plane, 'domain'>,
  place: PlanePoint | null,
  key: string,
  steps: number,
): PlanePoint | null {
  const middle = { x1: mean(domain.x1), x2: mean(domain.x2) }
  if (key === 'Home') return middle
  const direction = directions[key]
  if (!direction) return null
  if (!place) return middle
  return {
    x1: shifted(place.x1, direction[0] * steps, domain.x1),
    x2: shifted(place.x2, direction[1] * steps, domain.x2),
  }
}

function mean([low, high]: readonly [number, number]): number {
  return (low + high) / 2
}

function shifted(value: number, steps: number, [low, high]: readonly [number, number]): number {
  return Math.min(high, Math.max(low, value + steps * stepShare * (high - low)))
}
