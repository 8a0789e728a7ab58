import { type BitReader, type BitWriter, powerOfTwo, widthOf } from './bits.ts'
import {
  type Column,
  type DecimalColumn,
  multipleOf,
  numberAt,
  readColumn,
  readNumber,
  writeColumn,
  writeNumber,
} from './columns.ts'

/**
 * How places are written, in order of x₁ and then x₂. On a grid each is the number of cells since the
 * one before, in a Golomb–Rice code (Rice 1979): about log₂(cells / points) + 1.5 bits, within a bit of
 * what any code needs for points that lie anywhere. Off a grid each number stands alone.
 */
export type PlaceCode =
  | {
      readonly kind: 'grid'
      readonly x1: DecimalColumn
      readonly x2: DecimalColumn
      /** Low bits of a gap that are written as they are. */
      readonly lowBits: number
    }
  | { readonly kind: 'free'; readonly x1: Column; readonly x2: Column }

interface Places {
  readonly x1: readonly number[]
  readonly x2: readonly number[]
}

/** A gap of so many times 2^lowBits is written in full. */
const LONGEST_RUN = 24
const LOW_BITS_WIDTH = 6
const MOST_LOW_BITS = 52

export function placeCodeOf(places: Places, x1: Column, x2: Column): PlaceCode {
  if (x1.kind !== 'decimal' || x2.kind !== 'decimal') return { kind: 'free', x1, x2 }
  if (!Number.isSafeInteger(x1.span * x2.span)) return { kind: 'free', x1, x2 }
  const cells = places.x1.map((at1, i) => cellOf(x1, x2, at1, places.x2[i]))
  const gaps = cells.map((cell, i) => (i === 0 ? cell : cell - cells[i - 1]))
  return { kind: 'grid', x1, x2, lowBits: bestLowBits(gaps) }
}

export function writePlaceCode(writer: BitWriter, code: PlaceCode): void {
  writeColumn(writer, code.x1)
  writeColumn(writer, code.x2)
  writer.flag(code.kind === 'grid')
  if (code.kind === 'grid') writer.bits(code.lowBits, LOW_BITS_WIDTH)
}

/** Null when the parts do not fit together. */
export function readPlaceCode(reader: BitReader): PlaceCode | null {
  const x1 = readColumn(reader)
  const x2 = readColumn(reader)
  if (!reader.flag()) return { kind: 'free', x1, x2 }
  const lowBits = reader.bits(LOW_BITS_WIDTH)
  const isGrid = x1.kind === 'decimal' && x2.kind === 'decimal' && lowBits <= MOST_LOW_BITS
  return isGrid ? { kind: 'grid', x1, x2, lowBits } : null
}

/** Writes places one after the other. */
export function createPlaceWriter(
  writer: BitWriter,
  code: PlaceCode,
): (at1: number, at2: number) => void {
  let before = 0
  return (at1, at2) => {
    if (code.kind === 'free') {
      writeNumber(writer, code.x1, at1)
      writeNumber(writer, code.x2, at2)
      return
    }
    const cell = cellOf(code.x1, code.x2, at1, at2)
    writeGap(writer, cell - before, code.lowBits)
    before = cell
  }
}

/** Reads what `createPlaceWriter` wrote. */
export function createPlaceReader(
  reader: BitReader,
  code: PlaceCode,
): () => readonly [number, number] {
  let cell = 0
  return () => {
    const { x1, x2 } = code
    if (code.kind === 'free') return [readNumber(reader, x1), readNumber(reader, x2)]
    cell += readGap(reader, code.lowBits)
    const { span } = code.x2
    return [numberAt(code.x1, Math.floor(cell / span)), numberAt(code.x2, cell % span)]
  }
}

/** Cells are counted up the columns, from the left. */
function cellOf(x1: DecimalColumn, x2: DecimalColumn, at1: number, at2: number): number {
  return multipleOf(x1, at1) * x2.span + multipleOf(x2, at2)
}

function bestLowBits(gaps: readonly number[]): number {
  let best = 0
  let shortest = Number.POSITIVE_INFINITY
  for (let lowBits = 0; lowBits <= MOST_LOW_BITS; lowBits++) {
    const bits = gaps.reduce((sum, gap) => sum + gapLength(gap, lowBits), 0)
    if (bits >= shortest) continue
    shortest = bits
    best = lowBits
  }
  return best
}

function gapLength(gap: number, lowBits: number): number {
  const run = Math.floor(gap / powerOfTwo(lowBits))
  return run < LONGEST_RUN ? run + 1 + lowBits : LONGEST_RUN + 6 + widthOf(gap)
}

/** So many ones and a zero, then the low bits. */
function writeGap(writer: BitWriter, gap: number, lowBits: number): void {
  const run = Math.floor(gap / powerOfTwo(lowBits))
  for (let i = 0; i < Math.min(run, LONGEST_RUN); i++) writer.flag(true)
  if (run >= LONGEST_RUN) {
    writer.whole(gap)
    return
  }
  writer.flag(false)
  writer.bits(gap % powerOfTwo(lowBits), lowBits)
}

function readGap(reader: BitReader, lowBits: number): number {
  let run = 0
  while (run < LONGEST_RUN && reader.flag()) run++
  return run === LONGEST_RUN ? reader.whole() : run * powerOfTwo(lowBits) + reader.bits(lowBits)
}
