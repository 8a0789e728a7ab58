import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findWorst, nextUp, readReferences, ulp } from '../../testing/accuracy.ts'
import { exp } from './exp.ts'
import kept from './fixtures/references.txt?raw'
import { log, log1p } from './log.ts'
import { sigmoid } from './sigmoid.ts'
import { softplus } from './softplus.ts'
import { tanh } from './tanh.ts'
import { cos, sin } from './trigonometry.ts'

// REFERENCES=many.txt npx vitest run src/engine/elementary/accuracy.test.ts tries a larger table.
const text = process.env.REFERENCES ? readFileSync(process.env.REFERENCES, 'utf8') : kept
const references = readReferences(text)

/** Each function and what its worst error stays below, in units in the last place. */
const bounds = [
  ['exp', exp, 0.8],
  ['tanh', tanh, 1.5],
  ['sigmoid', sigmoid, 1.6],
  ['softplus', softplus, 1.6],
  ['log', log, 1.1],
  ['log1p', log1p, 1.1],
  ['sin', sin, 0.8],
  ['cos', cos, 0.8],
] as const

/** What was measured stands in the titles of the tests. */
const measured = bounds.map(([name, f, bound]) => {
  const rows = references.get(name) ?? []
  const { x, error } = findWorst(f, rows)
  const title = `${name}: ${error.toFixed(3)} ulp, at ${x}, of ${rows.length} arguments`
  return [name, { f, bound, rows, error, title }] as const
})

describe('worst error against correctly rounded values', () => {
  for (const [, { title, error, bound }] of measured) {
    test(title, () => {
      expect(error).toBeLessThan(bound)
      expect(bound).toBeLessThanOrEqual(2)
    })
  }
})

describe.each(measured)('the table of %s', (name, { rows }) => {
  test('has hundreds of arguments, each of them once, with its nearest double', () => {
    expect(rows.length).toBeGreaterThan(200)
    expect(new Set(rows.map(({ x }) => x)).size).toBe(rows.length)
    expect(rows.every(({ offset }) => Math.abs(offset) <= 0.5)).toBe(true)
  })

  test('has many arguments near 0, or near 1 for log, and some below the normal range', () => {
    const centre = name === 'log' ? 1 : 0
    const near = rows.filter(({ x }) => Math.abs(x - centre) < 1 / 16)
    expect(near.length).toBeGreaterThan(50)
    expect(rows.some(({ x }) => Math.abs(x) < 2.2250738585072014e-308)).toBe(true)
  })
})

test('the table has the functions of this list and no other', () => {
  expect([...references.keys()]).toEqual(bounds.map(([name]) => name))
})

test.each(measured)('an error of 2 ulp in %s would be found', (_, { f, rows }) => {
  const { y } = rows[100]!
  const spoiled = (x: number) => (x === rows[100]!.x ? y + 2 * ulp(y) : f(x))
  expect(findWorst(spoiled, rows).error).toBeGreaterThan(1.49)
  expect(findWorst((x) => (x === rows[100]!.x ? NaN : f(x)), rows).error).toBeNaN()
})

test('where e^x is a normal number, exp is within 0.55 ulp', () => {
  const rows = (references.get('exp') ?? []).filter(({ y }) => y >= 2.2250738585072014e-308)
  expect(findWorst(exp, rows).error).toBeLessThan(0.55)
})

test('the next double and the unit in the last place', () => {
  expect(nextUp(1)).toBe(1 + 2 ** -52)
  expect(nextUp(-1)).toBe(-1 + 2 ** -53)
  expect(nextUp(0)).toBe(5e-324)
  expect(nextUp(-5e-324)).toBe(-0)
  expect([ulp(1), ulp(-1.5), ulp(0), ulp(1e-310)]).toEqual([2 ** -52, 2 ** -52, 5e-324, 5e-324])
})
