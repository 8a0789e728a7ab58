import { cssRgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import { fontOf, type Picture } from './picture.ts'

/** A part of a view as it is printed: under its name, with its numbers in words below. */
export interface PrintedPane {
  readonly name: string
  readonly foot?: readonly string[]
  readonly width: number
  draw(pen: Pen): void
}

interface Panes {
  readonly panes: readonly PrintedPane[]
  /** Of what each pane draws. */
  readonly height: number
  readonly title: string
  readonly description: string
  readonly colors: ThemeColors
}

const side = 14
const head = 34
const footLine = 17

/** The panes of a view side by side, as on the page. */
export function panesPicture({ panes, height, title, description, colors }: Panes): Picture {
  const lines = Math.max(0, ...panes.map(({ foot = [] }) => foot.length))
  const width = panes.reduce((sum, pane) => sum + pane.width + 2 * side, 0)
  const whole = head + height + lines * footLine + 10
  return {
    width,
    height: whole,
    title,
    description,
    draw(pen) {
      let x = 0
      for (const [i, { name, foot = [], width, draw }] of panes.entries()) {
        if (i > 0) {
          pen.fillStyle = cssRgb(colors.line)
          pen.fillRect(x, 8, 1, whole - 16)
        }
        pen.save()
        pen.translate(x + side, 0)
        pen.fillStyle = cssRgb(colors.ink)
        pen.textAlign = 'left'
        pen.textBaseline = 'middle'
        pen.font = fontOf(13, 600)
        pen.fillText(name, 0, 17)
        pen.font = fontOf(12)
        pen.textAlign = 'center'
        for (const [line, text] of foot.entries()) {
          pen.fillText(text, width / 2, head + height + footLine * (line + 0.5) + 2)
        }
        pen.translate(0, head)
        draw(pen)
        pen.restore()
        x += width + 2 * side
      }
    },
  }
}
