import { expect, test } from 'vitest'
import { type Change, defaultConfig, type RunConfig } from '../config/index.ts'
import { finish } from '../engine/index.ts'
import { simdEngine } from '../testing/simdEngine.ts'
import { createRun, walkEpochs } from './index.ts'

const config: RunConfig = {
  ...defaultConfig,
  data: { ...defaultConfig.data, points: 90 },
  training: { ...defaultConfig.training, batchSize: 7, optimiser: 'adam' },
}

for (const steps of [0, 3]) {
  test(`the coming epoch after ${steps} updates ends in the bits of the run at its end`, () => {
    const run = createRun(config)
    for (let i = 0; i < steps; i++) run.stepBatch()
    const coming = finish(run.comingEpoch())
    expect(coming?.position.step).toBe(steps)
    for (const _ of walkEpochs(run, 1)) void _
    const { trainLoss, testLoss } = run.measure()
    expect(coming?.after).toEqual({ parameters: run.parameters.values, trainLoss, testLoss })
    expect(coming?.batches).toHaveLength(run.position.step - steps)
  })
}

test('the run stays as it is', () => {
  const run = createRun(config, [], undefined, simdEngine)
  run.stepBatch()
  const before = run.snapshot()
  finish(run.comingEpoch())
  expect(run.snapshot()).toEqual(before)
})

test('batches of an epoch in order name every training point once', () => {
  const run = createRun(config)
  const batches = finish(run.comingEpoch())?.batches ?? []
  const named = batches.flatMap((batch) => Array.from(batch))
  expect(named.sort((a, b) => a - b)).toEqual(
    Array.from({ length: run.trainingCount }, (_, i) => i),
  )
})

test('the memory of a parameter that was frozen just now is at rest', () => {
  const run = createRun(config)
  for (let i = 0; i < 9; i++) run.stepBatch()
  const freeze: Change = {
    kind: 'freeze',
    target: { kind: 'parameter', at: { layer: 0, to: 1, from: 0 } },
    isFrozen: true,
  }
  run.change(freeze)
  const coming = finish(run.comingEpoch())
  expect(Array.from(coming?.held ?? [])).toEqual([2])
  expect([coming?.optimiser[2], coming?.optimiser[2 + 17]]).toEqual([0, 0])
  expect(coming?.optimiser[3]).not.toBe(0)
})

test('there is no coming epoch where nothing trains, and none that leaves the finite numbers', () => {
  const stuck = createRun({ ...config, hidden: [{ units: 2, activation: 'step' }] })
  expect(finish(stuck.comingEpoch())).toBeNull()
  const far: Change = { kind: 'parameter', at: { layer: 0, to: 0, from: 0 }, value: 1e300 }
  const linear = { ...config, hidden: [], output: 'linear', loss: 'squared' } as const
  const run = createRun({ ...linear, training: { ...config.training, optimiser: 'sgd' } })
  run.change(far)
  expect(finish(run.comingEpoch())).toBeNull()
})
