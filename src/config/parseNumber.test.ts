import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseNumber, readDecimal } from './parseNumber.ts'

const numbers: readonly (readonly [text: string, value: number])[] = [
  ['0', 0],
  ['-0', -0],
  ['3', 3],
  ['+3', 3],
  ['0.03', 0.03],
  ['0,03', 0.03],
  ['.5', 0.5],
  [',5', 0.5],
  ['5.', 5],
  ['-1.5', -1.5],
  ['−1,5', -1.5],
  ['  2 \n', 2],
  ['\u00a02', 2],
  ['1e3', 1000],
  ['1E-3', 0.001],
  ['2,5e+2', 250],
  ['1e−7', 1e-7],
  ['1,000', 1],
  ['007', 7],
]

const others = [
  ...['', ' ', 'abc', 'NaN', 'Infinity', '-Infinity', '1e999', '0x10', '1_000', '1 000', '1.000,5'],
  ...[
    '1,000,000',
    '--1',
    '-',
    '.',
    ',',
    'e5',
    '1e',
    '1e1.5',
    '3px',
    '٣',
    '½',
    '1n',
    'null',
    'true',
  ],
]

test.each(numbers)('%j is %d', (text, value) => {
  expect(parseNumber(text)).toBe(value)
})

test.each(others)('%j is no number', (text) => {
  expect(parseNumber(text)).toBeNull()
})

test('what is too large for a number is infinite', () => {
  expect(readDecimal('-1e500')).toBe(-Infinity)
  expect(readDecimal('Infinity')).toBeNull()
})

test('every number that JavaScript writes is read back, with a comma too', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const text = Object.is(value, -0) ? '-0' : String(value)
      expect(parseNumber(text)).toBe(value)
      expect(parseNumber(text.replace('.', ',').replace('-', '−'))).toBe(value)
    }),
  )
})

test('any text gives a finite number or null', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const value = parseNumber(text)
      expect(value === null || Number.isFinite(value)).toBe(true)
    }),
  )
})
