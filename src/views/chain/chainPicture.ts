import { cssRgb, type Rgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import { fontOf, type Picture } from '../pictures/picture.ts'
import {
  arrowOf,
  type ChainEdge,
  type ChainNode,
  type ChainNote,
  chainBox,
  chainMarks,
} from './chainMarks.ts'
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
      pen.textBaseline = 'middle'
      for (const edge of edges) {
        drawEdge(pen, edge, colors)
        if (edge.label === null) continue
        write(pen, edge.label, colors.gradient, fontOf(13.5))
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
  write(
    pen,
    { text, x, y, align: 'center' },
    tone === 'idle' ? colors.muted : colors.forward,
    fontOf(13.5, 600),
  )
  for (const note of notes) {
    const isFlow = note.tone === 'gradient'
    write(pen, note, isFlow ? colors.gradient : colors.muted, fontOf(13, isFlow ? 600 : 400))
  }
}

function write(
  pen: Pen,
  { text, x, y, align }: Omit<ChainNote, 'tone'>,
  ink: Rgb,
  font: string,
): void {
  pen.textAlign = align
  pen.font = font
  pen.fillStyle = cssRgb(ink)
  pen.fillText(text, x, y)
}
