import { cssRgb, type ThemeColors } from '../colors.ts'
import { fontOf, type Picture } from '../pictures/picture.ts'
import { drawUnit, type UnitPlot } from './drawUnit.ts'

export interface ActivationsPictureOptions {
  readonly units: readonly {
    readonly plot: UnitPlot
    /** `Unit 3`, and what is to be said of it: `dead`. */
    readonly name: string
    readonly state: string
  }[]
  readonly title: string
  readonly description: string
  readonly colors: ThemeColors
}

const margin = 24
const cell = { width: 250, height: 170 }
const gap = 20
const heading = 22

/** The units of a layer, four in a row. */
export function activationsPicture(options: ActivationsPictureOptions): Picture {
  const { units, title, description, colors } = options
  const columns = Math.min(4, units.length)
  const rows = Math.ceil(units.length / columns)
  return {
    width: 2 * margin + columns * (cell.width + gap) - gap,
    height: 2 * margin + rows * (cell.height + heading + gap) - gap,
    title,
    description,
    draw(pen) {
      units.forEach(({ plot, name, state }, i) => {
        pen.save()
        pen.translate(
          margin + (i % columns) * (cell.width + gap),
          margin + Math.floor(i / columns) * (cell.height + heading + gap),
        )
        pen.textBaseline = 'middle'
        pen.textAlign = 'left'
        pen.font = fontOf(13, 600)
        pen.fillStyle = cssRgb(colors.ink)
        pen.fillText(name, 0, 8)
        pen.textAlign = 'right'
        pen.font = fontOf(12)
        pen.fillText(state, cell.width, 8)
        pen.translate(0, heading)
        drawUnit(pen, plot, { ...cell, form: 'large', theme: colors })
        pen.restore()
      })
    },
  }
}
