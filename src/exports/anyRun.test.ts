import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitHolds, type RunConfig } from '../config/index.ts'
import { finish } from '../engine/index.ts'
import { createRun } from '../run/index.ts'
import { arbitraryConfig } from '../testing/arbitraryConfig.ts'
import { runJavaScript } from '../testing/runProgram.ts'
import { templateOf } from '../testing/templates.ts'
import { recipeOf, writeProgram } from './index.ts'

/** Small enough for a test, and with steps that do not make chaos of the last bit. */
function tamed(config: RunConfig): RunConfig {
  const { data, hidden, training } = config
  return fitHolds({
    ...config,
    data: { ...data, points: Math.min(40, data.points) },
    hidden: hidden.slice(0, 3).map((layer) => ({ ...layer, units: 1 + (layer.units % 5) })),
    training: {
      ...training,
      learningRate: Math.min(0.1, training.learningRate),
      lambda: Math.min(0.1, training.lambda),
    },
  })
}

test('the epoch of any run in JavaScript ends where the engine ends, to 1e-9', () => {
  let tried = 0
  fc.assert(
    fc.property(arbitraryConfig, fc.nat({ max: 40 }), (config, steps) => {
      const run = createRun(tamed(config))
      for (let i = 0; i < steps; i++) run.stepBatch()
      const coming = finish(run.comingEpoch())
      if (coming === null) return
      tried++
      const recipe = recipeOf(coming, { title: 'A run', inputs: config.features })
      const program = writeProgram('javascript', templateOf('javascript'), recipe)
      expect(runJavaScript(program).difference).toBeLessThan(1e-9)
    }),
    { numRuns: 150 },
  )
  expect(tried).toBeGreaterThan(50)
})
