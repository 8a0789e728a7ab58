import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cos, sin } from './trigonometry.ts'

const anyDouble = fc.double({ noNaN: true, noDefaultInfinity: true })

test('sin and cos are exact at both zeros', () => {
  expect(sin(0)).toBe(0)
  expect(sin(-0)).toBe(-0)
  expect(cos(0)).toBe(1)
  expect(cos(-0)).toBe(1)
})

test('sin and cos of NaN and of both infinities are NaN', () => {
  for (const x of [NaN, Infinity, -Infinity]) {
    expect(sin(x)).toBeNaN()
    expect(cos(x)).toBeNaN()
  }
})

test('sin of a tiny number is that number', () => {
  for (const x of [5e-324, 1e-310, 1e-100, -1e-9]) expect(sin(x)).toBe(x)
})

test('sin is odd and cos is even', () => {
  fc.assert(
    fc.property(anyDouble, (x) => {
      expect(sin(-x)).toBe(-sin(x))
      expect(cos(-x)).toBe(cos(x))
    }),
  )
})

test('the squares of sin and cos add up to 1', () => {
  fc.assert(
    fc.property(anyDouble, (x) => {
      expect(Math.abs(sin(x) * sin(x) + cos(x) * cos(x) - 1)).toBeLessThan(5e-16)
    }),
  )
})

test('sin and cos never leave −1 to 1', () => {
  fc.assert(fc.property(anyDouble, (x) => Math.abs(sin(x)) <= 1 && Math.abs(cos(x)) <= 1))
})

test('a quarter turn takes sin to cos where both reductions meet', () => {
  for (const x of [999_999, 999_999.999, 1e6, 1_000_001]) {
    expect(Math.abs(sin(x) - cos(x - Math.PI / 2))).toBeLessThan(2e-10)
  }
})
