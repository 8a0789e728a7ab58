import { cssRgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import { fontOf } from '../pictures/picture.ts'
import { tickText } from '../plots/numberText.ts'
import { logAxis, widened } from './logAxis.ts'

/** Measured rms of ‖ĝ − ḡ‖ by batch size, and what σ/√B says. */
export interface NoiseByBatch {
  /** σ. */
  readonly deviation: number
  /** Of single examples to all of them, rising. */
  readonly sizes: readonly number[]
  /** One a size; shorter while it is being measured. */
  readonly rms: readonly number[]
  /** The size that the cloud shows. */
  readonly chosen: number
}

/** rms of ‖ĝ − ḡ‖ for batches drawn with replacement: σ/√B. */
export function noiseWith(deviation: number, size: number): number {
  return deviation / Math.sqrt(size)
}

/** The same for batches without replacement of N examples: σ/√B·√((N − B)/(N − 1)), 0 for all of them. */
export function noiseWithout(deviation: number, size: number, count: number): number {
  if (size >= count) return 0
  return noiseWith(deviation, size) * Math.sqrt((count - size) / (count - 1))
}

const margin = { left: 44, right: 14, top: 6, bottom: 20 }
const keyHeight = 14
const leastKeyed = 250
/** Parts of a line that may be bent. */
const steps = 80

/** True where the names of the lines have room above them. */
export function hasNoiseKeys(width: number): boolean {
  return width >= leastKeyed
}

/**
 * Batch sizes to the right, rms upwards, both logarithmic: σ/√B is a straight line, from which batches
 * without replacement bend away. Ringed: the size in hand.
 */
export function drawNoiseLine(
  pen: Pen,
  noise: NoiseByBatch,
  width: number,
  height: number,
  colors: ThemeColors,
): void {
  const w = width - margin.left - margin.right
  const h = height - margin.top - margin.bottom
  const { sizes, rms, deviation, chosen } = noise
  const most = sizes.at(-1) ?? 1
  if (w < 20 || h < 20 || !(deviation > 0)) return
  const ends = [deviation, noiseWith(deviation, most)]
  const axis = logAxis(widened(null, [...rms, ...ends]), h, Math.floor(h / 24))
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
  const line = (from: (size: number) => number, { dashes, color }: Stroke): void => {
    pen.setLineDash(dashes)
    pen.beginPath()
    pen.moveTo(0, toY(from(1)))
    for (let i = 1; i <= steps; i++) {
      const y = toY(from(most ** (i / steps)))
      pen.lineTo((w * i) / steps, y)
      if (y === h) break
    }
    pen.strokeStyle = color
    pen.lineWidth = 1.4
    pen.stroke()
    pen.setLineDash([])
  }
  const strokes = {
    with: { dashes: [4, 4], color: cssRgb(colors.ink) },
    without: { dashes: [], color: cssRgb(colors.muted) },
  }
  line((size) => noiseWithout(deviation, size, most), strokes.without)
  line((size) => noiseWith(deviation, size), strokes.with)
  pen.fillStyle = cssRgb(colors.gradient)
  rms.forEach((value, i) => {
    dot(pen, toX(sizes[i] ?? 1), toY(value), 3)
  })
  ring(pen, toX(chosen), toY(noiseWith(deviation, chosen)), cssRgb(colors.ink))
  if (hasNoiseKeys(width)) drawKeys(pen, w, strokes, colors)
  pen.restore()
}

interface Stroke {
  readonly dashes: number[]
  readonly color: string
}

function dot(pen: Pen, x: number, y: number, radius: number): void {
  pen.beginPath()
  pen.arc(x, y, radius, 0, 2 * Math.PI)
  pen.fill()
}

function ring(pen: Pen, x: number, y: number, color: string): void {
  pen.beginPath()
  pen.arc(x, y, 5.5, 0, 2 * Math.PI)
  pen.strokeStyle = color
  pen.lineWidth = 1.4
  pen.stroke()
}

/** Names in the corner above the lines, which fall. */
function drawKeys(
  pen: Pen,
  right: number,
  strokes: { readonly with: Stroke; readonly without: Stroke },
  colors: ThemeColors,
): void {
  pen.textAlign = 'right'
  pen.fillStyle = cssRgb(colors.gradient)
  dot(pen, right - 9, keyHeight / 2, 3)
  const names = ['measured', 'σ/√B', 'without replacement']
  names.forEach((name, row) => {
    const y = keyHeight * (row + 0.5)
    pen.fillStyle = cssRgb(colors.muted)
    pen.fillText(name, right - 24, y)
    const stroke = row === 0 ? null : row === 1 ? strokes.with : strokes.without
    if (stroke === null) return
    pen.setLineDash(stroke.dashes)
    pen.beginPath()
    pen.moveTo(right - 18, y)
    pen.lineTo(right, y)
    pen.strokeStyle = stroke.color
    pen.lineWidth = 1.4
    pen.stroke()
  })
  pen.setLineDash([])
}
