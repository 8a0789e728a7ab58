import { classColor, cssRgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import { fontOf } from '../pictures/picture.ts'
import { type Cloud, drawCloud } from '../plots/cloud.ts'
import { tickText } from '../plots/numberText.ts'
import { drawBadge, drawMark } from './drawSimplex.ts'

/** A line of numbers for each class, its points stacked where they fall. */
export interface Strips {
  readonly width: number
  readonly height: number
  /** What the line runs over. */
  readonly range: readonly [number, number]
  readonly classes: number
  /** Two classes share one line: class 1 above it, class 0 below. */
  readonly isShared: boolean
}

export interface StripsLook {
  readonly strips: Strips
  readonly targets: ArrayLike<number>
  readonly colors: ThemeColors
  readonly chosen: number | null
  /** Below the line. */
  readonly axisName: string
  /** Points are exactly at the ends: they are counted there. */
  readonly countsEnds: boolean
}

const margin = { left: 40, right: 26, top: 12, bottom: 30 }
const dotRadius = 2.8
/** Lines that are closer have their counts beside them. */
const roomForBadge = 22

/** Line of a class: where it is, how high its stack may be, and whether it grows up. */
function lineOf({ height, classes, isShared }: Strips, of: number) {
  const free = height - margin.top - margin.bottom
  if (isShared) return { y: margin.top + free / 2, room: free / 2 - 8, up: of === 1 ? 1 : -1 }
  const pitch = free / classes
  return { y: margin.top + pitch * (of + 1) - 3, room: pitch - 8, up: 1 }
}

function toX({ width, range }: Strips, value: number): number {
  const share = (value - range[0]) / (range[1] - range[0])
  return margin.left + Math.min(1, Math.max(0, share)) * (width - margin.left - margin.right)
}

/** Points at their values, those that would cover each other one above the other. */
export function stripsCloud(
  strips: Strips,
  values: ArrayLike<number>,
  targets: ArrayLike<number>,
  places: readonly number[],
): Cloud {
  const slot = 2 * dotRadius
  const binOf = (place: number): string =>
    `${targets[place]}:${Math.round(toX(strips, values[place] ?? 0) / slot)}`
  const heights = new Map<string, number>()
  const x = new Float64Array(places.length)
  const level = new Float64Array(places.length)
  places.forEach((place, i) => {
    const bin = binOf(place)
    level[i] = heights.get(bin) ?? 0
    heights.set(bin, (level[i] ?? 0) + 1)
    x[i] = toX(strips, values[place] ?? Number.NaN)
  })
  const highest = Math.max(1, ...heights.values())
  const y = Float64Array.from(places, (place, i) => {
    const { y, room, up } = lineOf(strips, targets[place] ?? 0)
    const step = Math.min(slot, room / highest)
    return y - up * (dotRadius + 2 + step * (level[i] ?? 0))
  })
  return { places, x, y }
}

export function drawStrips(
  pen: Pen,
  look: StripsLook,
  cloud: Cloud,
  values: ArrayLike<number>,
): void {
  const { strips, colors, targets } = look
  const { width, height, classes, isShared, range } = strips
  const right = width - margin.right
  pen.lineWidth = 1
  for (let c = 0; c < classes; c++) {
    const { y } = lineOf(strips, c)
    pen.beginPath()
    pen.moveTo(margin.left, y)
    pen.lineTo(right, y)
    pen.strokeStyle = cssRgb(colors.muted)
    pen.stroke()
    if (!isShared) drawMark(pen, c, margin.left - 24, y - 6, colors)
  }
  if (isShared) {
    const { y } = lineOf(strips, 0)
    drawMark(pen, 0, margin.left - 22, y, colors)
    drawMark(pen, 1, right + 16, y, colors)
  }
  const middle = toX(strips, (range[0] + range[1]) / 2)
  pen.beginPath()
  pen.setLineDash([3, 4])
  pen.moveTo(middle, margin.top)
  pen.lineTo(middle, height - margin.bottom)
  pen.strokeStyle = cssRgb(colors.line)
  pen.stroke()
  pen.setLineDash([])
  const look2 = { classes: targets, radius: dotRadius, colors, chosen: look.chosen }
  drawCloud(pen, cloud, look2)
  if (look.countsEnds) drawEnds(pen, look, cloud, values)
  drawAxis(pen, look)
}

/** How many of each class are exactly at an end of the line. */
function drawEnds(
  pen: Pen,
  { strips, targets, colors }: StripsLook,
  cloud: Cloud,
  values: ArrayLike<number>,
): void {
  const [low, high] = strips.range
  for (const end of [low, high]) {
    for (let c = 0; c < strips.classes; c++) {
      const count = cloud.places.filter((at) => values[at] === end && targets[at] === c).length
      if (count < 2) continue
      const { y, up, room } = lineOf(strips, c)
      if (room < roomForBadge) {
        const isHigh = end === high
        pen.font = fontOf(10, 600)
        pen.fillStyle = cssRgb(colors.ink)
        pen.textBaseline = 'middle'
        pen.textAlign = isHigh ? 'left' : 'right'
        pen.fillText(String(count), toX(strips, end) + (isHigh ? 5 : -4), y - 5)
        continue
      }
      const rise = Math.max(10, Math.min(22, room - 4))
      drawBadge(pen, toX(strips, end), y - up * rise, count, classColor(colors, c), colors)
    }
  }
}

function drawAxis(pen: Pen, { strips, colors, axisName }: StripsLook): void {
  const [low, high] = strips.range
  const y = strips.height - margin.bottom + 9
  pen.font = fontOf(11)
  pen.fillStyle = cssRgb(colors.muted)
  pen.textBaseline = 'middle'
  pen.textAlign = 'center'
  for (const tick of [low, (low + high) / 2, high])
    pen.fillText(tickText(tick), toX(strips, tick), y)
  pen.fillText(axisName, toX(strips, (low + high) / 2), y + 14)
}
