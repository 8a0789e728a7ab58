import { classColor, cssRgb, type Rgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import { strokeEdge } from './drawEdges.ts'
import { edgeStyle } from './edgeStyle.ts'
import { type EdgeGap, parametersIn } from './edges.ts'
import type { DiagramOverlay } from './overlay.ts'

const opacity = { running: 0.95, rest: 0.34, forward: 0.26 } as const
const tint = { light: 0.09, dark: 0.17 } as const
const arrow = { length: 8, half: 4 } as const

interface EdgesLook {
  readonly overlay: DiagramOverlay
  readonly gaps: readonly EdgeGap[]
  /** The network's own, for gaps that have no sizes yet. */
  readonly parameters: Float64Array | null
  readonly colors: ThemeColors
}

/**
 * Edges as wide as their size, 0.6 + 5·|v| / largest, in the colour of gradients; gaps whose sizes are
 * all 0 keep their weights, faint, unless all sizes are known. Draws nothing for sizes of another network.
 */
export function drawGradientEdges(pen: Pen, look: EdgesLook): void {
  const { overlay, gaps, parameters, colors } = look
  const sizes = overlay.edges
  if (sizes?.length !== parametersIn(gaps)) return
  const largest = Math.max(...gaps.map((gap) => largestIn(gap, sizes)))
  for (const gap of gaps) {
    if (overlay.isWhole === true || largestIn(gap, sizes) > 0) {
      drawSizes(pen, look, gap, sizes, largest || 1)
    } else if (parameters?.length === sizes.length) drawForward(pen, gap, parameters, colors)
  }
  pen.globalAlpha = 1
}

/** A tint of this colour behind the gap that is at work, so far around its units, and not above `least`. */
export function drawRunningBand(
  pen: Pen,
  gap: EdgeGap,
  color: Rgb,
  theme: ThemeColors['theme'],
  { reach, least }: { readonly reach: number; readonly least: number },
): void {
  const ys = [...gap.from, ...gap.to]
  const top = Math.max(least, Math.min(...ys) - reach)
  pen.fillStyle = cssRgb(color, tint[theme])
  pen.beginPath()
  pen.roundRect(gap.x0 + 10, top, gap.x1 - gap.x0 - 20, Math.max(...ys) + reach - top, 10)
  pen.fill()
}

function largestIn(gap: EdgeGap, sizes: Float64Array): number {
  let largest = 0
  for (let i = gap.weights; i < gap.bias; i++) {
    const size = Math.abs(sizes[i] ?? 0)
    if (size > largest && Number.isFinite(size)) largest = size
  }
  return largest
}

function drawSizes(
  pen: Pen,
  { overlay, colors }: EdgesLook,
  gap: EdgeGap,
  sizes: Float64Array,
  largest: number,
): void {
  const count = gap.bias - gap.weights
  const reads = gap.from.length
  const size = (i: number): number => Math.abs(sizes[gap.weights + i] ?? 0)
  const isStrong = (i: number): boolean => {
    if (overlay.gap !== gap.layer) return false
    const { spotlight } = overlay
    if (spotlight?.layer === gap.layer) return spotlight.unit === i % reads
    if (spotlight?.layer === gap.layer + 1) return spotlight.unit === Math.floor(i / reads)
    return true
  }
  const order = Array.from({ length: count }, (_, i) => i)
  order.sort((a, b) => Number(isStrong(a)) - Number(isStrong(b)) || size(a) - size(b))
  pen.strokeStyle = cssRgb(colors.gradient)
  for (const i of order) {
    if (!Number.isFinite(size(i))) continue
    pen.globalAlpha = isStrong(i) ? opacity.running : opacity.rest
    pen.lineWidth = (0.6 + (5 * size(i)) / largest) * (gap.crowded ? 0.6 : 1)
    strokeEdge(pen, gap, Math.floor(i / reads), i % reads)
  }
  if (overlay.backward && overlay.gap === gap.layer) drawArrows(pen, gap, colors)
}

/** One at each unit that receives, pointing from right to left. */
function drawArrows(pen: Pen, gap: EdgeGap, colors: ThemeColors): void {
  pen.globalAlpha = opacity.running
  pen.fillStyle = cssRgb(colors.gradient)
  for (const y of gap.from) {
    pen.beginPath()
    pen.moveTo(gap.x0 + 1, y)
    pen.lineTo(gap.x0 + 1 + arrow.length, y - arrow.half)
    pen.lineTo(gap.x0 + 1 + arrow.length, y + arrow.half)
    pen.closePath()
    pen.fill()
  }
}

function drawForward(pen: Pen, gap: EdgeGap, parameters: Float64Array, colors: ThemeColors): void {
  pen.globalAlpha = opacity.forward
  pen.strokeStyle = cssRgb(classColor(colors, 1))
  const reads = gap.from.length
  for (let i = 0; i < gap.bias - gap.weights; i++) {
    const weight = parameters[gap.weights + i] ?? 0
    if (!Number.isFinite(weight)) continue
    pen.lineWidth = edgeStyle(weight, gap.crowded).width
    strokeEdge(pen, gap, Math.floor(i / reads), i % reads)
  }
}
