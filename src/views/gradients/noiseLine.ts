import { cssRgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import { fontOf } from '../pictures/picture.ts'
import { tickText } from '../plots/numberText.ts'
import { logAxis, widened } from './logAxis.ts'

/** Measured rms of ‖ĝ − ḡ‖ by batch size, and what σ/√B says. */
export interface NoiseByBatch {
  readonly deviation: number
  /** Of single examples to all of them, rising. */
  readonly sizes: readonly number[]
  /** One a size; shorter while it is being measured. */
  readonly rms: readonly number[]
  /** c of the fitted c/√B, null before anything is measured. */
  readonly fit: number | null
  /** The size that the cloud shows. */
  readonly chosen: number
}

const margin = { left: 44, right: 14, top: 6, bottom: 20 }

/** Batch sizes to the right, rms upwards, both logarithmic: σ/√B is a straight line. */
export function drawNoiseLine(
  pen: Pen,
  noise: NoiseByBatch,
  width: number,
  height: number,
  colors: ThemeColors,
): void {
  const w = width - margin.left - margin.right
  const h = height - margin.top - margin.bottom
  const { sizes, rms, deviation, fit, chosen } = noise
  const most = sizes.at(-1) ?? 1
  if (w < 20 || h < 20 || !(deviation > 0)) return
  const expected = (size: number): number => deviation / Math.sqrt(size)
  const axis = logAxis(widened(null, [...rms, expected(1), expected(most)]), h, Math.floor(h / 24))
  const toX = (size: number): number => (most === 1 ? 0 : (w * Math.log(size)) / Math.log(most))
  const toY = (value: number): number => h - axis.toPx(value)
  pen.save()
  pen.translate(margin.left, margin.top)
  pen.font = fontOf(11)
  pen.textBaseline = 'middle'
  pen.textAlign = 'right'
  for (const tick of axis.ticks) {
    pen.fillStyle = cssRgb(colors.line)
    pen.fillRect(0, toY(tick), w, 1)
    pen.fillStyle = cssRgb(colors.muted)
    pen.fillText(tickText(tick), -7, toY(tick))
  }
  pen.textAlign = 'center'
  for (let size = 1; size <= most; size *= 10) pen.fillText(tickText(size), toX(size), h + 12)
  const line = (top: number, dashes: number[], color: string): void => {
    pen.setLineDash(dashes)
    pen.beginPath()
    pen.moveTo(toX(1), toY(top))
    pen.lineTo(toX(most), toY(top / Math.sqrt(most)))
    pen.strokeStyle = color
    pen.lineWidth = 1.4
    pen.stroke()
    pen.setLineDash([])
  }
  if (fit !== null) line(fit, [], cssRgb(colors.gradient, 0.55))
  line(deviation, [4, 4], cssRgb(colors.ink))
  rms.forEach((value, i) => {
    const size = sizes[i] ?? 1
    pen.beginPath()
    pen.arc(toX(size), toY(value), size === chosen ? 4.5 : 3, 0, 2 * Math.PI)
    pen.fillStyle = cssRgb(colors.gradient)
    pen.fill()
    if (size !== chosen) return
    pen.strokeStyle = cssRgb(colors.ink)
    pen.lineWidth = 1.4
    pen.stroke()
  })
  pen.restore()
}
