import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextUp } from '../../testing/accuracy.ts'
import { exp } from './exp.ts'
import { log, log1p } from './log.ts'
import { sigmoid } from './sigmoid.ts'
import { softplus } from './softplus.ts'
import { tanh } from './tanh.ts'
import { cos, sin } from './trigonometry.ts'

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

/** With its value at −1, which is −∞, for what lies below. */
const log1pFrom = (x: number) => log1p(Math.max(-1, x))
const minusCos = (x: number) => -cos(x)

/** sin times the sign of its slope in the middle of each half turn, so that it has to rise. */
function risingSin(x: number): number {
  return Math.round(x / Math.PI) % 2 === 0 ? sin(x) : -sin(x)
}

/** cos in the same way. */
function risingCos(x: number): number {
  return Math.floor(x / Math.PI) % 2 === 0 ? -cos(x) : cos(x)
}

const binades = Array.from({ length: 2090 }, (_, k) => 2 ** (k - 1072))

/** Every place where the functions go from one row of their table, or from one form, to the next. */
const steps = {
  tanh: Array.from({ length: 640 }, (_, k) => (k + 0.75) / 32),
  exp: Array.from({ length: 67_200 }, (_, k) => ((k - 34_400.5) * Math.LN2) / 32),
  // The forms below −3 and above 2 are those of exp; the ends of the table count as steps.
  softplus: [-3, 2, ...Array.from({ length: 320 }, (_, k) => (k - 191.5) / 64)],
  log: binades.flatMap((power) => [power, 1.5 * power]),
  // 1 + x steps to the next binade, or past three halves of one.
  log1p: [-0.25, 0, 0.5, 1, ...binades.flatMap((power) => [power - 1, 1.5 * power - 1])],
  // Odd multiples of π/4, and 10⁶, where the exact reduction takes over.
  turns: [1e6, ...Array.from({ length: 2000 }, (_, k) => ((2 * k - 2000) * 2 + 1) * (Math.PI / 4))],
}
const table = [
  ['tanh', tanh, steps.tanh],
  ['tanh below 0', tanh, steps.tanh.map((x) => -x)],
  ['exp', exp, steps.exp],
  ['sigmoid', sigmoid, steps.exp.map((x) => -x)],
  ['softplus', softplus, steps.softplus],
  ['softplus with its exp', softplus, steps.exp],
  ['log', log, steps.log],
  ['log1p', log1pFrom, steps.log1p],
  ['sin where it rises, −sin where it falls', risingSin, steps.turns],
  ['cos where it rises, −cos where it falls', risingCos, steps.turns],
] as const

describe.each(table)('%s', (_, f, places) => {
  test('does not fall from one row of the table, or from one form, to the next', () => {
    expect(places.filter((x) => fallsAt(f, x))).toEqual([])
  })
})

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const ofAllSizes = [between(-2, 2), between(-25, 25), between(-760, 760), between(-1e300, 1e300)]

describe.each([
  ['tanh', tanh, ofAllSizes],
  ['exp', exp, ofAllSizes],
  ['sigmoid', sigmoid, ofAllSizes],
  ['softplus', softplus, ofAllSizes],
  ['log', log, [between(0.5, 2), between(0, 100), between(0, 1e300)]],
  ['log1p', log1pFrom, [between(-1, 0), between(0, 1), between(-1, 100), between(-1, 1e300)]],
  ['sin', sin, [between(-1.57, 1.57), between(-0.01, 0.01)]],
  ['−cos', minusCos, [between(0, 3.14), between(0, 0.01)]],
] as const)('%s', (_, f, sizes) => {
  test('never falls from a double to the next', () => {
    fc.assert(
      fc.property(fc.oneof(...sizes), (x) => !fallsAt(f, x)),
      { numRuns: 3000 },
    )
  })

  test('never falls between any two numbers', () => {
    for (const number of sizes) {
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
