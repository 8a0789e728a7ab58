import fc from 'fast-check'
import { expect, test } from 'vitest'
import { histogram } from './histogram.ts'

test('every finite value is counted once, and none is beyond the ends', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }),
      (values) => {
        const { counts, reach } = histogram(values, 24)
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(values.length)
        expect(Math.max(...values.map(Math.abs))).toBeLessThanOrEqual(reach * (1 + 1e-9))
      },
    ),
  )
})

test('negative values stand left of the middle, zero and positive ones right', () => {
  expect(histogram([-0.3, -0.2, 0, 0.4], 2)).toEqual({ counts: [2, 2], reach: 0.5 })
})

test('what is not a number is left out', () => {
  expect(histogram([Number.NaN, 1], 2).counts).toEqual([0, 1])
})
