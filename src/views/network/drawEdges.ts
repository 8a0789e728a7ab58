import type { Pen } from '../pen.ts'
import { edgeStyle, HIDDEN_SHARE } from './edgeStyle.ts'
import type { EdgeGap } from './edges.ts'
import type { UnitAt } from './items.ts'
import type { Column } from './layout.ts'

export interface EdgeLook {
  readonly positive: string
  readonly negative: string
  /** Of edges that are cut. */
  readonly ghost: string
  /** 1 for each weight that is cut. */
  readonly cut: Uint8Array
  /** All edges of this unit are drawn, however weak. */
  readonly spotlight: UnitAt | null
}

/** Draws every edge of every gap, thin ones first. Does nothing for parameters of another network. */
export function drawEdges(
  context: Pen,
  gaps: readonly EdgeGap[],
  parameters: Float64Array,
  look: EdgeLook,
): void {
  for (const gap of gaps) drawGap(context, gap, parameters, look)
  context.globalAlpha = 1
}

function drawGap(context: Pen, gap: EdgeGap, parameters: Float64Array, look: EdgeLook): void {
  const nIn = gap.from.length
  const count = nIn * gap.to.length
  const sizes = new Float64Array(count)
  let largest = 0
  for (let i = 0; i < count; i++) {
    const size = Math.abs(parameters[gap.weights + i] ?? 0)
    sizes[i] = size
    if (size > largest) largest = size
  }
  const least = gap.crowded ? largest * HIDDEN_SHARE : 0
  const order = new Uint16Array(count).map((_, i) => i)
  order.sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0))
  for (const i of order) {
    const weight = parameters[gap.weights + i] ?? 0
    const to = Math.floor(i / nIn)
    const from = i % nIn
    if (look.cut[gap.weights + i] === 1) {
      drawGhost(context, gap, to, from, look.ghost)
      continue
    }
    if ((sizes[i] ?? 0) < least && !inSpotlight(look.spotlight, gap.layer, to, from)) continue
    if (!Number.isFinite(weight)) continue
    const { width, opacity } = edgeStyle(weight, gap.crowded)
    context.globalAlpha = opacity
    context.lineWidth = width
    context.strokeStyle = weight < 0 ? look.negative : look.positive
    strokeEdge(context, gap, to, from)
  }
}

/** A cut edge: where it was, thin and dashed. */
function drawGhost(context: Pen, gap: EdgeGap, to: number, from: number, color: string): void {
  context.globalAlpha = 0.5
  context.lineWidth = 1
  context.strokeStyle = color
  context.setLineDash([3, 5])
  strokeEdge(context, gap, to, from)
  context.setLineDash([])
}

/** One curve in the style that is set. */
export function strokeEdge(context: Pen, gap: EdgeGap, to: number, from: number): void {
  const y0 = gap.from[from] ?? 0
  const y1 = gap.to[to] ?? 0
  const middle = (gap.x0 + gap.x1) / 2
  context.beginPath()
  context.moveTo(gap.x0, y0)
  context.bezierCurveTo(middle, y0, middle, y1, gap.x1, y1)
  context.stroke()
}

function inSpotlight(spot: UnitAt | null, layer: number, to: number, from: number): boolean {
  if (spot === null) return false
  return (
    (spot.layer === layer && spot.unit === to) || (spot.layer === layer - 1 && spot.unit === from)
  )
}

/** Where the small mark of a bias stands: left of the lower left corner of its unit. */
export function biasMark(column: Column, row: number): { x: number; y: number } {
  const half = column.side / 2
  return { x: column.x - half - 5, y: (column.ys[row] ?? 0) + half - 4 }
}

/** Biases without room for a number: dots in the colours of edges, larger for larger |b|. */
export function drawBiasMarks(
  context: Pen,
  columns: readonly Column[],
  gaps: readonly EdgeGap[],
  parameters: Float64Array,
  look: EdgeLook,
): void {
  columns.forEach((column, layer) => {
    if (column.biasText || column.dots) return
    const offset = gaps[layer]?.bias ?? 0
    column.ys.forEach((_, row) => {
      const value = parameters[offset + row] ?? 0
      if (!Number.isFinite(value)) return
      const { x, y } = biasMark(column, row)
      const size = Math.tanh(Math.abs(value) / 2)
      context.globalAlpha = 0.45 + 0.55 * size
      context.fillStyle = value < 0 ? look.negative : look.positive
      context.beginPath()
      context.arc(x, y, 2 + 2 * size, 0, 2 * Math.PI)
      context.fill()
    })
  })
  context.globalAlpha = 1
}
