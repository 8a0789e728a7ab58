import { type KeyboardEvent, type ReactElement, useCallback, useRef, useState } from 'react'
import { type Live, useLive } from '../live.ts'
import { usePacedLive } from '../plots/pacedLive.ts'
import type { LineHand, PixelPlace } from './lineHand.ts'
import { arrows, byKey, nextLine } from './lineKeys.ts'
import css from './lines.module.css'
import { handlePlace, type UnitLine } from './unitLine.ts'
import { useLineDrag } from './useLineDrag.ts'

interface Props {
  readonly lines: Live<readonly UnitLine[] | null>
  readonly names: readonly string[]
  readonly sizePx: number
  readonly canTurn: boolean
  readonly hand: LineHand
}

/** How far from the first handle the one that turns is. */
const turnPx = 44
const intervalMs = 30
/** More lines than this have smaller handles. */
const many = 12

/**
 * Handles on lines: one to move each, and one to turn the line in hand. One Tab stop; Page Up and Page
 * Down go from line to line, past those that miss the plot.
 */
export function LineHandles({ lines, names, sizePx, canTurn, hand }: Props): ReactElement {
  const [inHand, setInHand] = useState(0)
  const movers = useRef<(HTMLButtonElement | null)[]>([])
  const turner = useRef<HTMLSpanElement>(null)
  const current = Math.min(inHand, names.length - 1)
  const { drag, start, handlers } = useLineDrag(hand, sizePx, () => place(lines.get()))

  const place = useCallback(
    (drawn: readonly UnitLine[] | null) => {
      names.forEach((_, unit) => {
        const line = drawn?.[unit]
        const dragged = drag.current?.unit === unit ? drag.current : null
        const at = line === undefined ? null : handlePlace(line, unit, names.length)
        const pivot = dragged?.pivot ?? at
        put(movers.current[unit] ?? null, pivot)
        if (unit !== current) return
        const along = at?.along
        put(turner.current, canTurn && along && pivot ? turnPlace(pivot, along, sizePx) : null)
        // What is out of sight can be in no hand: Tab would find no line at all.
        if (pivot === null) setInHand(nextLine(drawn, unit, 1))
      })
    },
    [names, current, canTurn, sizePx, drag],
  )
  useLive(usePacedLive(lines, intervalMs), place)

  const pivotOf = (unit: number): PixelPlace | null => {
    const line = lines.get()?.[unit]
    return line === undefined ? null : handlePlace(line, unit, names.length)
  }
  const handleKey = (event: KeyboardEvent, unit: number): void => {
    const page = ({ PageDown: 1, PageUp: -1 } as const)[event.key]
    const arrow = arrows[event.key]
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (page === undefined && arrow === undefined) return
    event.preventDefault()
    event.stopPropagation()
    const drawn = lines.get()
    if (page !== undefined) movers.current[nextLine(drawn, unit, page)]?.focus()
    else if (arrow !== undefined) {
      const inPlot = { line: drawn?.[unit], unit, units: names.length, sizePx }
      byKey(hand, inPlot, arrow, event.shiftKey)
    }
  }
  return (
    <div
      className={css.handles}
      data-many={names.length > many}
      style={{ width: sizePx, height: sizePx }}
    >
      {names.map((name, unit) => (
        <button
          key={name}
          ref={(element) => {
            movers.current[unit] = element
          }}
          type="button"
          className={css.mover}
          tabIndex={unit === current ? 0 : -1}
          aria-label={`Line of ${name}: ${keysText(canTurn, names.length)}`}
          onFocus={() => setInHand(unit)}
          onPointerEnter={() => {
            if (drag.current === null) setInHand(unit)
          }}
          onPointerDown={(event) => {
            if (start(event, unit, 'move', pivotOf(unit))) setInHand(unit)
          }}
          onKeyDown={(event) => handleKey(event, unit)}
          {...handlers}
        />
      ))}
      <span
        ref={turner}
        className={css.turner}
        onPointerDown={(event) => start(event, current, 'turn', pivotOf(current))}
        {...handlers}
      />
    </div>
  )
}

function keysText(canTurn: boolean, units: number): string {
  const turn = canTurn ? ', with Shift they turn it' : ''
  return `arrow keys move it${turn}${units > 1 ? ', Page Down goes to the next line' : ''}`
}

/** On the line, on whichever side of the first handle there is more room. */
function turnPlace(pivot: PixelPlace, along: PixelPlace, sizePx: number): PixelPlace {
  const room = (sign: number): number => {
    const x = pivot.x + sign * turnPx * along.x
    const y = pivot.y + sign * turnPx * along.y
    return Math.min(x, y, sizePx - x, sizePx - y)
  }
  const sign = room(1) >= room(-1) ? 1 : -1
  return { x: pivot.x + sign * turnPx * along.x, y: pivot.y + sign * turnPx * along.y }
}

function put(element: HTMLElement | null, at: PixelPlace | null): void {
  if (element === null) return
  element.hidden = at === null
  if (at !== null) element.style.translate = `${at.x.toFixed(1)}px ${at.y.toFixed(1)}px`
}
