import { cssRgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import { fontOf } from '../pictures/picture.ts'
import { tickText } from '../plots/numberText.ts'
import type { Calibration } from './calibration.ts'

interface Look {
  readonly width: number
  readonly height: number
  readonly colors: ThemeColors
}

const margin = { left: 38, right: 10, top: 8, bottom: 32 }

/** Share right over confidence: on the diagonal an answer is right as often as it is sure. */
export function drawReliability(pen: Pen, { low, bins }: Calibration, look: Look): void {
  const frame = frameOf(look)
  const { colors } = look
  bins.forEach((bin, i) => {
    const size = bin.right + bin.wrong
    if (size === 0) return
    const tall = (bin.right / size) * frame.height
    pen.fillStyle = cssRgb(colors.accent, 0.28)
    pen.fillRect(
      frame.toX(i / bins.length) + 1,
      frame.bottom - tall,
      frame.width / bins.length - 2,
      tall,
    )
    pen.beginPath()
    pen.arc(frame.toX((bin.confidence - low) / (1 - low)), frame.bottom - tall, 3.2, 0, 2 * Math.PI)
    pen.fillStyle = cssRgb(colors.ink)
    pen.fill()
  })
  pen.beginPath()
  pen.setLineDash([4, 4])
  pen.moveTo(frame.toX(0), frame.bottom - low * frame.height)
  pen.lineTo(frame.toX(1), frame.bottom - frame.height)
  pen.strokeStyle = cssRgb(colors.muted)
  pen.lineWidth = 1.2
  pen.stroke()
  pen.setLineDash([])
  drawAxes(pen, look, low, ['0', '0.5', '1'], 'share right')
}

/** How many answers are how sure; wrong ones hatched dark on top. */
export function drawConfidence(pen: Pen, { low, bins }: Calibration, look: Look): void {
  const frame = frameOf(look)
  const most = Math.max(1, ...bins.map(({ right, wrong }) => right + wrong))
  bins.forEach(({ right, wrong }, i) => {
    const x = frame.toX(i / bins.length) + 1
    const wide = frame.width / bins.length - 2
    const tall = (right / most) * frame.height
    const rest = (wrong / most) * frame.height
    pen.fillStyle = cssRgb(look.colors.accent, 0.35)
    pen.fillRect(x, frame.bottom - tall, wide, tall)
    pen.fillStyle = cssRgb(look.colors.ink)
    pen.fillRect(x, frame.bottom - tall - rest, wide, rest)
  })
  drawAxes(pen, look, low, ['0', '', tickText(most)], 'points')
}

function frameOf({ width, height }: Look) {
  const wide = width - margin.left - margin.right
  return {
    width: wide,
    height: height - margin.top - margin.bottom,
    bottom: height - margin.bottom,
    toX: (share: number) => margin.left + share * wide,
  }
}

function drawAxes(pen: Pen, look: Look, low: number, ticks: readonly string[], name: string): void {
  const { colors } = look
  const frame = frameOf(look)
  pen.fillStyle = cssRgb(colors.line)
  pen.fillRect(margin.left, frame.bottom, frame.width, 1)
  pen.fillRect(margin.left, frame.bottom - frame.height, 1, frame.height)
  pen.fillStyle = cssRgb(colors.muted)
  pen.font = fontOf(11)
  pen.textBaseline = 'middle'
  pen.textAlign = 'right'
  ticks.forEach((tick, i) => {
    pen.fillText(tick, margin.left - 6, frame.bottom - (i / (ticks.length - 1)) * frame.height)
  })
  pen.textAlign = 'center'
  for (const share of [0, 0.5, 1]) {
    const value = low + share * (1 - low)
    pen.fillText(tickText(Number(value.toFixed(2))), frame.toX(share), frame.bottom + 10)
  }
  pen.fillText('confidence', frame.toX(0.5), frame.bottom + 24)
  pen.save()
  pen.translate(9, frame.bottom - frame.height / 2)
  pen.rotate(-Math.PI / 2)
  pen.fillText(name, 0, 0)
  pen.restore()
}
