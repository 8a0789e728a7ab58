import { type OwnTable, ownKinds, usualClassNames, usualColumnNames } from '../ownPoints.ts'
import { type BitWriter, createBitWriter, widthOf } from './bits.ts'
import { columnOf, writeColumn, writeNumber } from './columns.ts'
import { createPlaceWriter, placeCodeOf, writePlaceCode } from './places.ts'

/** The first digit of a code: which way of writing it is in. */
export const CODE_VERSION = '1'
const CHECK_DIGITS = 3
/** 32³: how many checks there are. */
const CHECKS = 32768

/**
 * Checked points, in order, as digits and lower-case letters:
 *
 *   version · kind, classes, split?, plane?, names? · plane · names · count · columns · points · check
 *
 * All but version and check are bits (`bits.ts`). A point is its place (`places.ts`), its class or
 * height, and whether it trains unless all do. For 500 drawn points of two classes that is about 2.9 characters each.
 */
export function pointsCode(points: OwnTable): string {
  const writer = createBitWriter()
  const { kind, classNames, columnNames, x1, split, plane } = points
  writer.bits(ownKinds.indexOf(kind), 2)
  writer.bits(classNames.length, 3)
  writer.flag(split !== null)
  if (split !== null) writer.flag(trainAll(split))
  writer.flag(plane !== null)
  const names = [...classNames, ...columnNames]
  const usual = [...usualClassNames(classNames.length), ...usualColumnNames(kind)]
  const isNamed = names.some((name, i) => name !== usual[i])
  writer.flag(isNamed)
  if (plane !== null) {
    const ends = [...plane.x1, ...plane.x2]
    const column = columnOf(ends)
    writeColumn(writer, column)
    for (const end of ends) writeNumber(writer, column, end)
  }
  if (isNamed) for (const name of names) writeName(writer, name)
  writer.whole(x1.length)
  writePoints(writer, points)
  const body = CODE_VERSION + writer.text()
  return body + checkOf(body)
}

function writePoints(writer: BitWriter, { kind, classNames, x1, x2, target, split }: OwnTable) {
  const places = placeCodeOf({ x1, x2 }, columnOf(x1), columnOf(x2))
  writePlaceCode(writer, places)
  const heights = kind === 'regression' ? columnOf(target) : null
  if (heights !== null) writeColumn(writer, heights)
  const classWidth = widthOf(Math.max(0, classNames.length - 1))
  const writesParts = split !== null && !trainAll(split)
  const writePlace = createPlaceWriter(writer, places)
  for (let i = 0; i < x1.length; i++) {
    writePlace(x1[i], x2[i])
    if (heights !== null) writeNumber(writer, heights, target[i])
    else if (kind === 'classes') writer.bits(target[i], classWidth)
    if (writesParts) writer.flag(split[i] === 1)
  }
}

/** True when all points train, as they do while somebody draws: then no point says so by itself. */
function trainAll(split: readonly (0 | 1)[]): boolean {
  return !split.includes(0)
}

/** Its length, then 7 bits for a plain letter and 16 for any other unit of UTF-16. */
function writeName(writer: BitWriter, name: string): void {
  writer.bits(name.length, 6)
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i)
    const isPlain = unit < 128
    writer.flag(isPlain)
    writer.bits(unit, isPlain ? 7 : 16)
  }
}

/** Three digits that nearly every change of a text changes. */
export function checkOf(text: string): string {
  let sum = 0
  for (let i = 0; i < text.length; i++) sum = (sum * 37 + text.charCodeAt(i)) % CHECKS
  return sum.toString(32).padStart(CHECK_DIGITS, '0')
}
