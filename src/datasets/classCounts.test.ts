import fc from 'fast-check'
import { expect, test } from 'vitest'
import { classCounts } from './classCounts.ts'

const points = fc.integer({ min: 6, max: 2000 })
const classes = fc.integer({ min: 2, max: 6 })
const balance = fc.double({ min: 0.1, max: 0.9, noNaN: true })

test('counts add up to the points, none is empty, and the other classes are equal within one', () => {
  fc.assert(
    fc.property(points, classes, balance, (n, k, b) => {
      const counts = classCounts(n, k, b)
      const others = counts.slice(0, -1)
      expect(counts).toHaveLength(k)
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(n)
      expect(Math.min(...counts)).toBeGreaterThan(0)
      expect(Math.max(...others) - Math.min(...others)).toBeLessThanOrEqual(1)
    }),
    { seed: 1 },
  )
})

test('one point more takes no point from any class', () => {
  fc.assert(
    fc.property(points, classes, balance, (n, k, b) => {
      const before = classCounts(n, k, b)
      const after = classCounts(n + 1, k, b)
      expect(after.every((count, c) => count >= before[c])).toBe(true)
    }),
    { seed: 2 },
  )
})

test('the last class has the odds asked for', () => {
  expect(classCounts(500, 2, 0.5)).toEqual([250, 250])
  expect(classCounts(500, 2, 0.1)).toEqual([450, 50])
  expect(classCounts(700, 4, 0.8)).toEqual([100, 100, 100, 400])
})

test('with fewer points than classes every class has one', () => {
  expect(classCounts(2, 4, 0.5)).toEqual([1, 1, 1, 1])
})
