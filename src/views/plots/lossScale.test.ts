import { expect, test } from 'vitest'
import {
  createLossRange,
  createLossScale,
  epochEnd,
  epochTicks,
  logDomain,
  logTicks,
} from './lossScale.ts'

function scaleOf(values: readonly (number | null)[], heightPx: number, logarithmic: boolean) {
  const range = createLossRange()
  for (const value of values) range.include(value)
  return createLossScale(range.range(), heightPx, logarithmic)
}

test('a linear axis begins at 0', () => {
  const scale = scaleOf([0.4, 0.2], 150, false)
  expect(scale.domain).toEqual([0, 0.4])
  expect(scale.toY(0)).toBe(150)
  expect(scale.toY(0.4)).toBe(0)
})

test('a logarithmic axis runs over 1 and 3 times powers of ten', () => {
  const scale = scaleOf([0.7, 0.02], 140, true)
  expect(scale.domain).toEqual([0.01, 1])
  expect(scale.ticks).toEqual([0.01, 0.03, 0.1, 0.3, 1])
})

test('zeros sit on the floor of a logarithmic axis', () => {
  const scale = scaleOf([0.5, 0], 100, true)
  expect(scale.toY(0)).toBe(100)
  expect(scale.domain[0]).toBeGreaterThan(0)
})

test.each([true, false])('axes survive no values, only zeros, and infinities (log %s)', (log) => {
  for (const values of [[], [0, 0], [Number.NaN, Number.POSITIVE_INFINITY], [null]]) {
    const scale = scaleOf(values, 100, log)
    expect(scale.domain.every(Number.isFinite)).toBe(true)
    expect(scale.domain[1]).toBeGreaterThan(scale.domain[0])
    expect(scale.toY(Number.NaN)).toBeNull()
    expect(scale.toY(null)).toBeNull()
  }
})

test('equal values get an axis around them', () => {
  expect(logDomain(0.1, 0.1)).toEqual([0.1 / 3, 0.1 * 3])
})

test('many powers of ten are thinned to what fits', () => {
  expect(logTicks([1e-8, 1], 5)).toEqual([1e-8, 1e-6, 1e-4, 1e-2, 1])
  expect(logTicks([1e-8, 1], 4).length).toBeLessThanOrEqual(4)
})

test('the epochs end at a round number not below the last', () => {
  expect([0, 10, 11, 412, 999].map(epochEnd)).toEqual([10, 10, 12, 500, 1000])
})

test('ticks of epochs are whole', () => {
  expect(epochTicks(10, 900).every(Number.isInteger)).toBe(true)
})
