import { expect, test } from 'vitest'
import {
  formatCount,
  formatLoss,
  formatNumber,
  formatPercent,
  formatR2,
  formatRate,
  formatSmall,
} from './format.ts'

test.each([
  [0.035421, '0.03542'],
  [0.25, '0.2500'],
  [12.4, '12.40'],
  [9999.6, '10000'],
  [0.00001234, '1.23e−5'],
  [0, '0'],
  [0.0014093, '0.00141'],
  [5.563e-12, '5.6e−12'],
  [2.683e112, '2.7e112'],
  [-0.5, '−0.5000'],
  [Number.POSITIVE_INFINITY, '∞'],
  [Number.NaN, '–'],
  [null, '–'],
])('loss %s is written %s', (value, text) => {
  expect(formatLoss(value)).toBe(text)
})

test('a share below one is never written as 100 %', () => {
  expect(formatPercent(0.9997)).toBe('99.9%')
  expect(formatPercent(1)).toBe('100.0%')
  expect(formatPercent(0.956)).toBe('95.6%')
  expect(formatPercent(null)).toBe('–')
})

test('counts are grouped from five digits on', () => {
  expect(formatCount(1234)).toBe('1234')
  expect(formatCount(12400)).toBe('12\u202f400')
  expect(formatCount(1234567)).toBe('1\u202f234\u202f567')
})

test('numbers are written without noise and with a true minus', () => {
  expect(formatNumber(0.1 + 0.2)).toBe('0.3')
  expect(formatNumber(-2)).toBe('−2')
  expect(formatNumber(1e-7)).toBe('1e−7')
})

test('side figures have three significant digits', () => {
  expect(formatSmall(0.0069604)).toBe('0.00696')
  expect(formatSmall(0.0000123)).toBe('1.23e−5')
  expect(formatSmall(0)).toBe('0')
  expect(formatSmall(null)).toBe('–')
})

test('R² has three decimals', () => {
  expect(formatR2(-0.25)).toBe('−0.250')
  expect(formatR2(-3.4e128)).toBe('−3.4e128')
})

test('rates have two significant digits', () => {
  expect(formatRate(3_412_000)).toBe('3.4 million')
  expect(formatRate(12_345)).toBe('12\u202f000')
})
