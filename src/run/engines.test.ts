import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultConfig, type RunConfig, repairConfig, type Training } from '../config/index.ts'
import { type Engine, typescriptEngine } from '../engine/index.ts'
import { arbitraryConfig } from '../testing/arbitraryConfig.ts'
import { simdEngine } from '../testing/simdEngine.ts'
import { createFieldPainter, createRun, type Run, walkBackEpoch, walkEpochs } from './index.ts'

function finish(walk: Generator<void, void, void>): void {
  for (const _ of walk) void _
}

/** Everything a page sees of a run that was changed on the way, gone back and gone on. */
function story(config: RunConfig, engine: Engine, changes: readonly Partial<Training>[]): unknown {
  const run = createRun(config, [], undefined, engine)
  for (const values of changes) {
    finish(walkEpochs(run, 1))
    run.stepBatch()
    run.change({ kind: 'training', values })
  }
  finish(walkEpochs(run, 1))
  finish(walkBackEpoch(run))
  const resumed = createRun(config, [], run.snapshot(), engine)
  finish(walkEpochs(resumed, 1))
  return [run, resumed].map((ended) => ({
    position: ended.position,
    divergence: ended.divergence,
    records: [...ended.records],
    metrics: ended.measure(),
    digest: ended.digest(),
  }))
}

/** Any configuration, small enough to be computed many times. */
const smallConfig = arbitraryConfig.map((config) => {
  const data = { ...config.data, points: 10 + (config.data.points % 91) }
  const hidden = config.hidden.map((layer) => ({ ...layer, units: 1 + (layer.units % 16) }))
  // Cuts and freezes of units that are gone go with them.
  return repairConfig({ ...config, data, hidden }).config
})

test('a run has the same bits with either engine', () => {
  fc.assert(
    fc.property(smallConfig, (config) => {
      const changes = [{ batchSize: 32 }, { optimiser: 'adam' }, { batchSize: 'all' }] as const
      expect(story(config, simdEngine, changes)).toEqual(story(config, typescriptEngine, changes))
    }),
    { numRuns: 60, seed: 3 },
  )
})

test('a diverged run stands at the same step with the same words', () => {
  const training = { ...defaultConfig.training, learningRate: 1e200 }
  const config = { ...defaultConfig, training }
  expect(story(config, simdEngine, [])).toEqual(story(config, typescriptEngine, []))
})

test('fields have the same bits with either engine', () => {
  const fieldsOf = (engine: Engine): unknown => {
    const run = createRun(defaultConfig, [], undefined, engine)
    finish(walkEpochs(run, 3))
    const painter = createFieldPainter(run, engine)
    return [20, 40, 20].map((size) => paint(painter, size))
  }
  expect(fieldsOf(simdEngine)).toEqual(fieldsOf(typescriptEngine))
})

function paint(painter: ReturnType<typeof createFieldPainter>, size: number): unknown {
  const painting = painter.paint({ size, thumbSize: 10, unit: null })
  for (let next = painting.next(); ; next = painting.next()) if (next.done) return next.value
}

test('a run says which engine computes it', () => {
  const nameOf = (engine: Engine): Run['engine'] =>
    createRun(defaultConfig, [], undefined, engine).engine
  expect(nameOf(simdEngine)).toBe('simd')
  expect(nameOf(typescriptEngine)).toBe('typescript')
})
