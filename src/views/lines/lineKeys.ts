import type { LineHand, PixelPlace } from './lineHand.ts'
import { handlePlace, type UnitLine } from './unitLine.ts'

/** An arrow key moves by so many pixels, and turns by so many degrees. */
const keyPx = 6
const keyDegrees = 5
/** No key moves a line nearer to the border, behind which it would be lost. */
const edgePx = 4

export const arrows: Readonly<Record<string, PixelPlace>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** A line, as one of how many, and the side of its plot in pixels. */
export interface LineInPlot {
  readonly line: UnitLine | undefined
  readonly unit: number
  readonly units: number
  readonly sizePx: number
}

/** One arrow key: the line goes that way, or turns that way round. */
export function byKey(
  hand: LineHand,
  { line, unit, units, sizePx }: LineInPlot,
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
    const inside = (px: number): number => Math.min(sizePx - edgePx, Math.max(edgePx, px))
    hand.moveTo(unit, {
      x: inside(at.x + side * keyPx * normal.x),
      y: inside(at.y + side * keyPx * normal.y),
    })
  }
  hand.release()
}

/** The next line in a direction that is in the plot; the line itself when no other is. */
export function nextLine(lines: readonly UnitLine[] | null, unit: number, step: 1 | -1): number {
  const units = lines?.length ?? 0
  for (let n = 1; n < units; n++) {
    const next = (unit + step * n + n * units) % units
    if (lines?.[next]?.piece != null) return next
  }
  return unit
}
