import { expect, test } from 'vitest'
import { interpolateThrough } from './linear.ts'

const inputs = [0, 10, 20]
const outputs = [100, 0, 50]

test.each([
  [0, 100],
  [5, 50],
  [10, 0],
  [15, 25],
  [20, 50],
])('%d lies on the line through the points', (value, expected) => {
  expect(interpolateThrough(inputs, outputs, value)).toBe(expected)
})

test('outside the points it is flat', () => {
  expect(interpolateThrough(inputs, outputs, -5)).toBe(100)
  expect(interpolateThrough(inputs, outputs, 25)).toBe(50)
})
