import { cssRgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import { fontOf, type Picture } from '../pictures/picture.ts'
import type { NormRange } from './logAxis.ts'
import { drawNormBars, type LayerNorms } from './normBars.ts'
import { drawNormLines, type TimedNorms } from './normLines.ts'

export interface GradientsPictureOptions {
  readonly now: LayerNorms
  readonly entries: readonly TimedNorms[]
  readonly range: NormRange | null
  readonly names: readonly string[]
  readonly title: string
  readonly description: string
  readonly colors: ThemeColors
}

const margin = 24
const heading = 26
const part = { width: 420, height: 260 }
const gap = 36

/** The lengths of all layers' gradients, now and over the run, side by side. */
export function gradientsPicture(options: GradientsPictureOptions): Picture {
  const { now, entries, colors, title, description } = options
  const look = { ...part, range: options.range, names: options.names, colors }
  const place = (pen: Pen, x: number, name: string, draw: () => void): void => {
    pen.font = fontOf(13, 600)
    pen.textAlign = 'left'
    pen.textBaseline = 'middle'
    pen.fillStyle = cssRgb(colors.ink)
    pen.fillText(name, x, margin + 8)
    pen.save()
    pen.translate(x, margin + heading)
    draw()
    pen.restore()
  }
  return {
    width: 2 * margin + 2 * part.width + gap,
    height: 2 * margin + heading + part.height,
    title,
    description,
    draw(pen) {
      const bars = 'Length of each layer’s gradient now: weights full, biases pale'
      place(pen, margin, bars, () => drawNormBars(pen, now, look))
      const lines = 'Weights, over the epochs of the run'
      place(pen, margin + part.width + gap, lines, () => drawNormLines(pen, entries, look))
    },
  }
}
