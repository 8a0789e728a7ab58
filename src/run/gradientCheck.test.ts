import { expect, test } from 'vitest'
import { defaultConfig, type RunConfig } from '../config/index.ts'
import type { GradientCheck } from '../engine/index.ts'
import { simdEngine } from '../testing/simdEngine.ts'
import { createRun, type Run, walkEpochs } from './index.ts'

function check(run: Run): GradientCheck {
  const walk = run.checkGradients()
  if (walk === null) throw new Error('expected something to check')
  for (;;) {
    const next = walk.next()
    if (next.done === true) return next.value
  }
}

function begun(config: RunConfig = defaultConfig): Run {
  const run = createRun(config)
  for (const _ of walkEpochs(run, 2)) void _
  for (let i = 0; i < 3; i++) run.stepBatch()
  run.stepExample()
  return run
}

const training = defaultConfig.training

test('a check leaves everything of the run as it was', () => {
  for (const sampling of ['shuffled', 'replacement'] as const) {
    const config = { ...defaultConfig, training: { ...training, sampling, optimiser: 'adam' } }
    const [run, twin] = [begun(config as RunConfig), begun(config as RunConfig)]
    check(run)
    expect(run.snapshot()).toEqual(twin.snapshot())
    for (const one of [run, twin]) for (const _ of walkEpochs(one, 2)) void _
    expect(run.digest()).toBe(twin.digest())
    expect(run.records).toEqual(twin.records)
  }
})

test('the gradient checked is the one of the coming update', () => {
  const run = begun()
  const before = run.parameters.values.slice()
  const layers = check(run).worstOfLayers
  run.stepBatch()
  const after = run.parameters
  for (const comparison of layers) {
    const { layer, to, from } = comparison!.at
    const place = from === 'bias' ? after.b[layer]! : after.W[layer]!
    const index = from === 'bias' ? to : to * run.architecture.layerSizes[layer]! + from
    const offset = (place.byteOffset - after.values.byteOffset) / 8 + index
    const step = before[offset]! - after.values[offset]!
    expect(step).toBeCloseTo(training.learningRate * comparison!.analytic, 12)
  }
})

test('all gradients agree to better than one in a million, in both engines', () => {
  const config: RunConfig = { ...defaultConfig, training: { ...training, batchSize: 'all' } }
  for (const run of [createRun(config), createRun(config, [], undefined, simdEngine)]) {
    expect(check(run)).toMatchObject({ agrees: true, compared: 17, total: 17, kinks: [] })
  }
})
