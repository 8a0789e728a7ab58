/** Where the numbers on the edges stand, so that no two cover each other. */
import { type EdgeGap, type Point, pointOnEdge } from './edges.ts'

export interface EdgeLabel extends Point {
  readonly layer: number
  readonly to: number
  readonly from: number
}

/** Half the box of a number like "−12.34" at 12 px. */
const halfWidth = 23
const halfHeight = 9

/** The middle first, then left and right of it in turn. */
const places = [0.5, 0.34, 0.66, 0.42, 0.58, 0.26, 0.74, 0.2, 0.8]

/** Level edges get the middle; the others the first place along them that is still free. */
export function edgeLabels(gap: EdgeGap): EdgeLabel[] {
  const labels: EdgeLabel[] = []
  const pairs = gap.to.flatMap((y1, to) =>
    gap.from.map((y0, from) => ({ to, from, rise: Math.abs(y1 - y0) })),
  )
  for (const { to, from } of pairs.sort((a, b) => a.rise - b.rise)) {
    const spots = places.map((t) => pointOnEdge(gap, to, from, t))
    const free = spots.find((spot) => labels.every((label) => clear(label, spot)))
    const best = free ?? farthest(spots, labels)
    if (best !== undefined) labels.push({ ...best, layer: gap.layer, to, from })
  }
  return labels
}

function clear(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) >= 2 * halfWidth || Math.abs(a.y - b.y) >= 2 * halfHeight
}

function farthest(spots: readonly Point[], labels: readonly Point[]): Point | undefined {
  const room = (spot: Point): number =>
    Math.min(...labels.map((label) => Math.hypot(label.x - spot.x, label.y - spot.y)))
  return spots.toSorted((a, b) => room(b) - room(a))[0]
}
