import { cssRgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import { fontOf } from '../pictures/picture.ts'
import { tickText } from '../plots/numberText.ts'

/** Gradients on the plane of two directions: places along and across the full one. */
export interface GradientCloud {
  readonly along: ArrayLike<number>
  readonly across: ArrayLike<number>
  /** ‖ḡ‖: where the full gradient lies on the first axis. */
  readonly full: number
  /** Half of the side of what is shown. */
  readonly reach: number
}

/** Mini-batch gradients as dots around the end of the full one, which starts at 0. */
export function drawCloud(
  pen: Pen,
  { along, across, full, reach }: GradientCloud,
  side: number,
  colors: ThemeColors,
): void {
  const middle = side / 2
  const scale = middle / reach
  const toX = (value: number): number => middle + (value - full) * scale
  const toY = (value: number): number => middle - value * scale
  pen.save()
  pen.beginPath()
  pen.roundRect(0, 0, side, side, 6)
  pen.clip()
  pen.fillStyle = cssRgb(colors.paper)
  pen.fillRect(0, 0, side, side)
  pen.fillStyle = cssRgb(colors.line)
  pen.fillRect(0, middle, side, 1)
  pen.fillRect(toX(0), 0, 1, side)
  pen.fillStyle = cssRgb(colors.gradient, 0.5)
  for (let i = 0; i < along.length; i++) {
    pen.beginPath()
    pen.arc(toX(along[i] ?? 0), toY(across[i] ?? 0), 2, 0, 2 * Math.PI)
    pen.fill()
  }
  pen.strokeStyle = cssRgb(colors.ink)
  pen.lineWidth = 2
  pen.beginPath()
  pen.moveTo(toX(0), middle)
  pen.lineTo(middle, middle)
  pen.stroke()
  pen.beginPath()
  pen.arc(middle, middle, 4, 0, 2 * Math.PI)
  pen.fillStyle = cssRgb(colors.panel)
  pen.fill()
  pen.stroke()
  pen.restore()
  pen.strokeStyle = cssRgb(colors.line)
  pen.lineWidth = 1
  pen.beginPath()
  pen.roundRect(0.5, 0.5, side - 1, side - 1, 6)
  pen.stroke()
  if (toX(0) < 8 || toX(0) > side - 8) return
  pen.font = fontOf(11)
  pen.textAlign = 'center'
  pen.textBaseline = 'bottom'
  pen.fillStyle = cssRgb(colors.muted)
  pen.fillText(tickText(0), toX(0) - 7, side - 3)
}
