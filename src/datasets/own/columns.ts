import { type BitReader, type BitWriter, widthOf } from './bits.ts'

/**
 * How the numbers of a column are written: as whole multiples of 10^−decimals above the least one
 * when that gives every number back to the bit, which holds for all that were drawn or typed; else
 * as their 64 bits.
 */
export type Column = DecimalColumn | { readonly kind: 'bits' }

export interface DecimalColumn {
  readonly kind: 'decimal'
  readonly decimals: number
  /** The least multiple, and how many there are from it to the largest. */
  readonly least: number
  readonly span: number
}

/** More decimals than this nobody types, and 10^15 is exact. */
const MOST_DECIMALS = 15

/** The shortest way to write these numbers. */
export function columnOf(values: readonly number[]): Column {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
    const unit = Number(`1e${decimals}`)
    let least = Infinity
    let most = -Infinity
    const isExact = values.every((value) => {
      const multiple = Math.round(value * unit)
      least = Math.min(least, multiple)
      most = Math.max(most, multiple)
      return Number.isSafeInteger(multiple) && multiple / unit === value
    })
    const span = values.length === 0 ? 1 : most - least + 1
    if (isExact && Number.isSafeInteger(span)) {
      return { kind: 'decimal', decimals, least: values.length === 0 ? 0 : least + 0, span }
    }
  }
  return { kind: 'bits' }
}

export function writeColumn(writer: BitWriter, column: Column): void {
  writer.flag(column.kind === 'decimal')
  if (column.kind === 'bits') return
  writer.bits(column.decimals, 4)
  writer.flag(column.least < 0)
  writer.whole(Math.abs(column.least))
  writer.whole(column.span)
}

export function readColumn(reader: BitReader): Column {
  if (!reader.flag()) return { kind: 'bits' }
  const decimals = reader.bits(4)
  const isNegative = reader.flag()
  const least = reader.whole()
  return { kind: 'decimal', decimals, least: isNegative ? -least : least, span: reader.whole() }
}

/** Which multiple above the least one a number is: the inverse of `numberAt`. */
export function multipleOf(column: DecimalColumn, value: number): number {
  return Math.round(value * Number(`1e${column.decimals}`)) - column.least
}

/** A division of whole numbers that are exact gives the number nearest to the decimal. */
export function numberAt(column: DecimalColumn, multiple: number): number {
  return (column.least + multiple) / Number(`1e${column.decimals}`) + 0
}

export function writeNumber(writer: BitWriter, column: Column, value: number): void {
  if (column.kind === 'decimal') {
    writer.bits(multipleOf(column, value), widthOf(column.span - 1))
    return
  }
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  writer.bits(view.getUint32(0), 32)
  writer.bits(view.getUint32(4), 32)
}

export function readNumber(reader: BitReader, column: Column): number {
  if (column.kind === 'decimal') {
    return numberAt(column, reader.bits(widthOf(Math.max(0, column.span - 1))))
  }
  const view = new DataView(new ArrayBuffer(8))
  view.setUint32(0, reader.bits(32))
  view.setUint32(4, reader.bits(32))
  return view.getFloat64(0)
}
