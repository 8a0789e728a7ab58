import { cssRgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import { fontOf } from '../pictures/picture.ts'
import { axisText } from '../plots/axisText.ts'
import { type Cloud, cloudRadius, drawCloud } from '../plots/cloud.ts'

type Range = readonly [number, number]

/** Two numbers of each point against each other. */
export interface Scatter {
  readonly width: number
  readonly height: number
  readonly x: Range
  readonly y: Range
}

export interface ScatterLook {
  readonly scatter: Scatter
  readonly names: readonly [x: string, y: string]
  /** Where all points would lie if the network were right. */
  readonly right: 'diagonal' | 'zero'
  readonly colors: ThemeColors
  readonly chosen: number | null
}

const margin = { left: 44, right: 14, top: 10, bottom: 34 }

function scales({ width, height, x, y }: Scatter) {
  const [right, bottom] = [width - margin.right, height - margin.bottom]
  return {
    right,
    bottom,
    toX: (value: number) => margin.left + ((value - x[0]) / (x[1] - x[0])) * (right - margin.left),
    toY: (value: number) => bottom - ((value - y[0]) / (y[1] - y[0])) * (bottom - margin.top),
  }
}

export function scatterCloud(
  scatter: Scatter,
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  places: readonly number[],
): Cloud {
  const { toX, toY } = scales(scatter)
  return {
    places,
    x: Float64Array.from(places, (at) => toX(xs[at] ?? Number.NaN)),
    y: Float64Array.from(places, (at) => toY(ys[at] ?? Number.NaN)),
  }
}

export function drawScatter(pen: Pen, look: ScatterLook, cloud: Cloud): void {
  const { scatter, colors, chosen, names } = look
  const { toX, toY, right, bottom } = scales(scatter)
  pen.fillStyle = cssRgb(colors.line)
  pen.fillRect(margin.left, bottom, right - margin.left, 1)
  pen.fillRect(margin.left, margin.top, 1, bottom - margin.top)
  pen.beginPath()
  const diagonal = look.right === 'diagonal'
  pen.moveTo(toX(scatter.x[0]), toY(diagonal ? scatter.x[0] : 0))
  pen.lineTo(toX(scatter.x[1]), toY(diagonal ? scatter.x[1] : 0))
  pen.strokeStyle = cssRgb(colors.muted)
  pen.lineWidth = 1.2
  pen.setLineDash([4, 4])
  pen.stroke()
  pen.setLineDash([])
  const radius = cloudRadius(cloud.places.length)
  drawCloud(pen, cloud, { classes: null, radius, colors, chosen })
  pen.fillStyle = cssRgb(colors.muted)
  pen.font = fontOf(11)
  pen.textBaseline = 'middle'
  pen.textAlign = 'right'
  for (const tick of ticksOf(scatter.y)) pen.fillText(axisText(tick), margin.left - 6, toY(tick))
  pen.textAlign = 'center'
  for (const tick of ticksOf(scatter.x)) pen.fillText(axisText(tick), toX(tick), bottom + 11)
  pen.fillText(names[0], (margin.left + right) / 2, bottom + 26)
  pen.save()
  pen.translate(9, (margin.top + bottom) / 2)
  pen.rotate(-Math.PI / 2)
  pen.fillText(names[1], 0, 0)
  pen.restore()
}

function ticksOf([low, high]: Range): number[] {
  return [low, (low + high) / 2, high].map((value) => Number(value.toPrecision(6)))
}
