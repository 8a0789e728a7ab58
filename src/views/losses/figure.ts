import { cssRgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import { fontOf } from '../pictures/picture.ts'
import { axisText } from '../plots/axisText.ts'
import { type Cloud, cloudRadius, drawCloud } from '../plots/cloud.ts'

/** One loss as a function of one number, sampled over the figure’s width. */
export interface FigureCurve {
  readonly dashes: readonly number[]
  /** The run’s own loss: thick, with the points on it. */
  readonly isOwn: boolean
  readonly values: Float64Array
  /** null where the loss has no slope to follow. */
  readonly slopes: Float64Array | null
}

/** Losses over −reach … reach, and their slopes beside or below. */
export interface Figure {
  readonly width: number
  readonly height: number
  readonly reach: number
  /** Ends of the losses’ axis and of the slopes’. */
  readonly lossRange: readonly [number, number]
  readonly slopeRange: readonly [number, number]
  /** `s` or `r`. */
  readonly letter: string
}

export interface FigureLook {
  readonly figure: Figure
  readonly curves: readonly FigureCurve[]
  /** Class of every point; null = there are none. */
  readonly classes: ArrayLike<number> | null
  readonly colors: ThemeColors
  readonly chosen: number | null
  /** Where the numbers beside the figure are read. */
  readonly cursor: number
}

const margin = { left: 44, right: 14, top: 16, bottom: 20 }
/** Wider than high: the slopes stand beside the losses. */
const sideBySide = 1.9

interface Panel {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly range: readonly [number, number]
}

function panelsOf({ width, height, lossRange, slopeRange }: Figure): readonly [Panel, Panel] {
  if (width > sideBySide * height) {
    const half = (width - 14) / 2
    const size = {
      top: margin.top,
      width: half - margin.left - margin.right,
      height: height - margin.top - margin.bottom,
    }
    return [
      { ...size, left: margin.left, range: lossRange },
      { ...size, left: margin.left + half + 14, range: slopeRange },
    ]
  }
  const free = height - 2 * (margin.top + margin.bottom)
  const tall = Math.round(0.64 * free)
  const size = { left: margin.left, width: width - margin.left - margin.right }
  return [
    { ...size, top: margin.top, height: tall, range: lossRange },
    { ...size, top: 2 * margin.top + margin.bottom + tall, height: free - tall, range: slopeRange },
  ]
}

function toX(panel: Panel, reach: number, value: number): number {
  const share = (value + reach) / (2 * reach)
  return panel.left + Math.min(1, Math.max(0, share)) * panel.width
}

function toY({ top, height, range }: Panel, value: number): number {
  const share = (value - range[0]) / (range[1] - range[0])
  return top + height - Math.min(1, Math.max(0, share)) * height
}

/** The number that a pixel of the figure stands for, or null outside both panels. */
export function figureValueAt(figure: Figure, x: number, y: number): number | null {
  for (const { left, top, width, height } of panelsOf(figure)) {
    const isInside = x >= left - 8 && x <= left + width + 8 && y >= top - 8 && y <= top + height + 8
    if (isInside) return Math.min(1, Math.max(-1, (2 * (x - left)) / width - 1)) * figure.reach
  }
  return null
}

/** Points at their number and their own loss; those beyond an end of the axis have no place. */
export function figureCloud(
  figure: Figure,
  at: ArrayLike<number>,
  losses: ArrayLike<number>,
  places: readonly number[],
): Cloud {
  const [panel] = panelsOf(figure)
  const isWithin = (place: number): boolean => Math.abs(at[place] ?? Number.NaN) <= figure.reach
  return {
    places,
    x: Float64Array.from(places, (place) =>
      isWithin(place) ? toX(panel, figure.reach, at[place] ?? 0) : Number.NaN,
    ),
    y: Float64Array.from(places, (place) => toY(panel, losses[place] ?? Number.NaN)),
  }
}

export function drawFigure(pen: Pen, look: FigureLook, cloud: Cloud, at: ArrayLike<number>): void {
  const { figure, curves, colors, cursor } = look
  const [loss, slope] = panelsOf(figure)
  const name = figure.letter
  drawFrame(pen, loss, figure, `loss L(${name})`, colors)
  drawFrame(pen, slope, figure, `slope dL/d${name}`, colors)
  // The run’s own loss last, above the others.
  for (const curve of [...curves].sort((a, b) => Number(a.isOwn) - Number(b.isOwn))) {
    const { isOwn, values, slopes, dashes } = curve
    const width = isOwn ? 2.4 : 1.4
    pen.setLineDash([...dashes])
    pen.strokeStyle = cssRgb(isOwn ? colors.ink : colors.muted)
    strokeSamples(pen, loss, values, width)
    pen.strokeStyle = cssRgb(colors.gradient, isOwn ? 1 : 0.6)
    if (slopes !== null) strokeSamples(pen, slope, slopes, width)
    pen.setLineDash([])
  }
  for (const panel of [loss, slope]) {
    const x = toX(panel, figure.reach, cursor)
    pen.beginPath()
    pen.moveTo(x, panel.top)
    pen.lineTo(x, panel.top + panel.height)
    pen.strokeStyle = cssRgb(colors.accent)
    pen.lineWidth = 1
    pen.stroke()
  }
  const radius = cloudRadius(cloud.places.length)
  drawCloud(pen, cloud, { classes: look.classes, radius, colors, chosen: look.chosen })
  drawBeyond(pen, loss, figure.reach, cloud.places, at, colors)
}

/** Samples at equal distances; cut off at the ends of the axis rather than drawn along them. */
function strokeSamples(pen: Pen, panel: Panel, values: Float64Array, width: number): void {
  const last = values.length - 1
  let isDown = false
  pen.beginPath()
  values.forEach((value, i) => {
    const x = panel.left + (i / last) * panel.width
    const isShown = value >= panel.range[0] && value <= panel.range[1]
    if (isShown && isDown) pen.lineTo(x, toY(panel, value))
    else if (isShown) pen.moveTo(x, toY(panel, value))
    isDown = isShown
  })
  pen.lineWidth = width
  pen.lineJoin = 'round'
  pen.stroke()
}

function drawFrame(pen: Pen, panel: Panel, { reach }: Figure, name: string, colors: ThemeColors) {
  const { left, top, width, height, range } = panel
  pen.font = fontOf(11)
  pen.textBaseline = 'middle'
  pen.textAlign = 'right'
  const [low, high] = range
  const ticks = height < 60 ? [low, high] : [low, (low + high) / 2, high]
  for (const tick of ticks) {
    const y = toY(panel, tick)
    pen.fillStyle = cssRgb(colors.line)
    pen.fillRect(left, y, width, 1)
    pen.fillStyle = cssRgb(colors.muted)
    pen.fillText(axisText(tick), left - 6, y)
  }
  pen.fillStyle = cssRgb(colors.line)
  pen.fillRect(toX(panel, reach, 0), top, 1, height)
  pen.fillStyle = cssRgb(colors.muted)
  pen.textAlign = 'center'
  for (const tick of [-reach, -reach / 2, 0, reach / 2, reach]) {
    pen.fillText(axisText(tick), toX(panel, reach, tick), top + height + 11)
  }
  pen.textAlign = 'left'
  pen.fillText(name, left + 4, top - 8)
}

/** How many points lie beyond either end. */
function drawBeyond(
  pen: Pen,
  panel: Panel,
  reach: number,
  places: readonly number[],
  at: ArrayLike<number>,
  colors: ThemeColors,
): void {
  const below = places.filter((place) => (at[place] ?? 0) < -reach).length
  const above = places.filter((place) => (at[place] ?? 0) > reach).length
  pen.font = fontOf(11, 600)
  pen.textBaseline = 'middle'
  for (const [count, text, x, align] of [
    [below, `← ${below}`, panel.left + 4, 'left'],
    [above, `${above} →`, panel.left + panel.width - 4, 'right'],
  ] as const) {
    if (count === 0) continue
    pen.textAlign = align
    const y = panel.top + panel.height - 9
    pen.strokeStyle = cssRgb(colors.panel)
    pen.lineWidth = 3
    pen.strokeText(text, x, y)
    pen.fillStyle = cssRgb(colors.ink)
    pen.fillText(text, x, y)
  }
}
