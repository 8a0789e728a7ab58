import { cssRgb, type Rgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import { fontOf } from '../pictures/picture.ts'
import { tickText } from '../plots/numberText.ts'

/** g and g′ with the range of what is drawn. */
export interface FunctionCurve {
  readonly value: (z: number) => number
  readonly slope: (z: number) => number
  readonly low: number
  readonly high: number
}

export interface UnitPlot {
  /** Of one unit, one a point. */
  readonly z: Float32Array
  /** 1 = training: those make the histogram. */
  readonly isTraining: ArrayLike<number>
  /** Which of `colors` a point has. */
  readonly colorOf: ArrayLike<number>
  readonly colors: readonly Rgb[]
  readonly curve: FunctionCurve
  /** The least and the largest z on the axis, 0 between them. */
  readonly range: readonly [number, number]
  /** The point in hand, or null. */
  readonly chosen: number | null
}

export interface UnitLook {
  readonly width: number
  readonly height: number
  /** bars = the histogram alone; small = without axes. */
  readonly form: 'bars' | 'small' | 'large'
  readonly theme: ThemeColors
}

const axisHeight = 16
const axisWidth = 30
/** Numbers nearer to that of z = 0 are left out. */
const tickRoom = 48
/** Part of the height that the histogram takes below a curve. */
const histogramShare = 0.42
const mostDots = { bars: 0, small: 60, large: 400 }

/** Where the data lie on a unit's function: a histogram of z, g in ink, g′ in plum, points on g. */
export function drawUnit(pen: Pen, plot: UnitPlot, look: UnitLook): void {
  const { form, theme } = look
  const left = form === 'large' ? axisWidth : 0
  const width = look.width - left
  const height = look.height - (form === 'large' ? axisHeight : 0)
  const { curve, range } = plot
  const toX = (z: number): number => left + (width * (z - range[0])) / (range[1] - range[0])
  const pad = form === 'large' ? 6 : 4
  const span = curve.high - curve.low
  const toY = (h: number): number => height - pad - ((height - 2 * pad) * (h - curve.low)) / span
  pen.fillStyle = cssRgb(theme.paper)
  pen.fillRect(left, 0, width, height)
  const share = form === 'bars' ? 0.96 : histogramShare
  drawHistogram(pen, plot, { left, width, height, tall: share * height })
  pen.fillStyle = cssRgb(theme.muted, 0.45)
  pen.fillRect(toX(0) - 0.5, 0, 1, height)
  if (form === 'bars') return
  pen.fillStyle = cssRgb(theme.line)
  pen.fillRect(left, toY(0), width, 1)
  drawCurve(pen, plot, curve.slope, toX, toY, width, cssRgb(theme.gradient), 1.1)
  drawCurve(
    pen,
    plot,
    curve.value,
    toX,
    toY,
    width,
    cssRgb(theme.ink),
    form === 'large' ? 1.8 : 1.4,
  )
  drawDots(pen, plot, toX, toY, look)
  if (form === 'large') drawTicks(pen, plot, toX, toY, look)
}

/** Stacked by colour: each bar counts the training points whose z lies in its part. */
function drawHistogram(
  pen: Pen,
  { z, isTraining, colorOf, colors, range }: UnitPlot,
  box: {
    readonly left: number
    readonly width: number
    readonly height: number
    readonly tall: number
  },
): void {
  const bars = Math.max(8, Math.min(40, Math.floor(box.width / 6)))
  const counts = new Float64Array(bars * colors.length)
  const totals = new Float64Array(bars)
  for (let point = 0; point < z.length; point++) {
    if (isTraining[point] !== 1) continue
    const at = Math.floor((((z[point] ?? 0) - range[0]) / (range[1] - range[0])) * bars)
    if (Number.isNaN(at)) continue
    const bar = Math.min(bars - 1, Math.max(0, at))
    const place = bar * colors.length + (colorOf[point] ?? 0)
    counts[place] = (counts[place] ?? 0) + 1
    totals[bar] = (totals[bar] ?? 0) + 1
  }
  const most = Math.max(1, ...totals)
  const step = box.width / bars
  for (let bar = 0; bar < bars; bar++) {
    let bottom = box.height
    colors.forEach((color, i) => {
      const count = counts[bar * colors.length + i] ?? 0
      if (count === 0) return
      const tall = Math.max(1, (box.tall * count) / most)
      bottom -= tall
      pen.fillStyle = cssRgb(color, 0.42)
      pen.fillRect(box.left + bar * step + 0.5, bottom, step - 1, tall)
    })
  }
}

function drawCurve(
  pen: Pen,
  { range }: UnitPlot,
  f: (z: number) => number,
  toX: (z: number) => number,
  toY: (h: number) => number,
  width: number,
  color: string,
  lineWidth: number,
): void {
  const steps = Math.max(40, Math.round(width / 2))
  pen.beginPath()
  for (let i = 0; i <= steps; i++) {
    const z = range[0] + ((range[1] - range[0]) * i) / steps
    if (i === 0) pen.moveTo(toX(z), toY(f(z)))
    else pen.lineTo(toX(z), toY(f(z)))
  }
  pen.strokeStyle = color
  pen.lineWidth = lineWidth
  pen.lineJoin = 'round'
  pen.stroke()
}

/** Points riding on g, evenly left out where there are many; the one in hand is ringed, always. */
function drawDots(
  pen: Pen,
  { z, isTraining, colorOf, colors, curve, range, chosen }: UnitPlot,
  toX: (z: number) => number,
  toY: (h: number) => number,
  { form, theme }: UnitLook,
): void {
  const every = Math.max(1, Math.ceil(z.length / mostDots[form]))
  const radius = form === 'large' ? 2.8 : 1.9
  for (let point = 0; point < z.length; point += every) {
    const at = z[point] ?? Number.NaN
    if (isTraining[point] !== 1 || !(at >= range[0] && at <= range[1])) continue
    pen.beginPath()
    pen.arc(toX(at), toY(curve.value(at)), radius, 0, 2 * Math.PI)
    pen.fillStyle = cssRgb(colors[colorOf[point] ?? 0] ?? theme.ink)
    pen.fill()
  }
  const at = chosen === null ? Number.NaN : (z[chosen] ?? Number.NaN)
  if (!(at >= range[0] && at <= range[1])) return
  const [x, y] = [toX(at), toY(curve.value(at))]
  for (const [color, lineWidth] of [
    [theme.panel, 4],
    [theme.ink, 1.6],
  ] as const) {
    pen.beginPath()
    pen.arc(x, y, radius + 3, 0, 2 * Math.PI)
    pen.strokeStyle = cssRgb(color)
    pen.lineWidth = lineWidth
    pen.stroke()
  }
}

function drawTicks(
  pen: Pen,
  { curve, range }: UnitPlot,
  toX: (z: number) => number,
  toY: (h: number) => number,
  { height, theme }: UnitLook,
): void {
  pen.font = fontOf(11)
  pen.fillStyle = cssRgb(theme.muted)
  pen.textBaseline = 'middle'
  for (const [z, align] of [
    [range[0], 'left'],
    [0, 'center'],
    [range[1], 'right'],
  ] as const) {
    if (z !== 0 && Math.abs(toX(z) - toX(0)) < tickRoom) continue
    pen.textAlign = align
    pen.fillText(z === 0 ? 'z = 0' : tickText(z), toX(z), height - axisHeight / 2 + 1)
  }
  pen.textAlign = 'right'
  for (const h of new Set([curve.low, 0, curve.high])) {
    pen.fillText(tickText(h), toX(range[0]) - 6, toY(h))
  }
}
