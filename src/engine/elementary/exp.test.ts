import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exp } from './exp.ts'

test('exp is exact at 0 and at both infinities', () => {
  expect(exp(0)).toBe(1)
  expect(exp(-0)).toBe(1)
  expect(exp(-Infinity)).toBe(0)
  expect(exp(Infinity)).toBe(Infinity)
})

test('exp passes NaN on', () => {
  expect(exp(NaN)).toBeNaN()
})

test('exp leaves the range of doubles where e^x does', () => {
  expect(exp(709.782712893384)).toBeLessThan(Infinity)
  expect(exp(709.7827128933841)).toBe(Infinity)
  expect(exp(1e300)).toBe(Infinity)
  expect(exp(-745.1332191019411)).toBe(5e-324)
  expect(exp(-745.1332191019412)).toBe(0)
  expect(exp(-1e300)).toBe(0)
})

test('exp grows over steps of a billionth', () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 709, noNaN: true }), (x) => {
      expect(exp(x + 1e-9)).toBeGreaterThan(exp(x))
    }),
  )
})

test('exp of a sum is the product', () => {
  const moderate = fc.double({ min: -300, max: 300, noNaN: true })
  fc.assert(
    fc.property(moderate, moderate, (a, b) => {
      // The sum's own rounding shifts the result by |a + b| times as much.
      const tolerance = (4 + Math.abs(a + b)) * 2.3e-16
      expect(Math.abs(exp(a + b) / (exp(a) * exp(b)) - 1)).toBeLessThan(tolerance)
    }),
  )
})
