import { cssRgb, mixRgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import { fontOf, type Picture } from '../pictures/picture.ts'
import { textWidth } from '../textWidth.ts'
import type { CellTone } from './cellTint.ts'

export interface LinePictureTable {
  /** Before the table: `·`, `=`. */
  readonly sign: string
  readonly name: string
  readonly rows: number
  readonly columns: number
  readonly at: (row: number, column: number) => number
  readonly textOf: (value: number) => string
  readonly tone: CellTone
}

interface LinePictureOptions {
  readonly title: string
  readonly description: string
  /** Above and below the tables. */
  readonly formula: string
  readonly sentence: string
  readonly tables: readonly LinePictureTable[]
  readonly colors: ThemeColors
}

const margin = 24
const cell = { width: 66, height: 26 } as const
const tiny = 9
const mostNumbers = 8
/** Around a sign. */
const signAir = 24
const signPx = 13
const letterWidth = 6.6

/** A line of the algorithm for print: its formula, its tables and a sentence. */
export function linePicture(options: LinePictureOptions): Picture {
  const { tables, formula, sentence, colors } = options
  const placed = placeTables(tables)
  const right = placed.at(-1)?.right ?? margin
  const below = Math.max(0, ...placed.map(({ height }) => height))
  const top = margin + 52
  return {
    width: Math.max(right, margin + sentence.length * letterWidth) + margin,
    height: top + below + 44,
    title: options.title,
    description: options.description,
    draw(pen) {
      pen.fillStyle = cssRgb(colors.ink)
      pen.textBaseline = 'middle'
      pen.textAlign = 'left'
      pen.font = fontOf(15, 600)
      pen.fillText(formula, margin, margin)
      placed.forEach((place, i) => {
        const table = tables[i]
        if (table === undefined) return
        pen.textAlign = 'center'
        pen.font = fontOf(signPx)
        pen.fillStyle = cssRgb(colors.ink)
        pen.fillText(table.name, place.x + place.width / 2, margin + 34)
        pen.fillText(table.sign, place.x - signRoom(table.sign) / 2, top + below / 2)
        pen.save()
        pen.translate(place.x, top + (below - place.height) / 2)
        drawTable(pen, table, place, colors)
        pen.restore()
      })
      pen.textAlign = 'left'
      pen.font = fontOf(12)
      pen.fillStyle = cssRgb(colors.muted)
      pen.fillText(sentence, margin, top + below + 28)
    },
  }
}

interface Place {
  readonly x: number
  readonly width: number
  readonly height: number
  readonly right: number
  readonly cellWidth: number
  readonly cellHeight: number
}

function signRoom(sign: string): number {
  return sign === '' ? 0 : textWidth(sign, signPx) + signAir
}

function placeTables(tables: readonly LinePictureTable[]): readonly Place[] {
  const places: Place[] = []
  for (const { rows, columns, sign } of tables) {
    const isLarge = rows > mostNumbers || columns > mostNumbers
    const cellWidth = isLarge ? tiny : cell.width
    const cellHeight = isLarge ? tiny : cell.height
    const x = (places.at(-1)?.right ?? margin) + signRoom(sign)
    const [width, height] = [columns * cellWidth, rows * cellHeight]
    places.push({ x, width, height, right: x + width, cellWidth, cellHeight })
  }
  return places
}

function drawTable(
  pen: Pen,
  { rows, columns, at, textOf, tone }: LinePictureTable,
  { cellWidth, cellHeight }: Place,
  colors: ThemeColors,
): void {
  let largest = 0
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const size = Math.abs(at(row, column))
      if (Number.isFinite(size) && size > largest) largest = size
    }
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const value = at(row, column)
      const share = largest > 0 && Number.isFinite(value) ? Math.abs(value) / largest : 0
      const side =
        tone === 'gradient' ? colors.gradient : (colors.classes[value < 0 ? 0 : 1] ?? colors.ink)
      const [x, y] = [column * cellWidth, row * cellHeight]
      pen.fillStyle = cssRgb(mixRgb(colors.undecided, side, 0.3 * share))
      pen.fillRect(x, y, cellWidth - 1, cellHeight - 1)
      if (cellWidth < cell.width) continue
      pen.font = fontOf(12)
      pen.fillStyle = cssRgb(colors.ink)
      pen.fillText(textOf(value), x + cellWidth / 2, y + cellHeight / 2 + 0.5)
    }
  }
}
