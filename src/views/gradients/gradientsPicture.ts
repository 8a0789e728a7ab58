import { cssRgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import { fontOf, type Picture } from '../pictures/picture.ts'
import type { NormRange } from './logAxis.ts'
import { drawCloud, type GradientCloud } from './noiseCloud.ts'
import { drawNoiseLine, type NoiseByBatch } from './noiseLine.ts'
import { drawNormBars, type LayerNorms } from './normBars.ts'
import { drawNormLines, type TimedNorms } from './normLines.ts'

export interface GradientsPictureOptions {
  readonly now: LayerNorms
  readonly entries: readonly TimedNorms[]
  readonly range: NormRange | null
  readonly names: readonly string[]
  /** Null when it was not measured. */
  readonly noise: { readonly cloud: GradientCloud; readonly line: NoiseByBatch } | null
  readonly title: string
  readonly description: string
  readonly colors: ThemeColors
}

const margin = 24
const heading = 26
const part = { width: 420, height: 260 }
const gap = 36

/** The lengths of all layers' gradients, now and over the run, side by side; below them the noise. */
export function gradientsPicture(options: GradientsPictureOptions): Picture {
  const { now, entries, noise, colors, title, description } = options
  const look = { ...part, range: options.range, names: options.names, colors }
  const second = margin + part.width + gap
  const below = margin + heading + part.height + gap
  const place = (pen: Pen, x: number, y: number, name: string, draw: () => void): void => {
    pen.font = fontOf(13, 600)
    pen.textAlign = 'left'
    pen.textBaseline = 'middle'
    pen.fillStyle = cssRgb(colors.ink)
    pen.fillText(name, x, y + 8)
    pen.save()
    pen.translate(x, y + heading)
    draw()
    pen.restore()
  }
  return {
    width: 2 * margin + 2 * part.width + gap,
    height:
      (noise === null ? margin + heading + part.height : below + heading + part.height) + margin,
    title,
    description,
    draw(pen) {
      const bars = 'Length of each layer’s gradient now: weights full, biases pale'
      place(pen, margin, margin, bars, () => drawNormBars(pen, now, look))
      const lines = 'Weights, over the epochs of the run'
      place(pen, second, margin, lines, () => drawNormLines(pen, entries, look))
      if (noise === null) return
      const { cloud, line } = noise
      const dots = `${cloud.along.length} batches of ${line.chosen} around the full gradient`
      place(pen, margin, below, dots, () => drawCloud(pen, cloud, part.height, colors))
      const rms = 'Noise: rms of ‖ĝ − ḡ‖ by batch size B'
      place(pen, second, below, rms, () =>
        drawNoiseLine(pen, line, part.width, part.height, colors),
      )
    },
  }
}
