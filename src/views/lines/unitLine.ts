import type { Line } from '../plots/boundaryLines.ts'
import type { Segment } from './clipLine.ts'

/** Where one unit has z = 0 in a plot, in pixels. */
export interface UnitLine {
  readonly name: string
  /** Null when the line misses the plot, or the unit has none because its weights are 0. */
  readonly piece: Segment | null
  /** In place of a straight line: curves, of a unit that reads more than x₁ and x₂. */
  readonly curves: readonly Line[] | null
}

/** Where along a line its handle lies: apart from those of other lines through the same place. */
export function handlePlace({ piece }: UnitLine, unit: number, units: number) {
  if (piece === null) return null
  const share = units === 1 ? 0.5 : 0.25 + (0.5 * unit) / (units - 1)
  const { x1, y1, x2, y2 } = piece
  const length = Math.hypot(x2 - x1, y2 - y1)
  return {
    x: x1 + share * (x2 - x1),
    y: y1 + share * (y2 - y1),
    along: { x: (x2 - x1) / length, y: (y2 - y1) / length },
  }
}
