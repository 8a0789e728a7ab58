import { expect, test } from 'vitest'
import { decodeLink, encodeLink, layerSizesOf } from '../../../config/index.ts'
import { finish, typescriptEngine } from '../../../engine/index.ts'
import { createRun, inspect } from '../../../run/index.ts'
import type { Equation } from './equation.ts'
import { equationOf } from './equations.ts'
import { linesOf } from './lines.ts'
import { equalsOf } from './matchesHand.ts'
import { mentalArithmetic } from './mentalArithmetic.ts'

const { state, problems } = decodeLink(mentalArithmetic)
const { config, journal } = state
const run = createRun(config, journal)

function equations(): readonly Equation[] {
  const request = { kind: 'backprop', of: { kind: 'batch' }, nudge: null } as const
  const answer = finish(inspect(run, typescriptEngine, request))
  if (answer.kind !== 'backprop' || answer.pass === null) throw new Error('expected a pass')
  const { pass } = answer
  const source = { config, pass, layerSizes: layerSizesOf(config), columns: pass.columns }
  return linesOf(1).map((line) => equationOf(line, source))
}

function numbersOf({ result }: Equation): number[] {
  return Array.from({ length: result.rows }, (_, row) =>
    Array.from({ length: result.columns }, (_, column) => result.at(row, column) + 0),
  ).flat()
}

test('its link is written as the page writes it, and nothing in it needs a repair', () => {
  expect(problems).toEqual([])
  expect(encodeLink(state)).toBe(mentalArithmetic)
})

test('every line has the numbers of the lecture', () => {
  expect(equations().map((line) => [line.line.kind + line.line.layer, ...numbersOf(line)])).toEqual(
    [
      ['z1', -0.5, 1],
      ['h1', 0, 1],
      ['z2', -0.5],
      ['f2', -0.5],
      ['loss2', 1.125],
      ['dzOut2', -1.5],
      ['dW2', 0, -1.5],
      ['db2', -1.5],
      ['dh2', -1.5, 1.5],
      ['dz2', 0, 1.5],
      ['dW1', 0, 0, 1.5, 1.5],
      ['db1', 0, 1.5],
      ['W1', 0.5, -1, 0.85, 0.35],
      ['b1', 0, -0.65],
      ['W2', 1, -0.85],
      ['b2', 0.65],
    ].map(([name, ...numbers]) => [name, ...numbers.map((n) => expect.closeTo(Number(n), 14))]),
  )
})

test('its sums are written out with its own short numbers', () => {
  const texts = equations().map(({ entry, result }) => entry(result.rows - 1, 0).text)
  expect(texts.slice(0, 11)).toEqual([
    '(1)(1) + (0.5)(1) + (−0.5)',
    'max(0, 1)',
    '(1)(0) + (−1)(1) + (0.5)',
    'z',
    '½(−0.5 − 1)²',
    '−0.5 − 1',
    '(−1.5)(0)',
    '∇z',
    '(−1)(−1.5)',
    '(1.5)(1)',
    '(1.5)(1)',
  ])
})

test('its numbers are exact, so its sums are equal', () => {
  for (const equation of equations()) {
    expect(equalsOf(equation, { row: equation.result.rows - 1, column: 0 })).toBe('=')
  }
})

test('one step with η = 0.1 leads to f = 0.1825 and L = 0.334', () => {
  run.stepBatch()
  const after = equations()
  const first = (kind: string): number =>
    after.find(({ line }) => line.kind === kind)?.result.at(0, 0) ?? Number.NaN
  expect(first('f')).toBeCloseTo(0.1825, 12)
  expect(first('loss')).toBeCloseTo(0.334, 3)
})
