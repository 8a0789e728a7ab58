import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactElement,
  useCallback,
  useMemo,
  useRef,
} from 'react'
import { type Live, useLive } from '../live.ts'
import { clearedContext } from '../plots/canvasSize.ts'
import { usePacedLive } from '../plots/pacedLive.ts'
import { type DrawnPoints, drawSpace } from './drawSpace.ts'
import type { Viewpoint } from './project.ts'
import type { SpaceScene } from './scene.ts'
import css from './space.module.css'
import { type SpaceLook, spaceMargin } from './spaceLook.ts'

interface Props {
  readonly scene: Live<SpaceScene | null>
  /** 0 = the plane, 1 = the space. */
  readonly fold: Live<number>
  /** Keep the object while nothing of it changes. */
  readonly look: SpaceLook
  /** Three axes: drag and arrow keys turn it. */
  readonly isSolid: boolean
  readonly label: string
  /** Told which point is clicked; −1 = none. */
  readonly onPick: (point: number) => void
  readonly onTurn: (view: Viewpoint) => void
}

const intervalMs = 30
const reachPx = 10
/** Degrees for a pixel of a drag, and for an arrow key. */
const dragDegrees = 0.5
const keyDegrees = 5

/** The space of a layer: drawn without React, one Tab stop. */
export function SpacePlot(props: Props): ReactElement {
  const { look, isSolid, onPick, onTurn } = props
  const canvasRef = useRef<HTMLCanvasElement>(null)
  const drawn = useRef<DrawnPoints | null>(null)
  const grip = useRef<{ x: number; y: number; view: Viewpoint; moved: boolean } | null>(null)
  const width = look.sizePx + spaceMargin.left
  const height = look.sizePx + spaceMargin.bottom
  const live = useBoth(usePacedLive(props.scene, intervalMs), props.fold)
  const draw = useCallback(
    ({ scene, fold }: { scene: SpaceScene | null; fold: number }) => {
      // The way may still be on its way: what is drawn stays until then.
      if (scene === null || (fold < 1 && scene.stages.length < 2)) return
      const context = clearedContext(canvasRef.current, width, height)
      if (context === null) return
      drawn.current = drawSpace(context, scene, fold, look)
    },
    [look, width, height],
  )
  useLive(live, draw)

  const handleDown = (event: PointerEvent<HTMLElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId)
    grip.current = { x: event.clientX, y: event.clientY, view: look, moved: false }
  }
  const handleMove = (event: PointerEvent<HTMLElement>): void => {
    const from = grip.current
    if (from === null || !isSolid) return
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y]
    if (Math.hypot(dx, dy) > 3) from.moved = true
    if (from.moved) onTurn(turned(from.view, dx * dragDegrees, dy * dragDegrees))
  }
  const handleUp = (event: PointerEvent<HTMLElement>): void => {
    const wasMoved = grip.current?.moved ?? true
    grip.current = null
    if (wasMoved) return
    const box = event.currentTarget.getBoundingClientRect()
    onPick(nearest(drawn.current, event.clientX - box.left, event.clientY - box.top))
  }
  const handleKey = (event: KeyboardEvent): void => {
    const arrow = arrows[event.key]
    const page = { PageDown: 1, PageUp: -1 }[event.key]
    const step = page ?? (isSolid || arrow === undefined ? undefined : arrow.x - arrow.y)
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape') onPick(-1)
    else if (step !== undefined) onPick(neighbour(look.chosen, step, drawn.current?.x.length ?? 0))
    else if (arrow !== undefined) onTurn(turned(look, arrow.x * keyDegrees, -arrow.y * keyDegrees))
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={css.plot} style={{ width, height }}>
      <canvas ref={canvasRef} className={css.canvas} />
      <div
        className={css.sensor}
        style={{ left: spaceMargin.left, width: look.sizePx, height: look.sizePx }}
        data-solid={isSolid}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: one Tab stop; arrow keys move inside
        tabIndex={0}
        aria-label={`${props.label} ${isSolid ? solidKeys : flatKeys}`}
        onPointerDown={handleDown}
        onPointerMove={handleMove}
        onPointerUp={handleUp}
        onKeyDown={handleKey}
      />
    </div>
  )
}

const flatKeys = 'Arrow keys go from point to point; Escape leaves them.'
const solidKeys = 'Arrow keys turn it; Page Up and Page Down go from point to point.'

const arrows: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
}

function turned({ turn, tilt }: Viewpoint, byTurn: number, byTilt: number): Viewpoint {
  const round = Math.round(turn + byTurn)
  const wrapped = ((((round + 180) % 360) + 360) % 360) - 180
  return { turn: wrapped, tilt: Math.min(90, Math.max(-90, Math.round(tilt + byTilt))) }
}

function neighbour(chosen: number | null, step: number, count: number): number {
  if (count === 0) return -1
  if (chosen === null) return step > 0 ? 0 : count - 1
  return (chosen + step + count) % count
}

function nearest(drawn: DrawnPoints | null, x: number, y: number): number {
  let best = -1
  let least = reachPx * reachPx
  for (let n = 0; n < (drawn?.x.length ?? 0); n++) {
    const dx = (drawn?.x[n] ?? 0) - x
    const dy = (drawn?.y[n] ?? 0) - y
    if (!(dx * dx + dy * dy <= least)) continue
    least = dx * dx + dy * dy
    best = n
  }
  return best
}

/** Two values that change apart, as one that changes when either does. */
function useBoth(
  scene: Live<SpaceScene | null>,
  fold: Live<number>,
): Live<{ scene: SpaceScene | null; fold: number }> {
  return useMemo(
    () => ({
      get: () => ({ scene: scene.get(), fold: fold.get() }),
      subscribe: (listener) => {
        const stops = [scene.subscribe(listener), fold.subscribe(listener)]
        return () => {
          for (const stop of stops) stop()
        }
      },
    }),
    [scene, fold],
  )
}
