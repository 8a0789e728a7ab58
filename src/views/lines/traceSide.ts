import type { Pen } from '../pen.ts'
import type { Segment } from './clipLine.ts'

const arrowPx = 14
const headPx = 4.5

/**
 * Two short arrows to the side of a line on which its unit fires, in pixels: square to the line, on its
 * right as `clipLine` gives it.
 */
export function traceSide(pen: Pick<Pen, 'moveTo' | 'lineTo'>, piece: Segment): void {
  const { x1, y1, x2, y2 } = piece
  const length = Math.hypot(x2 - x1, y2 - y1)
  if (!(length > 30)) return
  const along = { x: (x2 - x1) / length, y: (y2 - y1) / length }
  // (a, b) is the direction turned by a quarter.
  const out = { x: along.y, y: -along.x }
  for (const share of [0.22, 0.78]) {
    const x = x1 + share * (x2 - x1)
    const y = y1 + share * (y2 - y1)
    const tip = { x: x + arrowPx * out.x, y: y + arrowPx * out.y }
    pen.moveTo(x, y)
    pen.lineTo(tip.x, tip.y)
    for (const side of [-1, 1]) {
      pen.moveTo(tip.x, tip.y)
      pen.lineTo(
        tip.x - headPx * (out.x + side * along.x),
        tip.y - headPx * (out.y + side * along.y),
      )
    }
  }
}
