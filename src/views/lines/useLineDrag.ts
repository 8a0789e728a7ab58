import { type PointerEvent, useRef } from 'react'
import type { LineHand, PixelPlace } from './lineHand.ts'

interface Drag {
  readonly unit: number
  readonly kind: 'move' | 'turn'
  readonly pivot: PixelPlace
  readonly box: DOMRect
}

/** Shorter ways of the pointer have no direction yet. */
const leastPx = 4

/** A line in the pointer's hand: moved, or turned about where its handle was. */
export function useLineDrag(hand: LineHand, sizePx: number, onEnd: () => void) {
  const drag = useRef<Drag | null>(null)
  const start = (
    event: PointerEvent<HTMLElement>,
    unit: number,
    kind: Drag['kind'],
    pivot: PixelPlace | null,
  ): boolean => {
    const plot = event.currentTarget.parentElement
    if (plot === null || pivot === null || !hand.grab(unit, kind, 'pointer')) return false
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { unit, kind, pivot, box: plot.getBoundingClientRect() }
    return true
  }
  const follow = (event: PointerEvent<HTMLElement>): void => {
    const now = drag.current
    if (now === null) return
    const inside = (px: number): number => Math.min(sizePx, Math.max(0, px))
    const x = inside(event.clientX - now.box.left)
    const y = inside(event.clientY - now.box.top)
    if (now.kind === 'turn') {
      const along = { x: x - now.pivot.x, y: y - now.pivot.y }
      if (Math.hypot(along.x, along.y) > leastPx) hand.turnTo(now.unit, now.pivot, along)
      return
    }
    drag.current = { ...now, pivot: { x, y } }
    hand.moveTo(now.unit, { x, y })
  }
  const end = (): void => {
    if (drag.current === null) return
    drag.current = null
    hand.release()
    onEnd()
  }
  return {
    drag,
    start,
    handlers: { onPointerMove: follow, onPointerUp: end, onPointerCancel: end },
  }
}
