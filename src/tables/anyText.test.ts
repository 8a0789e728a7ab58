import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createOwnPoints } from '../datasets/index.ts'
import { ownKinds } from '../datasets/ownPoints.ts'
import { finish, type InChunks } from '../engine/index.ts'
import { guessMapping } from './guessMapping.ts'
import { columnRoles, type Mapping } from './mapping.ts'
import { decimals } from './numberText.ts'
import { type Reading, readPoints } from './readPoints.ts'
import { readTable } from './readTable.ts'
import { type Delimiter, delimiters, type Table, tableLimits } from './table.ts'

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.double().map(String),
  fc.integer().map(String),
  fc.constantFrom('"', '""', '"a', "'", 'NA', '1,5', '1.234,5', '12 cm', 'train', 'test', '\ufeff'),
)
const separator = fc.constantFrom(',', ';', '\t', '|', ' ', '\n', '\r\n', '\r')
/** Texts that are nearly tables, and some that are not at all. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.tuple(cell, separator), { maxLength: 60 }).map((parts) => parts.flat().join('')),
)
const anyMapping: fc.Arbitrary<Mapping> = fc.record({
  hasHeader: fc.boolean(),
  columns: fc.array(
    fc.record({
      role: fc.constantFrom(...columnRoles),
      decimal: fc.constantFrom(...decimals),
      asTarget: fc.constantFrom('classes', 'regression'),
    }),
    { maxLength: 6 },
  ),
  kind: fc.constantFrom(...ownKinds),
  plane: fc.constantFrom('usual', 'fitted'),
})

test('any text becomes points or a sentence, and no row is lost in silence', () => {
  fc.assert(
    fc.property(text, fc.option(fc.constantFrom(...delimiters)), (text, delimiter) => {
      const table = tableOf(text, delimiter ?? undefined)
      const mapping = finish(guessMapping(table))
      expectComplete(table, mapping, finish(readPoints(table, mapping)))
    }),
    { numRuns: 1500 },
  )
})

test('any mapping of any table gives points or a sentence', () => {
  fc.assert(
    fc.property(text, anyMapping, (text, mapping) => {
      const table = tableOf(text)
      expectComplete(table, mapping, finish(readPoints(table, mapping)))
    }),
    { numRuns: 1500 },
  )
})

test('nine thousand columns and quotation marks without end are no trap', () => {
  const wide = `${'1,'.repeat(9_000)}\n`.repeat(100)
  const quotes = '"a,b\n'.repeat(200_000)
  for (const text of [wide, quotes, '"'.repeat(1_000_000), ','.repeat(1_000_000)]) {
    const startMs = performance.now()
    const table = tableOf(text)
    finish(readPoints(table, finish(guessMapping(table))))
    expect(performance.now() - startMs).toBeLessThan(5_000)
  }
})

test('work comes in pieces', () => {
  const text = '1,2,a\n3,4,b\n'.repeat(5_000)
  expect(countChunks(readTable(text))).toBeGreaterThan(20)
  const table = tableOf(text)
  expect(countChunks(guessMapping(table))).toBeGreaterThan(20)
  expect(countChunks(readPoints(table, finish(guessMapping(table))))).toBeGreaterThan(20)
})

test('of more rows than can be shown, evenly spread ones are taken, and all are counted', () => {
  const rows = Array.from({ length: 12_000 }, (_, i) => `${i},1,${i < 6_000 ? 'a' : 'b'}`)
  const table = tableOf(rows.join('\n'))
  const reading = finish(readPoints(table, finish(guessMapping(table))))
  expect(reading.readableRows).toBe(12_000)
  expect(reading.points?.target.length).toBe(5_000)
  expect(reading.points?.target.filter((c) => c === 1).length).toBe(2_500)
})

test('rows over the limit are counted', () => {
  const table = tableOf('1,2\n'.repeat(tableLimits.rows + 7))
  expect(table.rows.length).toBe(tableLimits.rows)
  expect(table.omittedRows).toBe(7)
})

function tableOf(text: string, delimiter?: Delimiter): Table {
  return finish(readTable(text, delimiter))
}

function expectComplete(table: Table, mapping: Mapping, reading: Reading): void {
  expect(reading.points === null).toBe(reading.problem !== null)
  if (reading.points === null) return
  expect(createOwnPoints(reading.points).kind).toBe(mapping.kind)
  const header = mapping.hasHeader ? 1 : 0
  const listed = reading.unreadable.length - table.unreadable.length
  expect(reading.readableRows + listed + header).toBe(table.rows.length)
}

function countChunks(work: InChunks<unknown>): number {
  let count = 0
  while (work.next().done !== true) count++
  return count
}
