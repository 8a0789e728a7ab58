import type { PixelPlace } from './lineHand.ts'
import type { UnitLine } from './unitLine.ts'

/** From a line to the middle of its name, and back along it from its end. */
const gapPx = 13
const backPx = 16
/** Room of a name, from its middle. */
const halfWidthPx = 11
const halfHeightPx = 7
/** A shorter piece has no room for a name. */
const leastPx = 40

/**
 * Where the name of each line stands: beside an end, best on the side where the unit does not fire, and
 * never on another name; null where no place is left.
 */
export function namePlaces(
  lines: readonly UnitLine[],
  sizePx: number,
): readonly (PixelPlace | null)[] {
  const taken: PixelPlace[] = []
  return lines.map((line) => {
    const place = candidates(line)
      .map(({ x, y }) => ({ x: inside(x, sizePx), y: inside(y, sizePx) }))
      .find((at) => taken.every((other) => isApart(at, other)))
    if (place !== undefined) taken.push(place)
    return place ?? null
  })
}

function candidates({ piece, curves }: UnitLine): readonly PixelPlace[] {
  if (piece === null) return besideCurve(curves)
  const { x1, y1, x2, y2 } = piece
  const length = Math.hypot(x2 - x1, y2 - y1)
  if (length < leastPx) return []
  const [alongX, alongY] = [(x2 - x1) / length, (y2 - y1) / length]
  return [1, -1].flatMap((side) =>
    [length - backPx, backPx].map((at) => ({
      x: x1 + at * alongX - side * gapPx * alongY,
      y: y1 + at * alongY + side * gapPx * alongX,
    })),
  )
}

/** Beside the middle of the longest curve, or a quarter of the way along it. */
function besideCurve(curves: UnitLine['curves']): readonly PixelPlace[] {
  const longest = [...(curves ?? [])].sort((p, q) => q.length - p.length)[0] ?? []
  return [0.5, 0.25, 0.75].flatMap((share) => {
    const place = longest[Math.floor(share * longest.length)]
    return place === undefined ? [] : [{ x: place[0] + gapPx, y: place[1] }]
  })
}

function inside(px: number, sizePx: number): number {
  return Math.min(sizePx - 10, Math.max(10, px))
}

function isApart(p: PixelPlace, q: PixelPlace): boolean {
  return Math.abs(p.x - q.x) >= 2 * halfWidthPx || Math.abs(p.y - q.y) >= 2 * halfHeightPx
}
