/**
 * The edges between neighbouring columns, as few numbers as possible: an edge is a pair of rows, and
 * all edges of a gap share one curve shape.
 */
import { CROWDED } from './edgeStyle.ts'
import type { ParameterAt } from './items.ts'
import type { NetworkLayout } from './layout.ts'

/** All edges into one layer. */
export interface EdgeGap {
  readonly layer: number
  /** Where edges leave and arrive. */
  readonly x0: number
  readonly x1: number
  /** Heights of the units read (active inputs only) and of the units fed. */
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** Index of W[0, 0] in the flat parameters; the bias of `to` is at `bias + to`. */
  readonly weights: number
  readonly bias: number
  readonly crowded: boolean
}

/** `active` names the displayed inputs that the network reads, in its order. */
export function edgeGaps(layout: NetworkLayout, active: readonly number[]): EdgeGap[] {
  let offset = 0
  let before = layout.inputs
  let from = active.map((row) => layout.inputs.ys[row] ?? 0)
  return layout.layers.map((column, layer) => {
    const count = from.length * column.ys.length
    const gap: EdgeGap = {
      layer,
      x0: before.x + before.side / 2,
      x1: column.x - column.side / 2,
      from,
      to: column.ys,
      weights: offset,
      bias: offset + count,
      crowded: count > CROWDED,
    }
    offset += count + column.ys.length
    before = column
    from = [...column.ys]
    return gap
  })
}

/** Number of parameters that the gaps stand for. */
export function parametersIn(gaps: readonly EdgeGap[]): number {
  const last = gaps.at(-1)
  return last === undefined ? 0 : last.bias + last.to.length
}

/** Index in the flat parameters, or −1 when there is no such parameter. */
export function parameterIndex(gaps: readonly EdgeGap[], at: ParameterAt): number {
  const gap = gaps[at.layer]
  if (gap === undefined || at.to < 0 || at.to >= gap.to.length) return -1
  if (at.from === 'bias') return gap.bias + at.to
  if (at.from < 0 || at.from >= gap.from.length) return -1
  return gap.weights + at.to * gap.from.length + at.from
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** A point of an edge; t from 0 (unit read) to 1 (unit fed). */
export function pointOnEdge(gap: EdgeGap, to: number, from: number, t: number): Point {
  const y0 = gap.from[from] ?? 0
  const y1 = gap.to[to] ?? 0
  return {
    x: gap.x0 + (gap.x1 - gap.x0) * (1.5 * t - 1.5 * t * t + t * t * t),
    y: y0 + (y1 - y0) * (3 * t * t - 2 * t * t * t),
  }
}

/** The curve as SVG text: level at both ends, like d3's linkHorizontal. */
export function edgePath(gap: EdgeGap, to: number, from: number): string {
  const y0 = gap.from[from] ?? 0
  const y1 = gap.to[to] ?? 0
  const middle = (gap.x0 + gap.x1) / 2
  return `M${gap.x0},${y0}C${middle},${y0},${middle},${y1},${gap.x1},${y1}`
}

export interface NearEdge {
  readonly layer: number
  readonly to: number
  readonly from: number
  readonly distance: number
}

/** Edges within `reach` of a point, nearest first. Distances are exact for level edges, else close. */
export function edgesNear(gaps: readonly EdgeGap[], { x, y }: Point, reach: number): NearEdge[] {
  const found: NearEdge[] = []
  for (const gap of gaps) {
    if (x < gap.x0 || x > gap.x1) continue
    const t = parameterAt((x - gap.x0) / (gap.x1 - gap.x0))
    const rise = 3 * t * t - 2 * t * t * t
    const slope = (6 * t - 6 * t * t) / ((gap.x1 - gap.x0) * (1.5 - 3 * t + 3 * t * t))
    gap.from.forEach((y0, from) => {
      gap.to.forEach((y1, to) => {
        const distance = Math.abs(y0 + (y1 - y0) * rise - y) / Math.hypot(1, (y1 - y0) * slope)
        if (distance <= reach) found.push({ layer: gap.layer, to, from, distance })
      })
    })
  }
  return found.sort((a, b) => a.distance - b.distance)
}

/** t with 1.5t − 1.5t² + t³ = share: Newton's method, the cubic rises everywhere. */
function parameterAt(share: number): number {
  let t = share
  for (let i = 0; i < 6; i++) {
    t -= (1.5 * t - 1.5 * t * t + t * t * t - share) / (1.5 - 3 * t + 3 * t * t)
  }
  return t
}
