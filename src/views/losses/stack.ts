import { cssRgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import { fontOf } from '../pictures/picture.ts'
import { decimate } from '../plots/decimate.ts'
import type { LossRecord } from '../plots/lossRecords.ts'
import { createLossRange, createLossScale, epochEnd, epochTicks } from '../plots/lossScale.ts'
import { tickText } from '../plots/numberText.ts'

export interface StackLook {
  readonly width: number
  readonly height: number
  readonly colors: ThemeColors
  /** A loss as it stands elsewhere on the page. */
  readonly textOf: (loss: number | null | undefined) => string
}

const margin = { left: 38, right: 8, top: 20, bottom: 22 }

/** The objective over epochs: the data loss, and λΩ on top of it. */
export function drawStack(pen: Pen, records: readonly LossRecord[], look: StackLook): void {
  const { colors } = look
  const width = look.width - margin.left - margin.right
  const height = look.height - margin.top - margin.bottom
  const range = createLossRange()
  for (const { trainLoss, penalty } of records) range.include(trainLoss + penalty)
  const scale = createLossScale(range.range(), height, false)
  const end = epochEnd(records.at(-1)?.epoch ?? 0)
  const line = (lossOf: (record: LossRecord) => number) =>
    decimate(
      {
        count: records.length,
        xAt: (i) => ((records[i]?.epoch ?? 0) / end) * width,
        yAt: (i) => {
          const record = records[i]
          return record === undefined ? null : scale.toY(lossOf(record))
        },
      },
      width,
    ).flatMap(({ x, y }) => (y === null ? [] : [{ x, y }]))
  const data = line(({ trainLoss }) => trainLoss)
  const total = line(({ trainLoss, penalty }) => trainLoss + penalty)
  const floor = [
    { x: data[0]?.x ?? 0, y: height },
    { x: data.at(-1)?.x ?? 0, y: height },
  ]
  pen.save()
  pen.translate(margin.left, margin.top)
  drawAxes(pen, scale.ticks, (tick) => scale.toY(tick) ?? 0, end, width, height, colors)
  if (data.length > 0) {
    fillBetween(pen, data, floor, cssRgb(colors.muted, 0.3))
    fillBetween(pen, total, data, cssRgb(colors.ink, 0.7))
    const last = total.at(-1)
    pen.beginPath()
    if (last !== undefined) pen.arc(last.x, last.y, 3.2, 0, 2 * Math.PI)
    pen.fillStyle = cssRgb(colors.ink)
    pen.fill()
  }
  pen.restore()
  drawKeys(pen, records.at(-1), look)
}

interface Place {
  readonly x: number
  readonly y: number
}

function fillBetween(pen: Pen, upper: readonly Place[], lower: readonly Place[], color: string) {
  pen.beginPath()
  for (const [i, { x, y }] of [...upper, ...[...lower].reverse()].entries()) {
    if (i === 0) pen.moveTo(x, y)
    else pen.lineTo(x, y)
  }
  pen.closePath()
  pen.fillStyle = color
  pen.fill()
}

function drawAxes(
  pen: Pen,
  ticks: readonly number[],
  toY: (tick: number) => number,
  end: number,
  width: number,
  height: number,
  colors: ThemeColors,
): void {
  pen.font = fontOf(11)
  pen.textBaseline = 'middle'
  pen.textAlign = 'right'
  for (const tick of ticks) {
    pen.fillStyle = cssRgb(colors.line)
    pen.fillRect(0, toY(tick), width, 1)
    pen.fillStyle = cssRgb(colors.muted)
    pen.fillText(tickText(tick), -6, toY(tick))
  }
  for (const tick of epochTicks(end, width)) {
    const x = (tick / end) * width
    pen.textAlign = tick === 0 ? 'left' : x > width - 20 ? 'right' : 'center'
    pen.fillText(tickText(tick), x, height + 12)
  }
}

/** The two parts by name, with their numbers of now. */
function drawKeys(
  pen: Pen,
  last: LossRecord | undefined,
  { colors, width, textOf }: StackLook,
): void {
  pen.font = fontOf(11)
  pen.textAlign = 'left'
  pen.textBaseline = 'middle'
  let x = margin.left
  const isSlim = width < 270
  for (const [name, value, alpha, color] of [
    [isSlim ? 'data' : 'data loss', last?.trainLoss, 0.3, colors.muted],
    ['λΩ', last?.penalty, 0.7, colors.ink],
  ] as const) {
    pen.fillStyle = cssRgb(color, alpha)
    pen.fillRect(x, 4, 10, 10)
    const text = `${name} ${textOf(value)}`
    pen.fillStyle = cssRgb(colors.ink)
    pen.fillText(text, x + 15, 9.5)
    x += 15 + 6.4 * text.length + 16
  }
}
