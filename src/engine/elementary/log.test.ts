import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextUp, ulp } from '../../testing/accuracy.ts'
import { exp } from './exp.ts'
import { log, log1p } from './log.ts'

test('log is exact at 1, at 0 and at infinity', () => {
  expect(log(1)).toBe(0)
  expect(log(0)).toBe(-Infinity)
  expect(log(-0)).toBe(-Infinity)
  expect(log(Infinity)).toBe(Infinity)
})

test('log of a number below 0 and of NaN is NaN', () => {
  for (const x of [-5e-324, -1, -Infinity, NaN]) expect(log(x)).toBeNaN()
})

test('log1p is exact at both zeros (+0), at −1 and at infinity', () => {
  expect(log1p(0)).toBe(0)
  expect(log1p(-0)).toBe(0)
  expect(log1p(-1)).toBe(-Infinity)
  expect(log1p(Infinity)).toBe(Infinity)
})

test('log1p of a number below −1 and of NaN is NaN', () => {
  for (const x of [-1.0000000000000002, -1e300, -Infinity, NaN]) expect(log1p(x)).toBeNaN()
})

test('log1p of a tiny number is that number', () => {
  for (const x of [5e-324, -5e-324, 1e-310, 1e-100, -1e-100]) expect(log1p(x)).toBe(x)
})

test('log of the next double falls by 1 ulp at most', () => {
  fc.assert(
    fc.property(fc.double({ min: 5e-324, max: 1e308, noNaN: true }), (x) => {
      const y = log(x)
      expect(log(nextUp(x))).toBeGreaterThanOrEqual(y - ulp(y))
    }),
  )
})

test('log undoes exp', () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
      // An error of 1 ulp in exp is 2.3e-16 in its logarithm.
      expect(Math.abs(log(exp(x)) - x)).toBeLessThanOrEqual(2.3e-16 + ulp(x))
    }),
  )
})

test('log1p agrees with log where 1 + x is exact', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1023, max: 1 << 30 }), (n) => {
      const x = n / 1024
      expect(Math.abs(log1p(x) - log(1 + x))).toBeLessThanOrEqual(2 * ulp(log(1 + x)))
    }),
  )
})
