import { cssRgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import { fontOf } from '../pictures/picture.ts'
import type { FigureCurve } from './figure.ts'

/** A curve by name, with its numbers where the curves are read. */
export interface CurveKey extends Pick<FigureCurve, 'dashes' | 'isOwn'> {
  readonly text: string
  readonly value: string
  readonly slope: string
}

const pitch = 26

/** The curves by their line and name, one below the other, with value and slope in columns. */
export function drawCurveKeys(
  pen: Pen,
  keys: readonly CurveKey[],
  where: string,
  { width, height, colors }: { width: number; height: number; colors: ThemeColors },
): void {
  const top = (height - pitch * (keys.length + 1)) / 2
  const write = (y: number, left: number, weight: number, texts: readonly string[]): void => {
    pen.font = fontOf(12, weight)
    pen.textBaseline = 'middle'
    for (const [i, text] of texts.entries()) {
      pen.textAlign = i === 0 ? 'left' : 'right'
      pen.fillStyle = cssRgb(i === 2 ? colors.gradient : colors.ink)
      pen.fillText(text, [left, width - 56, width][i] ?? 0, y)
    }
  }
  write(top + pitch / 2, 0, 400, [where, 'L', 'slope'])
  for (const [i, { dashes, isOwn, text, value, slope }] of keys.entries()) {
    const y = top + pitch * (i + 1.5)
    pen.beginPath()
    pen.setLineDash([...dashes])
    pen.moveTo(0, y)
    pen.lineTo(22, y)
    pen.lineWidth = isOwn ? 2.4 : 1.4
    pen.strokeStyle = cssRgb(isOwn ? colors.ink : colors.muted)
    pen.stroke()
    pen.setLineDash([])
    write(y, 30, isOwn ? 600 : 400, [text, value, slope])
  }
}
