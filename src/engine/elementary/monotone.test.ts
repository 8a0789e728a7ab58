import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextUp } from './accuracy.ts'
import { exp } from './exp.ts'
import { sigmoid } from './sigmoid.ts'
import { softplus } from './softplus.ts'
import { tanh } from './tanh.ts'

/** Doubles from about `around` on, each the next one, of which f falls at some. */
function fallsAt(f: (x: number) => number, around: number): boolean {
  // A step of k lies within a few ulp of its ideal place; start well below it.
  let x = around - 1e-15 * Math.abs(around)
  let y = f(x)
  for (let i = 0; i < 24; i++) {
    x = nextUp(x)
    const next = f(x)
    if (!(next >= y)) return true
    y = next
  }
  return false
}

/** Every place where the functions go from one row of their table to the next. */
const steps = {
  tanh: Array.from({ length: 640 }, (_, k) => (k + 0.75) / 32),
  exp: Array.from({ length: 67_200 }, (_, k) => ((k - 34_400.5) * Math.LN2) / 32),
  // The forms below −3 and above 2 are those of exp; the ends of the table count as steps.
  softplus: [-3, 2, ...Array.from({ length: 320 }, (_, k) => (k - 191.5) / 64)],
}
const table = [
  ['tanh', tanh, steps.tanh],
  ['tanh below 0', tanh, steps.tanh.map((x) => -x)],
  ['exp', exp, steps.exp],
  ['sigmoid', sigmoid, steps.exp.map((x) => -x)],
  ['softplus', softplus, steps.softplus],
  ['softplus with its exp', softplus, steps.exp],
] as const

describe.each(table)('%s', (_, f, places) => {
  test('does not fall from one row of the table to the next', () => {
    expect(places.filter((x) => fallsAt(f, x))).toEqual([])
  })
})

describe.each([
  ['tanh', tanh],
  ['exp', exp],
  ['sigmoid', sigmoid],
  ['softplus', softplus],
] as const)('%s', (_, f) => {
  test('never falls from a double to the next', () => {
    const size = fc.oneof(
      fc.double({ min: -2, max: 2, noNaN: true }),
      fc.double({ min: -25, max: 25, noNaN: true }),
      fc.double({ min: -760, max: 760, noNaN: true }),
      fc.double({ min: -1e300, max: 1e300, noNaN: true }),
    )
    fc.assert(
      fc.property(size, (x) => !fallsAt(f, x)),
      { numRuns: 3000 },
    )
  })

  test('never falls between any two numbers', () => {
    const any = fc.double({ noNaN: true })
    const near = fc.double({ min: -30, max: 30, noNaN: true })
    for (const number of [any, near]) {
      fc.assert(
        fc.property(number, number, (a, b) => f(Math.min(a, b)) <= f(Math.max(a, b))),
        { numRuns: 1000 },
      )
    }
  })
})

test('a step that falls would be found', () => {
  const saw = (x: number) => (x < 1 ? x : x - 3e-16)
  expect(fallsAt(saw, 1)).toBe(true)
  expect(fallsAt((x) => x, 1)).toBe(false)
})
