import { expect, test } from 'vitest'
import { checkNumber } from './checkNumber.ts'

test.each([
  ['0.3', 0.3],
  ['0,3', 0.3],
  [' −2 ', -2],
  ['1e-3', 0.001],
  ['12 400', 12400],
])('%s is the number %s', (text, value) => {
  expect(checkNumber(text, { min: -10, max: 1e6 })).toEqual({ ok: true, value })
})

test.each(['50', '50%', '50 %'])('%s is half when a percentage is asked for', (text) => {
  expect(checkNumber(text, { min: 0.1, max: 1, percent: true })).toEqual({ ok: true, value: 0.5 })
})

test('the message says what is expected and what came', () => {
  expect(checkNumber('many', { min: 10, max: 2000, whole: true })).toEqual({
    ok: false,
    message: 'Expected a whole number from 10 to 2000.',
  })
  expect(checkNumber('3000', { min: 10, max: 2000, whole: true })).toEqual({
    ok: false,
    message: 'Expected a whole number from 10 to 2000, got 3000.',
  })
  expect(checkNumber('5', { min: 0.1, max: 1, percent: true })).toEqual({
    ok: false,
    message: 'Expected a percentage from 10 to 100, got 5.',
  })
  expect(checkNumber('-1', { min: 1e-9, max: 4294967295 })).toEqual({
    ok: false,
    message: 'Expected a number from 1e−9 to 4294967295, got −1.',
  })
  expect(checkNumber('1e500', { min: 0, max: 1 })).toEqual({
    ok: false,
    message: 'Expected a number from 0 to 1, this is too large.',
  })
})
