import {
  type OwnKind,
  type OwnPoints,
  type OwnTable,
  ownKinds,
  ownLimits,
  usualClassNames,
  usualColumnNames,
} from '../ownPoints.ts'
import type { PlaneDomain } from '../pointSet.ts'
import { type BitReader, createBitReader, widthOf } from './bits.ts'
import { readColumn, readNumber } from './columns.ts'
import { createOwnPoints, isValue } from './createOwnPoints.ts'
import { createPlaceReader, readPlaceCode } from './places.ts'
import { CODE_VERSION, checkOf } from './pointsCode.ts'

/** What could be read of a code. */
export interface ReadPoints {
  readonly points: OwnPoints
  /** How many points the code says that it has. */
  readonly count: number
  /** False when the text was changed on its way. */
  readonly isIntact: boolean
}

/** More than 5000 points of the largest kind take less. */
const LONGEST_CODE = 250_000

/**
 * The inverse of `pointsCode` for any text; null when it is no code, or damaged at its beginning. Of a
 * text that was cut off, the points that are whole. Takes time in proportion to the text, and no text
 * makes more than `ownLimits.points`.
 */
export function readPointsCode(text: string): ReadPoints | null {
  const code = text.toLowerCase()
  if (code.length > LONGEST_CODE || !code.startsWith(CODE_VERSION)) return null
  const isIntact = checkOf(code.slice(0, -3)) === code.slice(-3)
  const reader = createBitReader(code.slice(1, isIntact ? -3 : undefined))
  const head = readHead(reader)
  if (head === null) return null
  const { table, count } = head
  return { points: createOwnPoints(table), count, isIntact: isIntact && count === table.x1.length }
}

function readHead(reader: BitReader): { table: OwnTable; count: number } | null {
  const kind = ownKinds[reader.bits(2)]
  const classes = reader.bits(3)
  const split = reader.flag() ? (reader.flag() ? 'all train' : 'each') : null
  const hasPlane = reader.flag()
  const isNamed = reader.flag()
  if (kind === undefined || !isClassCount(kind, classes)) return null
  const plane = hasPlane ? readPlane(reader) : null
  if (hasPlane && plane === null) return null
  const names = isNamed
    ? Array.from({ length: classes + 3 }, () => readName(reader))
    : [...usualClassNames(classes), ...usualColumnNames(kind)]
  const [across = '', up = '', value = ''] = names.slice(classes)
  const count = reader.whole()
  if (reader.isPastEnd || count > ownLimits.points.max) return null
  const points = readPoints(reader, { kind, classes, split, count })
  if (points === null) return null
  const columnNames = [across, up, value] as const
  return {
    table: { kind, classNames: names.slice(0, classes), columnNames, plane, ...points },
    count,
  }
}

function isClassCount(kind: OwnKind, classes: number): boolean {
  const { min, max } = ownLimits.classes
  return kind === 'classes' ? classes >= min && classes <= max : classes === 0
}

function readPlane(reader: BitReader): PlaneDomain | null {
  const column = readColumn(reader)
  const [left, right, bottom, top] = [0, 0, 0, 0].map(() => readNumber(reader, column))
  const isPlane = [left, right, bottom, top].every(isValue) && left < right && bottom < top
  return isPlane ? { x1: [left, right], x2: [bottom, top] } : null
}

function readName(reader: BitReader): string {
  const length = Math.min(ownLimits.name, reader.bits(6))
  let name = ''
  for (let i = 0; i < length; i++) {
    name += String.fromCharCode(reader.bits(reader.flag() ? 7 : 16))
  }
  return name
}

interface Shape {
  readonly kind: OwnKind
  readonly classes: number
  readonly split: 'all train' | 'each' | null
  readonly count: number
}

/** As many as are whole; null when the columns make no sense. */
function readPoints(
  reader: BitReader,
  { kind, classes, split, count }: Shape,
): Pick<OwnTable, 'x1' | 'x2' | 'target' | 'split'> | null {
  const places = readPlaceCode(reader)
  const heights = kind === 'regression' ? readColumn(reader) : null
  if (places === null) return null
  const readPlace = createPlaceReader(reader, places)
  const classWidth = widthOf(Math.max(0, classes - 1))
  const x1: number[] = []
  const x2: number[] = []
  const target: number[] = []
  const parts: (0 | 1)[] = []
  for (let i = 0; i < count; i++) {
    const [at1, at2] = readPlace()
    const value = heights === null ? reader.bits(classWidth) : readNumber(reader, heights)
    const isTraining = split === 'all train' || (split === 'each' && reader.flag())
    const isPoint = isValue(at1) && isValue(at2) && isValue(value)
    if (reader.isPastEnd || !isPoint || (kind === 'classes' && value >= classes)) break
    x1.push(at1)
    x2.push(at2)
    target.push(kind === 'curve' ? at2 : value)
    parts.push(isTraining ? 1 : 0)
  }
  return { x1, x2, target, split: split === null ? null : parts }
}
