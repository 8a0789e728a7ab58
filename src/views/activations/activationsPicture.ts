import { cssRgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import { fontOf, type Picture } from '../pictures/picture.ts'
import { drawSlopes } from './drawSlopes.ts'
import { drawUnit, type UnitPlot } from './drawUnit.ts'

interface NamedUnit {
  readonly plot: UnitPlot
  /** `Unit 3`, and what is to be said of it: `dead`. */
  readonly name: string
  readonly state: string
}

export interface ActivationsPictureOptions {
  readonly units: readonly NamedUnit[]
  /** The one that is shown large, or null. */
  readonly large: NamedUnit | null
  /** Mean slope of every hidden layer. */
  readonly slopes: readonly number[]
  readonly title: string
  readonly description: string
  readonly colors: ThemeColors
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const margin = 24
const cell = { width: 250, height: 170 }
const big = { width: 480, height: 240 }
const slopesWidth = 420
const gap = 20
const heading = 22

/** The units of a layer, four in a row; below them the large one and the slopes through the depth. */
export function activationsPicture(options: ActivationsPictureOptions): Picture {
  const { units, large, slopes, title, description, colors } = options
  const columns = Math.min(4, units.length)
  const rows = Math.ceil(units.length / columns)
  const below = margin + rows * (cell.height + heading + gap)
  const slopesX = margin + (large === null ? 0 : big.width + 2 * gap)
  const right = Math.max(columns * (cell.width + gap) - gap + margin, slopesX + slopesWidth)
  return {
    width: right + margin,
    height: below + heading + big.height + margin,
    title,
    description,
    draw(pen) {
      units.forEach((unit, i) => {
        const x = margin + (i % columns) * (cell.width + gap)
        const y = margin + Math.floor(i / columns) * (cell.height + heading + gap)
        drawNamed(pen, unit, { x, y, ...cell }, colors)
      })
      if (large !== null) drawNamed(pen, large, { x: margin, y: below, ...big }, colors)
      const box = { x: slopesX, y: below, width: slopesWidth, height: big.height }
      under(pen, box, { name: 'Slopes through depth', state: '' }, colors, () =>
        drawSlopes(pen, slopes, { width: box.width, height: box.height, colors }),
      )
    },
  }
}

function drawNamed(pen: Pen, unit: NamedUnit, box: Box, theme: ThemeColors): void {
  const { width, height } = box
  under(pen, box, unit, theme, () =>
    drawUnit(pen, unit.plot, { width, height, form: 'large', theme }),
  )
}

/** What is drawn in a box, under its name. */
function under(
  pen: Pen,
  { x, y, width }: Box,
  { name, state }: Pick<NamedUnit, 'name' | 'state'>,
  colors: ThemeColors,
  draw: () => void,
): void {
  pen.save()
  pen.translate(x, y)
  pen.textBaseline = 'middle'
  pen.textAlign = 'left'
  pen.font = fontOf(13, 600)
  pen.fillStyle = cssRgb(colors.ink)
  pen.fillText(name, 0, 8)
  pen.textAlign = 'right'
  pen.font = fontOf(12)
  pen.fillText(state, width, 8)
  pen.translate(0, heading)
  draw()
  pen.restore()
}
