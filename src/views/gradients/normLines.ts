import { cssRgb, mixRgb, type Rgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import { fontOf } from '../pictures/picture.ts'
import { epochEnd, epochTicks } from '../plots/lossScale.ts'
import { tickText } from '../plots/numberText.ts'
import { logAxis, type NormRange } from './logAxis.ts'
import type { LayerNorms } from './normBars.ts'

/** The norms at one time of the run, in epochs. */
export interface TimedNorms extends LayerNorms {
  readonly epochs: number
}

export interface NormLinesLook {
  readonly width: number
  readonly height: number
  readonly range: NormRange | null
  readonly names: readonly string[]
  readonly colors: ThemeColors
}

const margin = { left: 44, right: 52, top: 6, bottom: 20 }
const labelHeight = 13
/** Neighbours farther apart than this share of the axis are joined by a dashed line: nobody looked between. */
const gapShare = 0.06

/** A line for each layer's ‖∇W⁽ˡ⁾‖, named at its right end; the times must rise. */
export function drawNormLines(
  pen: Pen,
  entries: readonly TimedNorms[],
  { width, height, range, names, colors }: NormLinesLook,
): void {
  const w = width - margin.left - margin.right
  const h = height - margin.top - margin.bottom
  if (w < 20 || h < 20) return
  const axis = logAxis(range, h, Math.max(2, Math.floor(h / 24)))
  const end = epochEnd(entries.at(-1)?.epochs ?? 0)
  const toX = (epochs: number): number => (w * epochs) / end
  pen.save()
  pen.translate(margin.left, margin.top)
  pen.font = fontOf(11)
  pen.textBaseline = 'middle'
  pen.textAlign = 'right'
  for (const tick of axis.ticks) {
    const y = h - axis.toPx(tick)
    pen.fillStyle = cssRgb(colors.line)
    pen.fillRect(0, y, w, 1)
    pen.fillStyle = cssRgb(colors.muted)
    pen.fillText(tickText(tick), -7, y)
  }
  pen.textAlign = 'center'
  for (const tick of epochTicks(end, w)) pen.fillText(tickText(tick), toX(tick), h + 12)
  const ends = names.map((name, layer) => {
    const color = layerColor(colors, layer, names.length)
    const y = (norms: TimedNorms): number => h - axis.toPx(norms.weights[layer] ?? 0)
    drawLine(pen, entries, toX, y, gapShare * w, color, layer === 0 ? 2.2 : 1.4)
    const last = entries.at(-1)
    return { name, color, y: last === undefined ? h : y(last) }
  })
  if (entries.length > 0) drawNames(pen, ends, toX(entries.at(-1)?.epochs ?? 0), h)
  pen.restore()
}

function drawLine(
  pen: Pen,
  entries: readonly TimedNorms[],
  toX: (epochs: number) => number,
  y: (norms: TimedNorms) => number,
  gap: number,
  color: Rgb,
  lineWidth: number,
): void {
  pen.strokeStyle = cssRgb(color)
  pen.fillStyle = cssRgb(color)
  pen.lineWidth = lineWidth
  pen.lineJoin = 'round'
  for (const isDashed of [false, true]) {
    pen.setLineDash(isDashed ? [3, 4] : [])
    pen.beginPath()
    entries.forEach((entry, i) => {
      const before = entries[i - 1]
      const isGap = before !== undefined && toX(entry.epochs) - toX(before.epochs) > gap
      if (before === undefined || isGap !== isDashed) pen.moveTo(toX(entry.epochs), y(entry))
      else {
        if (isDashed) pen.moveTo(toX(before.epochs), y(before))
        pen.lineTo(toX(entry.epochs), y(entry))
      }
    })
    pen.stroke()
  }
  pen.setLineDash([])
  const last = entries.at(-1)
  if (last === undefined) return
  pen.beginPath()
  pen.arc(toX(last.epochs), y(last), 2.6, 0, 2 * Math.PI)
  pen.fill()
}

/** The names at the lines' ends, pushed apart where lines meet. */
function drawNames(
  pen: Pen,
  ends: readonly { readonly name: string; readonly color: Rgb; readonly y: number }[],
  x: number,
  height: number,
): void {
  const sorted = ends.toSorted((a, b) => a.y - b.y)
  const places = spread(
    sorted.map(({ y }) => y),
    labelHeight,
    height,
  )
  pen.textAlign = 'left'
  sorted.forEach(({ name, color }, i) => {
    pen.fillStyle = cssRgb(color)
    pen.fillText(name, x + 7, places[i] ?? 0)
  })
}

/** Rising places moved apart to at least `gap`, inside 0 … `end` as far as there is room. */
export function spread(places: readonly number[], gap: number, end: number): number[] {
  const moved: number[] = []
  for (const place of places) moved.push(Math.max(place, (moved.at(-1) ?? -gap) + gap))
  let limit = end
  for (let i = moved.length - 1; i >= 0; i--) {
    moved[i] = Math.min(moved[i] ?? 0, limit)
    limit = (moved[i] ?? 0) - gap
  }
  return moved
}

/** From plum of the first layer to the ink of the last. */
function layerColor({ gradient, muted }: ThemeColors, layer: number, layers: number): Rgb {
  return mixRgb(gradient, muted, layers < 2 ? 0 : layer / (layers - 1))
}
