import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactElement,
  useCallback,
  useRef,
  useState,
} from 'react'
import { type Live, useLive } from '../live.ts'
import { usePacedLive } from '../plots/pacedLive.ts'
import css from './lines.module.css'
import { handlePlace, type UnitLine } from './unitLine.ts'

/** A place of the plot, pixels. */
export interface PixelPlace {
  readonly x: number
  readonly y: number
}

/** What hands do to lines. */
export interface LineHand {
  /** A drag begins; false = it is refused. */
  grab(unit: number, kind: 'move' | 'turn', by: 'pointer' | 'keys'): boolean
  /** The line is to go through a pixel. */
  moveTo(unit: number, through: PixelPlace): void
  /** The line is to be turned about a pixel to go along a direction. */
  turnTo(unit: number, pivot: PixelPlace, along: PixelPlace): void
  release(): void
}

interface Props {
  readonly lines: Live<readonly UnitLine[] | null>
  readonly names: readonly string[]
  readonly sizePx: number
  readonly canTurn: boolean
  readonly hand: LineHand
}

interface Drag {
  readonly unit: number
  readonly kind: 'move' | 'turn'
  readonly pivot: PixelPlace
  readonly box: DOMRect
}

/** How far from the first handle the one that turns is. */
const turnPx = 44
const intervalMs = 30
/** An arrow key moves by so many pixels, and turns by so many degrees. */
const keyPx = 6
const keyDegrees = 5

/**
 * Handles on lines: one to move each, and one to turn the line in hand. One Tab stop; Page Up and Page
 * Down go from line to line.
 */
export function LineHandles({ lines, names, sizePx, canTurn, hand }: Props): ReactElement {
  const [inHand, setInHand] = useState(0)
  const movers = useRef<(HTMLButtonElement | null)[]>([])
  const turner = useRef<HTMLSpanElement>(null)
  const drag = useRef<Drag | null>(null)
  const current = Math.min(inHand, names.length - 1)

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
      })
    },
    [names, current, canTurn, sizePx],
  )
  useLive(usePacedLive(lines, intervalMs), place)

  const pivotOf = (unit: number): PixelPlace | null => {
    const line = lines.get()?.[unit]
    return line === undefined ? null : handlePlace(line, unit, names.length)
  }
  const grab = (event: PointerEvent<HTMLElement>, unit: number, kind: Drag['kind']): void => {
    const plot = event.currentTarget.parentElement
    const pivot = pivotOf(unit)
    if (plot === null || pivot === null || !hand.grab(unit, kind, 'pointer')) return
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { unit, kind, pivot, box: plot.getBoundingClientRect() }
    setInHand(unit)
  }
  const follow = (event: PointerEvent<HTMLElement>): void => {
    const now = drag.current
    if (now === null) return
    const inside = (px: number): number => Math.min(sizePx, Math.max(0, px))
    const x = inside(event.clientX - now.box.left)
    const y = inside(event.clientY - now.box.top)
    if (now.kind === 'turn') {
      const along = { x: x - now.pivot.x, y: y - now.pivot.y }
      if (Math.hypot(along.x, along.y) > 4) hand.turnTo(now.unit, now.pivot, along)
      return
    }
    drag.current = { ...now, pivot: { x, y } }
    hand.moveTo(now.unit, { x, y })
  }
  const letGo = (): void => {
    if (drag.current === null) return
    drag.current = null
    hand.release()
    place(lines.get())
  }
  const handleKey = (event: KeyboardEvent, unit: number): void => {
    const page = { PageDown: 1, PageUp: -1 }[event.key]
    const arrow = arrows[event.key]
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (page === undefined && arrow === undefined) return
    event.preventDefault()
    event.stopPropagation()
    if (page !== undefined) {
      const next = (unit + page + names.length) % names.length
      setInHand(next)
      movers.current[next]?.focus()
    } else if (arrow !== undefined)
      byKey(hand, lines.get()?.[unit], unit, names.length, arrow, event.shiftKey)
  }
  const handlers = { onPointerMove: follow, onPointerUp: letGo, onPointerCancel: letGo }
  return (
    <div className={css.handles} style={{ width: sizePx, height: sizePx }}>
      {names.map((name, unit) => (
        <button
          key={name}
          ref={(element) => {
            movers.current[unit] = element
          }}
          type="button"
          className={css.mover}
          tabIndex={unit === current ? 0 : -1}
          aria-label={`Line of ${name}: arrow keys move it${canTurn ? ', with Shift they turn it' : ''}${names.length > 1 ? ', Page Down goes to the next line' : ''}`}
          onFocus={() => setInHand(unit)}
          onPointerEnter={() => {
            if (drag.current === null) setInHand(unit)
          }}
          onPointerDown={(event) => grab(event, unit, 'move')}
          onKeyDown={(event) => handleKey(event, unit)}
          {...handlers}
        />
      ))}
      <span
        ref={turner}
        className={css.turner}
        onPointerDown={(event) => grab(event, current, 'turn')}
        {...handlers}
      />
    </div>
  )
}

const arrows: Readonly<Record<string, PixelPlace>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** One arrow key: the line goes that way, or turns that way round. */
function byKey(
  hand: LineHand,
  line: UnitLine | undefined,
  unit: number,
  units: number,
  arrow: PixelPlace,
  turns: boolean,
): void {
  const at = line === undefined ? null : handlePlace(line, unit, units)
  if (at === null || !hand.grab(unit, turns ? 'turn' : 'move', 'keys')) return
  if (turns) {
    const angle = (((arrow.x + arrow.y) * keyDegrees) / 180) * Math.PI
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    const { x, y } = at.along
    hand.turnTo(unit, at, { x: cos * x - sin * y, y: sin * x + cos * y })
  } else {
    // Along the line nothing happens: the step is taken square to it, the way the arrow points.
    const normal = { x: at.along.y, y: -at.along.x }
    const side = Math.sign(Math.round(100 * (normal.x * arrow.x + normal.y * arrow.y)))
    hand.moveTo(unit, { x: at.x + side * keyPx * normal.x, y: at.y + side * keyPx * normal.y })
  }
  hand.release()
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
