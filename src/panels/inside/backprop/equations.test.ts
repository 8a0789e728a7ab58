import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultConfig, layerSizesOf, type RunConfig } from '../../../config/index.ts'
import { finish, typescriptEngine } from '../../../engine/index.ts'
import { type BackpropExample, createRun, inspect, walkBatches } from '../../../run/index.ts'
import { arbitrarySmallRun } from '../../../testing/arbitrarySmallRun.ts'
import type { Equation } from './equation.ts'
import { equationOf } from './equations.ts'
import { linesOf } from './lines.ts'
import { equalsOf } from './matchesHand.ts'
import type { NumberTable } from './tables.ts'

function equations(config: RunConfig, of: BackpropExample, steps = 0): readonly Equation[] {
  const run = createRun(config)
  finish(walkBatches(run, steps))
  const answer = finish(inspect(run, typescriptEngine, { kind: 'backprop', of, nudge: null }))
  if (answer.kind !== 'backprop' || answer.pass === null) throw new Error('expected a pass')
  const { pass } = answer
  const source = { config, pass, layerSizes: layerSizesOf(config), columns: pass.columns }
  return linesOf(config.hidden.length).map((line) => equationOf(line, source))
}

const examples = fc.oneof(
  fc.record(
    { kind: fc.constant('point' as const), point: fc.nat({ max: 29 }) },
    { noNullPrototype: true },
  ),
  fc.constant({ kind: 'batch' as const }),
)

test('each line, worked out from the numbers it shows, agrees with the engine to 1e-12', () => {
  fc.assert(
    fc.property(arbitrarySmallRun, examples, fc.nat({ max: 4 }), (config, of, steps) => {
      for (const { line, result, entry } of equations(config, of, steps)) {
        for (let row = 0; row < result.rows; row++) {
          for (let column = 0; column < result.columns; column++) {
            const wanted = result.at(row, column)
            const { value } = entry(row, column)
            const error = Math.abs(value - wanted) / Math.max(1, Math.abs(wanted))
            if (!(error <= 1e-12) && !Object.is(value, wanted)) {
              throw new Error(`${line.kind} ${line.layer}: ${value}, of the engine ${wanted}`)
            }
          }
        }
      }
    }),
    { numRuns: 150 },
  )
})

test('the operands of a product fit: rows times columns', () => {
  const config = { ...defaultConfig, hidden: [{ units: 3, activation: 'tanh' as const }] }
  for (const { line, operands, result } of equations(config, { kind: 'batch' })) {
    const [a, b] = operands.map(({ table }) => table)
    if (!['z', 'dW', 'dh'].includes(line.kind)) continue
    expect([a?.rows, a?.columns, b?.columns]).toEqual([result.rows, b?.rows, result.columns])
  }
})

/** What the tables say, worked out by their signs; null where they stand for a function by its name. */
function readTables({ line, operands, equals }: Equation, eta: number, lambda: number) {
  const [a, b, c] = operands.map(({ table }) => table)
  if (a === undefined || b === undefined || equals === '→') return null
  const product = (left: NumberTable, row: number, at: (k: number) => number): number =>
    Array.from({ length: left.columns }, (_, k) => left.at(row, k) * at(k)).reduce((x, y) => x + y)
  switch (line.kind) {
    case 'z':
    case 'dh':
      return (row: number, column: number) =>
        product(a, row, (k) => b.at(k, column)) + (c?.at(row, 0) ?? 0)
    case 'dzOut':
      if (c !== undefined) {
        return (row: number) => product(a, row, (k) => b.at(k, 0) - c.at(k, 0))
      }
      return equals === '='
        ? (row: number, column: number) => a.at(row, column) - b.at(row, column)
        : null
    case 'dz':
      return (row: number, column: number) => a.at(row, column) * b.at(row, column)
    case 'W':
    case 'b':
      return (row: number, column: number) =>
        a.at(row, column) - eta * (b.at(row, column) + lambda * (c?.at(row, column) ?? 0))
    default:
      return null
  }
}

test('the tables with the signs between them are a true equation', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(arbitrarySmallRun, examples, (config, of) => {
      for (const equation of equations(config, of)) {
        const { learningRate, lambda } = config.training
        const read = readTables(equation, learningRate, lambda)
        if (read === null) continue
        const { line, operands, result } = equation
        seen.add(`${line.kind} of ${operands.length}`)
        for (let row = 0; row < result.rows; row++) {
          for (let column = 0; column < result.columns; column++) {
            expect(read(row, column)).toBeCloseTo(result.at(row, column), 11)
          }
        }
      }
    }),
    { numRuns: 150 },
  )
  expect([...seen].sort()).toEqual(
    [
      'W of 2',
      'W of 3',
      'b of 2',
      'dh of 2',
      'dz of 2',
      'dzOut of 2',
      'dzOut of 3',
      'z of 3',
    ].sort(),
  )
})

test('rounded numbers are about equal; what an optimiser remembers is only said', () => {
  const config = { ...defaultConfig, hidden: [{ units: 3, activation: 'tanh' as const }] }
  const point = { kind: 'point', point: 2 } as const
  const [z] = equations(config, point)
  if (z === undefined) throw new Error('expected a line')
  expect(equalsOf(z, { row: 0, column: 0 })).toBe('≈')
  const adam = { ...config, training: { ...config.training, optimiser: 'adam' as const } }
  const update = equations(adam, point).at(-1)
  expect(update && equalsOf(update, { row: 0, column: 0 })).toBe('→')
  expect(update?.formula.plain).toContain('m̂')
})

test('after a minus a negative number stands in brackets', () => {
  const config = { ...defaultConfig, output: 'tanh' as const, loss: 'squared' as const }
  const texts = equations(config, { kind: 'point', point: 4 }).flatMap(({ entry, line }) =>
    line.kind === 'loss' || line.kind === 'dzOut' ? [entry(0, 0).text] : [],
  )
  for (const text of texts) expect(text).toContain('− (−1)')
})
