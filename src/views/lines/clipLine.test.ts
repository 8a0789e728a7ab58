import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clipLine } from './clipLine.ts'

const box = [0, 10] as const

test('a line across the middle reaches both sides', () => {
  expect(clipLine({ a: 0, b: 2, c: -10 }, box, box)).toEqual({ x1: 10, y1: 5, x2: 0, y2: 5 })
  expect(clipLine({ a: 1, b: 0, c: -3 }, box, box)).toEqual({ x1: 3, y1: 0, x2: 3, y2: 10 })
})

test('what misses the rectangle, and what is no line, has no piece in it', () => {
  expect(clipLine({ a: 1, b: 0, c: 3 }, box, box)).toBeNull()
  expect(clipLine({ a: 1, b: 1, c: -30 }, box, box)).toBeNull()
  expect(clipLine({ a: 0, b: 0, c: 0 }, box, box)).toBeNull()
  expect(clipLine({ a: Number.NaN, b: 1, c: 0 }, box, box)).toBeNull()
})

test('both ends lie on the line and on the border, and the positive side is where (a, b) points', () => {
  const number = fc.integer({ min: -50, max: 50 })
  fc.assert(
    fc.property(number, number, number, (a, b, c) => {
      const piece = clipLine({ a, b, c }, box, box)
      if (piece === null) return
      const { x1, y1, x2, y2 } = piece
      expect(a * x1 + b * y1 + c).toBeCloseTo(0, 8)
      expect(a * x2 + b * y2 + c).toBeCloseTo(0, 8)
      // Turned by a quarter, the direction is (a, b).
      expect((y2 - y1) * a - (x2 - x1) * b).toBeGreaterThan(0)
    }),
    { seed: 3 },
  )
})
