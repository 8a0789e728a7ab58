import { cssRgb, type Rgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import { createLossModel, type LossModel } from '../plots/lossModel.ts'
import { hasPenalty, type LossGhost, type LossRecord, lossSummary } from '../plots/lossRecords.ts'
import { lossText, tickText } from '../plots/numberText.ts'
import { fontOf, type Picture } from './picture.ts'

export interface LossPictureOptions {
  readonly records: readonly LossRecord[]
  readonly ghosts: readonly LossGhost[]
  readonly logarithmic: boolean
  readonly diverged: boolean
  readonly title: string
  readonly colors: ThemeColors
}

const size = { width: 640, height: 320 }
const margin = { left: 52, right: 16, top: 36, bottom: 44 }

/** The loss chart with its axes named and its lines told apart in words. */
export function lossPicture(options: LossPictureOptions): Picture {
  const { records, ghosts, logarithmic, diverged, title, colors } = options
  const width = size.width - margin.left - margin.right
  const height = size.height - margin.top - margin.bottom
  const model = createLossModel(records, ghosts, width, height, logarithmic, diverged)
  return {
    ...size,
    title: `Loss over epochs: ${title}`,
    description: lossSummary(records, ghosts.length, diverged),
    draw(pen) {
      pen.save()
      pen.translate(margin.left, margin.top)
      drawAxes(pen, model, logarithmic, colors)
      for (const path of model.ghostPaths) strokePath(pen, path, cssRgb(colors.testLine, 0.4), 1)
      pen.setLineDash([4, 4])
      strokePath(pen, model.totalPath, cssRgb(colors.ink), 1.2)
      pen.setLineDash([])
      strokePath(pen, model.testPath, cssRgb(colors.testLine), 1.6)
      strokePath(pen, model.trainPath, cssRgb(colors.ink), 1.6)
      drawMarks(pen, model, colors)
      pen.restore()
      drawKeys(pen, records, ghosts, colors)
    },
  }
}

function drawAxes(pen: Pen, model: LossModel, logarithmic: boolean, colors: ThemeColors): void {
  const { width, height, scale } = model
  pen.font = fontOf(11)
  pen.textBaseline = 'middle'
  pen.textAlign = 'right'
  for (const tick of scale.ticks) {
    const y = scale.toY(tick) ?? 0
    pen.beginPath()
    pen.moveTo(0, y)
    pen.lineTo(width, y)
    pen.strokeStyle = cssRgb(colors.line)
    pen.lineWidth = 1
    pen.stroke()
    pen.fillStyle = cssRgb(colors.muted)
    pen.fillText(tickText(tick), -8, y)
  }
  pen.textAlign = 'center'
  for (const tick of model.epochTicks) pen.fillText(tickText(tick), model.toX(tick), height + 14)
  pen.fillText('epoch', width / 2, height + 32)
  pen.textAlign = 'left'
  pen.fillText(logarithmic ? 'loss (logarithmic)' : 'loss', -margin.left + 14, -22)
}

/** Dots at the newest values and at the lowest test loss. */
function drawMarks(pen: Pen, { last, best, scale, toX, width }: LossModel, colors: ThemeColors) {
  if (last === null) return
  const dot = (loss: number | null, epoch: number, color: Rgb, isHollow = false): void => {
    const y = scale.toY(loss)
    if (y === null || loss === null || loss > scale.domain[1]) return
    pen.beginPath()
    pen.arc(toX(epoch), y, 3.5, 0, 2 * Math.PI)
    pen.fillStyle = isHollow ? '#fff' : cssRgb(color)
    pen.fill()
    if (!isHollow) return
    pen.strokeStyle = cssRgb(color)
    pen.lineWidth = 2
    pen.stroke()
  }
  dot(last.testLoss, last.epoch, colors.testLine)
  dot(last.trainLoss, last.epoch, colors.ink)
  if (best === null || best === last) return
  dot(best.testLoss, best.epoch, colors.testLine, true)
  pen.fillStyle = cssRgb(colors.muted)
  pen.textAlign = 'right'
  pen.fillText(`○ lowest test ${lossText(best.testLoss)}`, width, 8)
}

/** The lines by name, above the chart at the right. */
function drawKeys(
  pen: Pen,
  records: readonly LossRecord[],
  ghosts: readonly LossGhost[],
  colors: ThemeColors,
): void {
  const hasTest = records.some(({ testLoss }) => testLoss !== null)
  const keys = [
    { name: 'train', color: cssRgb(colors.ink), dashes: [] },
    ...(hasPenalty(records)
      ? [{ name: 'train + λΩ', color: cssRgb(colors.ink), dashes: [4, 4] }]
      : []),
    ...(hasTest ? [{ name: 'test', color: cssRgb(colors.testLine), dashes: [] }] : []),
    ...(ghosts.length > 0
      ? [{ name: 'earlier runs', color: cssRgb(colors.testLine, 0.4), dashes: [] }]
      : []),
  ]
  pen.font = fontOf(12)
  pen.textAlign = 'left'
  pen.textBaseline = 'middle'
  let x = size.width - margin.right
  for (const { name, color, dashes } of keys.reverse()) {
    x -= 7 * name.length + 10
    pen.fillStyle = cssRgb(colors.ink)
    pen.fillText(name, x, 14)
    pen.setLineDash(dashes)
    strokePath(pen, `M${x - 24},14L${x - 6},14`, color, 2)
    pen.setLineDash([])
    x -= 32
  }
}

/** Strokes a path of M and L words, as `linePath` writes them. */
function strokePath(pen: Pen, path: string, color: string, width: number): void {
  if (path === '') return
  pen.beginPath()
  for (const [, word, x, y] of path.matchAll(/([ML])(-?[\d.]+),(-?[\d.]+)/g)) {
    if (word === 'M') pen.moveTo(Number(x), Number(y))
    else pen.lineTo(Number(x), Number(y))
  }
  pen.strokeStyle = color
  pen.lineWidth = width
  pen.lineJoin = 'round'
  pen.lineCap = 'round'
  pen.stroke()
}
