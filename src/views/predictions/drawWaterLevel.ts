import { classColor, cssRgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import { fontOf } from '../pictures/picture.ts'
import { fixed } from '../plots/numberText.ts'
import { drawMark } from './drawSimplex.ts'

/** One point’s logits under both heads. */
export interface OnePoint {
  readonly logits: readonly number[]
  readonly softmax: readonly number[]
  readonly sparsemax: readonly number[]
}

export interface WaterLook {
  readonly width: number
  readonly height: number
  readonly colors: ThemeColors
}

/** The water level: what stands above it is the share; all that stands above adds up to 1. */
export function waterLevel({ logits, sparsemax }: OnePoint): number {
  return Math.max(...logits) - Math.max(...sparsemax)
}

const headHeight = 20
const markWidth = 26
const numberWidth = 50

/**
 * A row a class: its logit as a bar, the water level τ across all of them with what stands above in
 * the class’s colour; beside it the shares of both heads.
 */
export function drawWaterLevel(pen: Pen, point: OnePoint, look: WaterLook): void {
  const { width, height, colors } = look
  const rows = point.logits.length
  const pitch = Math.min(30, (height - headHeight) / rows)
  const column = (width - markWidth) / 3
  const xs = [0, 1, 2].map((i) => markWidth + i * column)
  drawHeads(pen, xs, column, colors)
  const tau = waterLevel(point)
  const [low, high] = rangeOf(point.logits, tau)
  const barWidth = column - numberWidth - 8
  const left = xs[0] ?? 0
  const toX = (z: number): number => left + ((z - low) / (high - low)) * barWidth
  for (let c = 0; c < rows; c++) {
    const y = headHeight + pitch * (c + 0.5)
    const thick = Math.min(8, Math.max(2, pitch - 6))
    const color = classColor(colors, c)
    drawMark(pen, c, 8, y, colors, Math.min(5, pitch * 0.38))
    const z = point.logits[c] ?? 0
    bar(pen, toX(low), y, toX(z) - toX(low), thick, cssRgb(colors.line))
    if (z > tau) bar(pen, toX(tau), y, toX(z) - toX(tau), thick, cssRgb(color))
    number(pen, left + column - 12, y, fixed(z, Math.abs(z) < 100 ? 2 : 0), pitch, colors)
    for (const [i, p] of [point.softmax[c], point.sparsemax[c]].entries()) {
      const at = xs[i + 1] ?? 0
      const share = p ?? Number.NaN
      bar(pen, at, y, barWidth, thick, cssRgb(colors.line))
      bar(pen, at, y, barWidth * (share > 0 ? share : 0), thick, cssRgb(color))
      // Only sparsemax is ever exactly 0 or 1.
      const isExact = i === 1 && (share === 0 || share === 1)
      number(pen, at + column - 10, y, isExact ? String(share) : fixed(share, 3), pitch, colors)
    }
  }
  const bottom = headHeight + pitch * rows
  pen.beginPath()
  pen.setLineDash([4, 3])
  pen.moveTo(toX(tau), headHeight)
  pen.lineTo(toX(tau), bottom)
  pen.strokeStyle = cssRgb(colors.ink)
  pen.lineWidth = 1.4
  pen.stroke()
  pen.setLineDash([])
}

function drawHeads(pen: Pen, xs: readonly number[], column: number, colors: ThemeColors): void {
  pen.font = fontOf(11)
  pen.fillStyle = cssRgb(colors.muted)
  pen.textBaseline = 'middle'
  pen.textAlign = 'left'
  for (const [i, name] of ['logit z, water τ', 'softmax', 'sparsemax'].entries()) {
    if (column > 60) pen.fillText(name, xs[i] ?? 0, 8)
  }
}

function bar(pen: Pen, x: number, y: number, width: number, thick: number, color: string): void {
  pen.fillStyle = color
  pen.fillRect(x, y - thick / 2, Math.max(0, width), thick)
}

function number(
  pen: Pen,
  right: number,
  y: number,
  text: string,
  pitch: number,
  colors: ThemeColors,
): void {
  pen.font = fontOf(Math.min(12, Math.max(8, pitch - 1)), 600)
  pen.fillStyle = cssRgb(colors.ink)
  pen.textAlign = 'right'
  pen.textBaseline = 'middle'
  pen.fillText(text, right, y + 0.5)
}

/** A little beyond the logits and the water, at least 2 wide: small differences stay small. */
function rangeOf(logits: readonly number[], tau: number): readonly [number, number] {
  const low = Math.min(tau, ...logits)
  const high = Math.max(tau, ...logits)
  const spare = Math.max(0.1 * (high - low), (2 - (high - low)) / 2)
  return [low - spare, high + spare * 0.2]
}
