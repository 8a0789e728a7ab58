import { expect, test } from 'vitest'
import { defaultConfig, type RunConfig } from '../config/index.ts'
import { createRun, walkEpochs, walkTo } from './index.ts'

const linear: RunConfig = {
  ...defaultConfig,
  data: { ...defaultConfig.data, set: 'plane' },
  hidden: [],
  output: 'linear',
  loss: 'squared',
  training: { ...defaultConfig.training, learningRate: 50 },
}

function drive(walk: Generator<void, void, void>): void {
  while (walk.next().done !== true);
}

test('too long a step stops the run at finite parameters and says curvature', () => {
  const run = createRun(linear)
  drive(walkEpochs(run, 500))
  expect(run.divergence).toMatchObject({ cause: 'curvature', learningRate: 50 })
  expect(run.parameters.values.every(Number.isFinite)).toBe(true)
  const step = run.position.step
  run.stepBatch()
  expect(run.position.step).toBe(step)
})

test('a penalty that overshoots is told from curvature', () => {
  const config: RunConfig = {
    ...defaultConfig,
    training: { ...defaultConfig.training, penalty: 'l2', learningRate: 0.3, lambda: 10 },
  }
  const run = createRun(config)
  drive(walkEpochs(run, 200))
  expect(run.divergence?.cause).toBe('decay')
})

test('single updates find the same end as whole epochs', () => {
  const byEpoch = createRun(linear)
  drive(walkEpochs(byEpoch, 500))
  const byBatch = createRun(linear)
  for (let i = 0; i < 20_000 && byBatch.divergence === null; i++) byBatch.stepBatch()
  expect(byBatch.digest()).toBe(byEpoch.digest())
  expect(byBatch.divergence).toEqual(byEpoch.divergence)
})

test('numbers that overflow inside an epoch stop just before the update that did it', () => {
  const run = createRun({ ...linear, training: { ...linear.training, learningRate: 1e200 } })
  drive(walkEpochs(run, 5))
  expect(run.divergence).not.toBeNull()
  expect(Number.isFinite(run.divergence?.value)).toBe(false)
  expect(run.parameters.values.every(Number.isFinite)).toBe(true)
  expect(run.position.step).toBe(run.divergence?.position.step)
})

test('going back to the last good epoch and lowering the rate trains on', () => {
  const run = createRun(linear)
  drive(walkEpochs(run, 500))
  drive(walkTo(run, run.divergence?.lastGood.step ?? 0, 0))
  expect(run.divergence).toBeNull()
  run.change({ kind: 'training', values: { learningRate: 0.03 } })
  drive(walkEpochs(run, 100))
  expect(run.divergence).toBeNull()
  expect(run.trainLoss()).toBeLessThan(0.01)
})

test('the loss curve up to an overflow stays whole', () => {
  const run = createRun({ ...linear, training: { ...linear.training, learningRate: 0.1 } })
  drive(walkEpochs(run, 5))
  run.keepCheckpoint()
  drive(walkEpochs(run, 4))
  run.change({ kind: 'training', values: { learningRate: 1e300 } })
  drive(walkEpochs(run, 3))
  expect(run.divergence).not.toBeNull()
  expect(run.records.map((record) => record.epoch)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
})
