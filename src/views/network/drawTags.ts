import { cssRgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import type { DiagramOverlay, OverlayUnit } from './overlay.ts'
import { lineHeight, type PlacedTag, type TagColumn, tagPx } from './placeTags.ts'

/** KaTeX's face has the ∇ that Inter lacks. */
const fontOf = (size: number, weight: number): string =>
  `${weight} ${size}px "Inter Variable", KaTeX_Main, system-ui, sans-serif`
const tint = { light: 0.1, dark: 0.2 } as const

/** Lines of numbers below units: values in blue, gradients in plum, the one at hand tinted. */
export function drawTags(pen: Pen, tags: readonly PlacedTag[], colors: ThemeColors): void {
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  for (const { x, top, width, lines, isOver } of tags) {
    const height = lines.length * lineHeight
    fillBox(pen, x - width / 2, top, width, height, cssRgb(isOver ? colors.panel : colors.paper))
    lines.forEach(({ text, tone, strong }, i) => {
      const y = top + i * lineHeight
      const color = tone === 'forward' ? colors.forward : colors.gradient
      if (strong) {
        fillBox(pen, x - width / 2, y, width, lineHeight, cssRgb(color, tint[colors.theme]))
      }
      pen.font = fontOf(tagPx, strong ? 600 : 450)
      pen.fillStyle = cssRgb(color)
      pen.fillText(text, x, y + lineHeight / 2 + 0.5)
    })
  }
}

/** Rings around the units that are pointed out, each with its word where there is room. */
export function drawMarks(
  pen: Pen,
  { marks, spotlight }: DiagramOverlay,
  columns: readonly TagColumn[],
  colors: ThemeColors,
): void {
  if (spotlight !== undefined) ring(pen, spotlight, columns, cssRgb(colors.gradient), 1.8)
  for (const mark of marks) {
    const place = ring(pen, mark, columns, cssRgb(colors.ink), 1.6)
    if (place !== null) drawWord(pen, mark.word, place, colors)
  }
}

/** Words of units that are too small stand to their right. */
const least = 28

function drawWord(
  pen: Pen,
  word: string,
  { x, y, side }: { readonly x: number; readonly y: number; readonly side: number },
  colors: ThemeColors,
): void {
  const width = word.length * 6.2 + 10
  const isAbove = side >= least
  const middle = isAbove ? x : x + side / 2 + 5 + width / 2
  const height = y - (isAbove ? side / 2 : 0)
  fillBox(pen, middle - width / 2, height - 7, width, 14, cssRgb(colors.ink))
  pen.font = fontOf(10.5, 600)
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.fillStyle = cssRgb(colors.panel)
  pen.fillText(word, middle, height + 0.5)
}

function ring(
  pen: Pen,
  { layer, unit }: OverlayUnit,
  columns: readonly TagColumn[],
  color: string,
  width: number,
): { readonly x: number; readonly y: number; readonly side: number } | null {
  const at = columns[layer]
  const y = at?.ys[unit]
  if (at === undefined || y === undefined) return null
  const { x, side, dots } = at.column
  pen.strokeStyle = color
  pen.lineWidth = width
  pen.beginPath()
  if (dots) pen.arc(x, y, side / 2 + 2, 0, 2 * Math.PI)
  else pen.roundRect(x - side / 2 - 1, y - side / 2 - 1, side + 2, side + 2, 6)
  pen.stroke()
  return { x, y, side }
}

/** Words in their tones in a row, centred between the sides. */
export function drawLegend(
  pen: Pen,
  legend: NonNullable<DiagramOverlay['legend']>,
  { left, right, y }: { readonly left: number; readonly right: number; readonly y: number },
  colors: ThemeColors,
): void {
  pen.fillStyle = cssRgb(colors.paper)
  pen.fillRect(left, y - 18, right - left, 36)
  pen.font = fontOf(12, 450)
  pen.textAlign = 'left'
  pen.textBaseline = 'middle'
  const gap = 16
  const widthOf = ({ text, tone }: (typeof legend)[number]): number =>
    text.length * 6.1 + (tone === 'plain' ? 0 : 18)
  const shown = legend.filter((_, i) => {
    const until = legend.slice(0, i + 1).reduce((sum, part) => sum + widthOf(part) + gap, -gap)
    return until <= right - left
  })
  const whole = shown.reduce((sum, part) => sum + widthOf(part) + gap, -gap)
  let x = Math.max(left, (left + right - whole) / 2)
  for (const part of shown) {
    const { text, tone } = part
    const color = cssRgb(tone === 'plain' ? colors.muted : colors[tone])
    pen.fillStyle = color
    if (tone !== 'plain') pen.fillRect(x, y - 1.5, 12, 3)
    pen.fillText(text, x + (tone === 'plain' ? 0 : 18), y)
    x += widthOf(part) + gap
  }
}

function fillBox(
  pen: Pen,
  x: number,
  y: number,
  width: number,
  height: number,
  color: string,
): void {
  pen.fillStyle = color
  pen.beginPath()
  pen.roundRect(x, y, width, height, 4)
  pen.fill()
}
