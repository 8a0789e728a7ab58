import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tanh, tanhInPlace } from './tanh.ts'

const anyDouble = fc.double({ noNaN: true })

test('tanh is exact at both zeros, where the sign is lost, and at both infinities', () => {
  expect(tanh(0)).toBe(0)
  expect(tanh(-0)).toBe(0)
  expect(tanh(Infinity)).toBe(1)
  expect(tanh(-Infinity)).toBe(-1)
})

test('tanh passes NaN on', () => {
  expect(tanh(NaN)).toBeNaN()
})

test('tanh of a tiny number is that number', () => {
  for (const x of [5e-324, 1e-310, 2.2250738585072014e-308, 1e-100, 1e-9]) expect(tanh(x)).toBe(x)
})

test('tanh is 1 from 22 on', () => {
  for (const x of [22, 23, 400, 1e308]) expect(tanh(x)).toBe(1)
})

test('tanh is odd', () => {
  fc.assert(fc.property(anyDouble, (x) => x === 0 || Object.is(tanh(-x), -tanh(x))))
})

test('tanh never leaves −1 to 1', () => {
  fc.assert(fc.property(anyDouble, (x) => Math.abs(tanh(x)) <= 1))
  fc.assert(fc.property(fc.double({ min: 15, max: 22, noNaN: true }), (x) => tanh(x) <= 1))
})

test('tanh in place gives the bits of tanh, and leaves what is outside alone', () => {
  fc.assert(
    fc.property(fc.float64Array({ minLength: 2, maxLength: 40 }), (values) => {
      const got = values.slice()
      tanhInPlace(got, 1, got.length - 1)
      const want = values.map((x, i) => (i > 0 && i < values.length - 1 ? tanh(x) : x))
      for (const [i, y] of want.entries()) expect(got[i]).toBe(y)
    }),
  )
})
