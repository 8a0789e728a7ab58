import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import css from './DrawerPanel.module.css'
import type { DrawerHeight } from './drawerHeight.ts'

const keyStep = 20

/** The upper edge of the drawer: dragged, or moved by the arrow keys. */
export function DrawerGrip({ height }: { readonly height: DrawerHeight }) {
  const from = useRef({ y: 0, px: 0 })
  const start = (event: PointerEvent<HTMLElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId)
    from.current = { y: event.clientY, px: height.px }
  }
  const drag = (event: PointerEvent<HTMLElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    height.set(from.current.px + from.current.y - event.clientY)
  }
  const handleKey = (event: KeyboardEvent): void => {
    const heights: Record<string, number> = {
      ArrowUp: height.px + keyStep,
      ArrowDown: height.px - keyStep,
      Home: height.min,
      End: height.max,
    }
    const next = heights[event.key]
    if (next === undefined) return
    event.preventDefault()
    height.set(next)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that can be moved, with a value
    <div
      role="separator"
      aria-orientation="horizontal"
      aria-label="Height of the drawer"
      aria-valuenow={height.px}
      aria-valuemin={height.min}
      aria-valuemax={height.max}
      tabIndex={0}
      className={css.grip}
      onPointerDown={start}
      onPointerMove={drag}
      onKeyDown={handleKey}
    />
  )
}
