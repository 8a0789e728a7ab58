import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exp } from './exp.ts'
import { softplus } from './softplus.ts'

test('softplus is exact far out and at both infinities', () => {
  expect(softplus(800)).toBe(800)
  expect(softplus(-800)).toBe(0)
  expect(softplus(Infinity)).toBe(Infinity)
  expect(softplus(-Infinity)).toBe(0)
})

test('softplus at 0 is ln 2', () => {
  expect(softplus(0)).toBe(Math.LN2)
  expect(softplus(-0)).toBe(Math.LN2)
})

test('softplus passes NaN on', () => {
  expect(softplus(NaN)).toBeNaN()
})

test('softplus is exp far below 0', () => {
  for (const x of [-40, -300, -745]) expect(softplus(x)).toBe(exp(x))
})

test('softplus of x less softplus of −x is x', () => {
  fc.assert(
    fc.property(fc.double({ min: -800, max: 800, noNaN: true }), (x) => {
      const tolerance = 4.5e-16 * Math.max(1, Math.abs(x))
      expect(Math.abs(softplus(x) - softplus(-x) - x)).toBeLessThanOrEqual(tolerance)
    }),
  )
})
