/** Where the numbers on the edges stand, so that no two cover each other. */
import { type EdgeGap, edgesNear, type Point, pointOnEdge } from './edges.ts'

export interface EdgeLabel extends Point {
  readonly layer: number
  readonly to: number
  readonly from: number
}

/** Half the box of a number like "−12.34" at 12 px. */
const half = { width: 23, height: 9 } as const
/** Half the box of "b₃ = −12.34". */
const halfBias = 31
/** The middle first, then left and right of it in turn. */
const places = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86, 0.08, 0.92]
/** Tries before a gap is left without numbers. */
const patience = 4000

/** The numbers of all edges of a gap, clear of each other and of the biases; none where one has no place. */
export function edgeLabels(gap: EdgeGap, biases: readonly Point[] = []): EdgeLabel[] {
  const edges = gap.to
    .flatMap((y1, to) => gap.from.map((y0, from) => ({ to, from, rise: Math.abs(y1 - y0) })))
    .sort((a, b) => a.rise - b.rise)
    .map(({ to, from }) => spotsOn(gap, to, from, biases))
  let tries = 0
  const placed: EdgeLabel[] = []
  const placeFrom = (next: number): boolean => {
    const spots = edges[next]
    if (spots === undefined) return true
    for (const spot of spots) {
      if (tries++ > patience) return false
      if (!placed.every((label) => clear(label, spot, half.width))) continue
      placed.push(spot)
      if (placeFrom(next + 1)) return true
      placed.pop()
    }
    return false
  }
  return placeFrom(0) ? placed : []
}

/** Where an edge's number may stand: first where no other edge is near, then near the middle. */
function spotsOn(gap: EdgeGap, to: number, from: number, biases: readonly Point[]): EdgeLabel[] {
  return places
    .map((t): EdgeLabel => ({ ...pointOnEdge(gap, to, from, t), layer: gap.layer, to, from }))
    .filter(({ x }) => x - half.width > gap.x0 && x + half.width < gap.x1)
    .filter((spot) => biases.every((bias) => clear(bias, spot, halfBias)))
    .map((spot) => ({ spot, near: edgesNear([gap], spot, half.height).length }))
    .sort((a, b) => a.near - b.near)
    .map(({ spot }) => spot)
}

function clear(a: Point, b: Point, halfWidth: number): boolean {
  return Math.abs(a.x - b.x) >= halfWidth + half.width || Math.abs(a.y - b.y) >= 2 * half.height
}
