import { classColor, cssRgb, type ThemeColors } from '../colors.ts'
import { drawBiasMarks, drawEdges, type EdgeLook } from '../network/drawEdges.ts'
import { drawPictures } from '../network/drawPictures.ts'
import { type EdgeGap, edgeGaps, parameterIndex } from '../network/edges.ts'
import { formatParameter } from '../network/formatParameter.ts'
import { biasDrop, type Column, type NetworkLayout, networkLayout } from '../network/layout.ts'
import type { DiagramNames } from '../network/names.ts'
import { inputPictures, type PictureSource, unitPictures } from '../network/pictures.ts'
import { visibleLabels } from '../network/visibleLabels.ts'
import type { Pen } from '../pen.ts'
import { fontOf, type Picture } from './picture.ts'

/** Texts over a layer. */
export interface LayerHead {
  /** A formula in plain letters, and what is left of it where columns stand close. */
  readonly full: string
  readonly short: string
  /** Name of the layer's function. */
  readonly name: string
}

export interface NetworkPictureOptions {
  /** All inputs that are displayed are in use. */
  readonly names: DiagramNames
  /** What stands over each layer. */
  readonly heads: readonly LayerHead[]
  readonly parameters: Float64Array
  /** 1 for each weight that is cut. */
  readonly cut: Uint8Array
  readonly inputSource: PictureSource
  readonly unitSource: PictureSource
  readonly labelWidth: number
  readonly title: string
  readonly description: string
  readonly colors: ThemeColors
}

const width = 860
/** Narrower than this a formula over a layer would run into its neighbour. */
const fullHeadGap = 165

/** The network with its weights as they are, for paper. */
export function networkPicture(options: NetworkPictureOptions): Picture {
  const { names, labelWidth, title, description } = options
  const layers = names.layers.map((layer) => layer.units)
  const tallest = Math.max(names.inputs.length, ...layers)
  const height = Math.min(1200, 160 + Math.max(4, tallest) * 64)
  const inputs = names.inputs.length
  const layout = networkLayout({ width, height, inputs, layers, labelWidth, compact: false })
  const gaps = edgeGaps(
    layout,
    names.inputs.map((_, row) => row),
  )
  return { width, height, title, description, draw: (pen) => draw(pen, layout, gaps, options) }
}

function draw(
  pen: Pen,
  layout: NetworkLayout,
  gaps: readonly EdgeGap[],
  options: NetworkPictureOptions,
): void {
  const { names, parameters, cut, inputSource, unitSource, colors } = options
  const look: EdgeLook = {
    positive: cssRgb(classColor(colors, 1)),
    negative: cssRgb(classColor(colors, 0)),
    ghost: cssRgb(colors.muted),
    cut,
    spotlight: null,
  }
  drawEdges(pen, gaps, parameters, look)
  drawPictures(pen, inputPictures(layout.inputs, names.inputs, colors), inputSource, colors)
  drawPictures(pen, unitPictures(layout, names.layers, colors), unitSource, colors)
  for (const column of [layout.inputs, ...layout.layers]) drawFrames(pen, column, colors)
  drawBiasMarks(pen, layout.layers, gaps, parameters, look)
  drawNumbers(pen, layout, gaps, options)
  drawHeads(pen, layout, options)
}

function drawFrames(pen: Pen, { x, ys, side, dots }: Column, colors: ThemeColors): void {
  pen.strokeStyle = cssRgb(colors.ink, 0.62)
  pen.lineWidth = dots ? 0.5 : 1
  for (const y of ys) {
    pen.beginPath()
    if (dots) pen.arc(x, y, side / 2, 0, 2 * Math.PI)
    else pen.roundRect(x - side / 2, y - side / 2, side, side, side > 48 ? 6 : 5)
    pen.stroke()
  }
}

/** Weights on their edges and biases under their units, where the page has them, too. */
function drawNumbers(
  pen: Pen,
  layout: NetworkLayout,
  gaps: readonly EdgeGap[],
  { parameters, cut, colors }: NetworkPictureOptions,
): void {
  pen.font = fontOf(12, 500)
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  for (const { at, x, y } of visibleLabels(layout, gaps)) {
    const place = parameterIndex(gaps, at)
    const text = cut[place] === 1 ? 'cut' : formatParameter(parameters[place])
    const half = 3.6 * text.length + 4
    pen.fillStyle = '#fff'
    pen.fillRect(x - half, y - 9, 2 * half, 18)
    pen.fillStyle = cssRgb(colors.ink)
    pen.fillText(text, x, y)
  }
  pen.font = fontOf(11.5)
  pen.fillStyle = cssRgb(colors.muted)
  layout.layers.forEach(({ x, ys, side, biasText }, layer) => {
    if (!biasText) return
    ys.forEach((y, unit) => {
      const place = parameterIndex(gaps, { layer, to: unit, from: 'bias' })
      const name = ys.length > 1 ? `b${'₁₂₃₄₅₆₇₈₉'[unit] ?? ''}` : 'b'
      pen.fillText(`${name} = ${formatParameter(parameters[place])}`, x, y + side / 2 + biasDrop)
    })
  })
}

function drawHeads(pen: Pen, layout: NetworkLayout, options: NetworkPictureOptions): void {
  const { names, heads, colors } = options
  const { inputs, layers, gap } = layout
  pen.textBaseline = 'middle'
  pen.fillStyle = cssRgb(colors.ink)
  pen.font = fontOf(14)
  pen.textAlign = 'right'
  names.inputs.forEach(({ name }, row) => {
    pen.fillText(name, inputs.x - inputs.side / 2 - 8, inputs.ys[row] ?? 0)
  })
  pen.textAlign = 'center'
  pen.font = fontOf(12, 600)
  pen.fillText('Inputs', inputs.x, 28)
  layers.forEach(({ x, ys }, layer) => {
    const { full, short, name } = heads[layer] ?? { full: '', short: '', name: '' }
    pen.font = fontOf(13)
    pen.fillStyle = cssRgb(colors.ink)
    pen.fillText(gap >= fullHeadGap ? full : short, x, 28)
    pen.font = fontOf(11.5)
    pen.fillStyle = cssRgb(colors.muted)
    const isLast = layer === layers.length - 1
    const count = ys.length === 1 ? '1 unit' : `${ys.length} units`
    pen.fillText(gap >= 90 && !isLast ? `${name}, ${count}` : name, x, 48)
  })
}
