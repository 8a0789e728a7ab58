import fc from 'fast-check'
import { expect, test } from 'vitest'
import { logAxis, normFloor, widened } from './logAxis.ts'
import { spread } from './normLines.ts'

test('names that would overlap are moved apart and stay in the box while there is room', () => {
  expect(spread([10, 12, 14], 13, 100)).toEqual([10, 23, 36])
  expect(spread([95, 97, 99], 13, 100)).toEqual([74, 87, 100])
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 8 }), (places) => {
      const moved = spread(
        places.toSorted((a, b) => a - b),
        13,
        200,
      )
      moved.forEach((place, i) => {
        if (i > 0) expect(place - (moved[i - 1] ?? 0)).toBeGreaterThanOrEqual(13)
        expect(place).toBeLessThanOrEqual(200)
      })
    }),
  )
})

test('a logarithmic axis has equal room for every power of ten, and 0 at its end', () => {
  const axis = logAxis({ low: 1e-4, high: 1 }, 400, 8)
  expect([1e-4, 1e-3, 0.1, 1].map((value) => axis.toPx(value))).toEqual([0, 100, 300, 400])
  expect(axis.toPx(0)).toBe(0)
  expect(axis.toPx(Number.NaN)).toBe(0)
})

test('nothing lies below the floor', () => {
  const axis = logAxis({ low: 1e-200, high: 1 }, 120, 4)
  expect(axis.toPx(normFloor)).toBe(0)
  expect(axis.toPx(1e-200)).toBe(0)
})

test('zeros and what is not finite do not widen a range', () => {
  expect(widened(null, [0, Number.NaN, Number.POSITIVE_INFINITY])).toBeNull()
  expect(widened({ low: 1, high: 2 }, [0, 0.5, 4])).toEqual({ low: 0.5, high: 4 })
})
