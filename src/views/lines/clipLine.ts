/** A piece of a straight line, in the coordinates that it was asked for in. */
export interface Segment {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** a·x + b·y + c = 0; positive on the side where (a, b) points. */
export interface StraightLine {
  readonly a: number
  readonly b: number
  readonly c: number
}

/**
 * The part of a line inside a rectangle, with the positive side on its right when y grows downwards;
 * null when it misses the rectangle, touches a corner only, or is no line (a = b = 0, not finite).
 */
export function clipLine(
  { a, b, c }: StraightLine,
  [left, right]: readonly [number, number],
  [top, bottom]: readonly [number, number],
): Segment | null {
  const square = a * a + b * b
  if (!(square > 0) || !Number.isFinite(square) || !Number.isFinite(c)) return null
  // The foot of the origin, and how far to go from it along (−b, a).
  const footX = (-a * c) / square
  const footY = (-b * c) / square
  let from = -Infinity
  let to = Infinity
  for (const [start, step, low, high] of [
    [footX, -b, left, right],
    [footY, a, top, bottom],
  ] as const) {
    if (step === 0) {
      if (start < low || start > high) return null
      continue
    }
    const one = (low - start) / step
    const other = (high - start) / step
    from = Math.max(from, Math.min(one, other))
    to = Math.min(to, Math.max(one, other))
  }
  if (!(to > from)) return null
  return { x1: footX - from * b, y1: footY + from * a, x2: footX - to * b, y2: footY + to * a }
}
