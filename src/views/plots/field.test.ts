import { expect, test } from 'vitest'
import { classAt, type Field, niceAbove, robustLimit, sampleField, thresholdOf } from './field.ts'

const domain = { x1: [0, 4], x2: [0, 4] } as const

function field(size: number, channels: number, plot: readonly number[]): Field {
  return { size, channels, plot: Float32Array.from(plot), unit: null }
}

test('a field has its samples at the centres of the cells, row 0 at the top', () => {
  const two = field(2, 1, [1, 2, 3, 4])
  expect(sampleField(two, 0, domain, 1, 3)).toBe(1)
  expect(sampleField(two, 0, domain, 3, 3)).toBe(2)
  expect(sampleField(two, 0, domain, 1, 1)).toBe(3)
})

test('between samples a field is bilinear, beyond the last it is constant', () => {
  const two = field(2, 1, [1, 2, 3, 4])
  expect(sampleField(two, 0, domain, 2, 3)).toBe(1.5)
  expect(sampleField(two, 0, domain, 2, 2)).toBe(2.5)
  expect(sampleField(two, 0, domain, -9, 9)).toBe(1)
})

test('sampling reproduces a plane exactly inside', () => {
  const size = 8
  const values = Array.from({ length: size * size }, (_, i) => {
    const x1 = ((i % size) + 0.5) / 2
    const x2 = 4 - (Math.floor(i / size) + 0.5) / 2
    return 2 * x1 - x2
  })
  expect(sampleField(field(size, 1, values), 0, domain, 1.3, 2.7)).toBeCloseTo(-0.1, 5)
})

test('the class at a point is the one with the largest value', () => {
  const three = field(1, 3, [0.2, 0.5, 0.3])
  expect(classAt(three, domain, 1, 1)).toBe(1)
})

test('probabilities are undecided at ½, signed values at 0', () => {
  expect(thresholdOf({ kind: 'probability' })).toBe(0.5)
  expect(thresholdOf({ kind: 'signed', limit: null })).toBe(0)
})

test('the limit of a field without bounds ignores single outliers and not-a-number', () => {
  const values = Array.from({ length: 100 }, (_, i) => (i === 0 ? 1e9 : i === 1 ? Number.NaN : 3))
  expect(robustLimit(field(10, 1, values))).toBe(5)
})

test.each([
  [0, 1],
  [0.03, 0.05],
  [1, 1],
  [1.01, 2],
  [7, 10],
  [Number.NaN, 1],
])('the nice number above %d is %d', (value, nice) => {
  expect(niceAbove(value)).toBe(nice)
})
