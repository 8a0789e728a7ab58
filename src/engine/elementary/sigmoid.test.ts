import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextUp } from '../../testing/accuracy.ts'
import { exp } from './exp.ts'
import { sigmoid, sigmoidInPlace } from './sigmoid.ts'

const moderate = fc.double({ min: -750, max: 750, noNaN: true })

test('sigmoid is exact at 0 and at both infinities', () => {
  expect(sigmoid(0)).toBe(0.5)
  expect(sigmoid(-0)).toBe(0.5)
  expect(sigmoid(-Infinity)).toBe(0)
  expect(sigmoid(Infinity)).toBe(1)
})

test('sigmoid passes NaN on', () => {
  expect(sigmoid(NaN)).toBeNaN()
})

test('sigmoid is exp far below 0, down to the last subnormal', () => {
  for (const x of [-709, -720, -745, -746, -1e300]) expect(sigmoid(x)).toBe(exp(x))
})

test('sigmoid of x and of −x add up to 1', () => {
  fc.assert(
    fc.property(moderate, (x) => {
      expect(Math.abs(sigmoid(x) + sigmoid(-x) - 1)).toBeLessThanOrEqual(4.5e-16)
    }),
  )
})

test('sigmoid never leaves 0 to 1', () => {
  fc.assert(fc.property(fc.double({ noNaN: true }), (x) => sigmoid(x) >= 0 && sigmoid(x) <= 1))
  fc.assert(fc.property(fc.double({ min: 30, max: 40, noNaN: true }), (x) => sigmoid(x) <= 1))
})

test('sigmoid grows from one form to the other at −708', () => {
  const inTail = -708.0000000000001
  expect(nextUp(inTail)).toBe(-708)
  expect(sigmoid(inTail)).toBeLessThan(sigmoid(-708))
})

test('sigmoid in place gives the bits of sigmoid, and leaves what is outside alone', () => {
  fc.assert(
    fc.property(fc.float64Array({ minLength: 2, maxLength: 40 }), (values) => {
      const got = values.slice()
      sigmoidInPlace(got, 1, got.length - 1)
      const want = values.map((x, i) => (i > 0 && i < values.length - 1 ? sigmoid(x) : x))
      for (const [i, y] of want.entries()) expect(got[i]).toBe(y)
    }),
  )
})
