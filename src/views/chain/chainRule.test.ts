import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CHAIN_EPSILON, chainValues } from './chainRule.ts'

const places = fc.double({ min: -10, max: 10, noNaN: true })

test('at t = 1 the paths give 8 and 3, together 11', () => {
  const { u, v, r, slopes, throughU, throughV, sum } = chainValues(1)
  expect([u, v, r]).toEqual([1, 4, 4])
  expect(slopes).toEqual({ ru: 4, rv: 1, ut: 2, vt: 3 })
  expect([throughU, throughV, sum]).toEqual([8, 3, 11])
})

test('at t = −1 the paths give 4 and 3, together 7', () => {
  const { throughU, throughV, sum } = chainValues(-1)
  expect([throughU, throughV, sum]).toEqual([4, 3, 7])
})

test('r is stationary at t = 0 and at t = −2/9', () => {
  expect(chainValues(0).sum).toBe(0)
  expect(chainValues(-2 / 9)).toMatchObject({ sum: 0, closed: 0 })
  expect(chainValues(-0.2222222).sum).not.toBe(0)
  expect(chainValues(1e-15).sum).toBeCloseTo(2e-15, 25)
})

test('the sum over paths is the derivative of 3t³ + t², to rounding', () => {
  fc.assert(
    fc.property(places, (t) => {
      const { sum, closed } = chainValues(t)
      expect(Math.abs(sum - closed)).toBeLessThan(1e-15 * (10 * t * t + 10 * Math.abs(t) + 1))
    }),
  )
})

test('the difference quotient is 3ε² above the derivative', () => {
  fc.assert(
    fc.property(places, (t) => {
      const { quotient, closed } = chainValues(t)
      const rounding = 1e-11 * (1 + Math.abs(t) ** 3)
      expect(Math.abs(quotient - closed - 3 * CHAIN_EPSILON ** 2)).toBeLessThan(rounding)
    }),
  )
})
