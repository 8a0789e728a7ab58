import { cssRgb, type Rgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import { fontOf, type Picture } from '../pictures/picture.ts'
import { arrowOf, type ChainEdge, type ChainNode, chainBox, chainMarks } from './chainMarks.ts'
import type { ChainValues } from './chainRule.ts'

export interface ChainPictureOptions {
  readonly values: ChainValues
  readonly step: number
  readonly title: string
  readonly description: string
  readonly colors: ThemeColors
}

const size = { width: 640, height: 290 }

/** The computation graph for print. */
export function chainPicture(options: ChainPictureOptions): Picture {
  const { values, step, title, description, colors } = options
  const { nodes, edges } = chainMarks(values, step, size)
  return {
    ...size,
    title,
    description,
    draw(pen) {
      pen.textAlign = 'center'
      pen.textBaseline = 'middle'
      for (const edge of edges) drawEdge(pen, edge, colors)
      for (const { x1, y1, x2, y2, text } of edges) {
        write(pen, text, (x1 + x2) / 2, (y1 + y2) / 2, colors.gradient, fontOf(13.5), colors.panel)
      }
      for (const node of nodes) drawNode(pen, node, colors)
    },
  }
}

function drawEdge(pen: Pen, edge: ChainEdge, colors: ThemeColors): void {
  const { tone, x1, y1, x2, y2 } = edge
  const color = tone === 'forward' || tone === 'gradient' ? colors[tone] : colors.muted
  pen.globalAlpha = tone === 'idle' ? 0.5 : 1
  pen.strokeStyle = cssRgb(color)
  pen.fillStyle = cssRgb(color)
  pen.lineWidth = tone === 'gradient' ? 3 : tone === 'forward' ? 2.5 : 1.25
  pen.beginPath()
  pen.moveTo(x1, y1)
  pen.lineTo(x2, y2)
  pen.stroke()
  const [tip, ...barbs] = arrowOf(edge)
  pen.beginPath()
  pen.moveTo(tip.x, tip.y)
  for (const { x, y } of barbs) pen.lineTo(x, y)
  pen.closePath()
  pen.fill()
  pen.globalAlpha = 1
}

function drawNode(pen: Pen, { x, y, text, tone, notes }: ChainNode, colors: ThemeColors): void {
  const { width, height } = chainBox
  const isAtHand = tone === 'forward'
  pen.beginPath()
  pen.roundRect(x - width / 2, y - height / 2, width, height, 8)
  pen.fillStyle = cssRgb(colors.panel)
  pen.fill()
  pen.strokeStyle = cssRgb(isAtHand ? colors.forward : colors.muted)
  pen.lineWidth = isAtHand ? 2.5 : 1.25
  pen.stroke()
  const ink = tone === 'idle' ? colors.muted : colors.forward
  write(pen, text, x, y, ink, fontOf(13.5, 600))
  for (const note of notes) {
    const isFlow = note.tone === 'gradient'
    const font = fontOf(13, isFlow ? 600 : 400)
    write(pen, note.text, x, note.y, isFlow ? colors.gradient : colors.muted, font, colors.panel)
  }
}

function write(
  pen: Pen,
  text: string,
  x: number,
  y: number,
  ink: Rgb,
  font: string,
  halo: Rgb | null = null,
): void {
  if (text === '') return
  pen.font = font
  if (halo !== null) {
    pen.strokeStyle = cssRgb(halo)
    pen.lineWidth = 7
    pen.lineJoin = 'round'
    pen.strokeText(text, x, y)
  }
  pen.fillStyle = cssRgb(ink)
  pen.fillText(text, x, y)
}
