import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultConfig, layerSizesOf, type RunConfig } from '../../../config/index.ts'
import { finish, typescriptEngine } from '../../../engine/index.ts'
import { type BackpropExample, createRun, inspect, walkBatches } from '../../../run/index.ts'
import { arbitrarySmallRun } from '../../../testing/arbitrarySmallRun.ts'
import { type Equation, equationOf } from './equations.ts'
import { linesOf } from './lines.ts'

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
