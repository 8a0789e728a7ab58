import { expect, test } from 'vitest'
import { type Change, defaultConfig, type Journal, type RunConfig } from '../config/index.ts'
import {
  createRun,
  type Run,
  walkBackBatch,
  walkBackEpoch,
  walkBackExample,
  walkEpochs,
  walkTo,
} from './index.ts'

const circle: RunConfig = defaultConfig

function trainEpochs(run: Run, count: number): void {
  drive(walkEpochs(run, count))
}

function drive(walk: Generator<void, void, void>): void {
  while (walk.next().done !== true);
}

test('500 epochs in one go equal 200, snapshot, restore and 300 more, to the bit', () => {
  const whole = createRun(circle)
  trainEpochs(whole, 500)
  const first = createRun(circle)
  trainEpochs(first, 200)
  const second = createRun(circle, [], first.snapshot())
  trainEpochs(second, 300)
  expect(second.digest()).toBe(whole.digest())
  expect(second.records).toEqual(whole.records)
})

const optimisers = ['sgd', 'momentum', 'adam'] as const
const samplings = ['shuffled', 'replacement', 'ordered', 'carried'] as const
for (const optimiser of optimisers) {
  for (const sampling of samplings) {
    test(`live changes and hand edits replay to the bit with ${optimiser}, ${sampling}`, () => {
      const config = { ...circle, training: { ...circle.training, optimiser, sampling } }
      const live = createRun(config)
      trainEpochs(live, 20)
      live.change({ kind: 'training', values: { learningRate: 0.03, batchSize: 7 } })
      trainEpochs(live, 5)
      live.change({ kind: 'parameter', at: { layer: 0, to: 1, from: 0 }, value: 2.5 })
      live.change({ kind: 'parameter', at: { layer: 1, to: 0, from: 'bias' }, value: -1 })
      live.stepBatch()
      live.change({ kind: 'training', values: { optimiser: 'adam', penalty: 'l1', lambda: 0.01 } })
      trainEpochs(live, 10)

      const snapshot = createRun(config, live.journal)
      trainEpochs(snapshot, 22)
      const resumed = createRun(config, [], snapshot.snapshot())
      drive(walkTo(resumed, live.position.step, 0))
      expect(resumed.digest()).toBe(live.digest())
      expect(resumed.position).toEqual(live.position)
    })
  }
}

test('example steps, batch steps and epoch steps reach the same bits', () => {
  const byEpoch = createRun(circle)
  trainEpochs(byEpoch, 3)
  const byBatch = createRun(circle)
  while (byBatch.position.epoch < 3) byBatch.stepBatch()
  const byExample = createRun(circle)
  while (byExample.position.epoch < 3) byExample.stepExample()
  expect(byBatch.digest()).toBe(byEpoch.digest())
  expect(byExample.digest()).toBe(byEpoch.digest())
})

test('looking at an example moves no parameter before the batch is complete', () => {
  const run = createRun(circle)
  const before = run.digest()
  for (let i = 0; i < 9; i++) run.stepExample()
  expect(run.digest()).toBe(before)
  run.stepExample()
  expect(run.digest()).not.toBe(before)
  expect(run.position).toMatchObject({ step: 1, used: 10, examples: 0 })
})

test('going back by epoch, batch and example gives the bits that were there', () => {
  const run = createRun(circle)
  trainEpochs(run, 12)
  const atEpoch = run.digest()
  run.stepBatch()
  const afterBatch = run.digest()
  run.stepBatch()
  drive(walkBackBatch(run))
  expect(run.digest()).toBe(afterBatch)
  drive(walkBackEpoch(run))
  expect(run.position).toMatchObject({ epoch: 12, used: 0 })
  expect(run.digest()).toBe(atEpoch)
  drive(walkBackExample(run))
  expect(run.position).toMatchObject({ epoch: 11, used: 240, examples: 9 })
  drive(walkBackEpoch(run))
  drive(walkBackEpoch(run))
  expect(run.position).toMatchObject({ epoch: 10, used: 0 })
})

test('the start stays the start when going back from it', () => {
  const run = createRun(circle)
  const start = run.digest()
  for (const back of [walkBackBatch, walkBackEpoch, walkBackExample]) drive(back(run))
  expect(run.digest()).toBe(start)
  expect(run.position.step).toBe(0)
})

test('changes that lie ahead are made again on the way forward', () => {
  const run = createRun(circle)
  trainEpochs(run, 4)
  run.change({ kind: 'training', values: { learningRate: 1 } })
  trainEpochs(run, 2)
  const end = run.digest()
  drive(walkTo(run, 10, 0))
  expect(run.training.learningRate).toBe(0.1)
  trainEpochs(run, 6)
  expect(run.training.learningRate).toBe(1)
  expect(run.digest()).toBe(end)
})

test('a change after going back forgets the changes that lay ahead', () => {
  const run = createRun(circle)
  trainEpochs(run, 4)
  run.change({ kind: 'training', values: { learningRate: 1 } })
  trainEpochs(run, 2)
  drive(walkTo(run, 50, 0))
  run.change({ kind: 'training', values: { momentum: 0.5 } })
  expect(run.journal.map((entry) => entry.step)).toEqual([50])
})

test('an edit at step 0 belongs to the start', () => {
  const edit: Journal = [
    { step: 0, change: { kind: 'parameter', at: { layer: 0, to: 0, from: 1 }, value: 3 } },
  ]
  const run = createRun(circle, edit)
  expect(run.parameters.W[0][1]).toBe(3)
  trainEpochs(run, 2)
  drive(walkTo(run, 0, 0))
  expect(run.parameters.W[0][1]).toBe(3)
})

test('going back to where an edit was made twice shows the last of them', () => {
  const edit = (value: number): Change => {
    return { kind: 'parameter', at: { layer: 0, to: 0, from: 1 }, value }
  }
  for (const step of [0, 50]) {
    const run = createRun(circle, [{ step, change: edit(3) }])
    drive(walkTo(run, step, 0))
    run.keepCheckpoint()
    run.change(edit(5))
    trainEpochs(run, 2)
    drive(walkTo(run, step, 0))
    expect(run.parameters.W[0][1]).toBe(5)
  }
})

test('a batch larger than the training set is the whole set', () => {
  const large = { ...circle, training: { ...circle.training, batchSize: 2000 } }
  const all = { ...circle, training: { ...circle.training, batchSize: 'all' as const } }
  const a = createRun(large)
  const b = createRun(all)
  trainEpochs(a, 3)
  trainEpochs(b, 3)
  expect(a.position.step).toBe(3)
  expect(a.digest()).toBe(b.digest())
})

test('the loss curve has one record an epoch up to 1023, then ever fewer', () => {
  const run = createRun({ ...circle, training: { ...circle.training, batchSize: 'all' } })
  trainEpochs(run, 3000)
  const epochs = run.records.map((record) => record.epoch)
  expect(epochs.slice(0, 1024)).toEqual(Array.from({ length: 1024 }, (_, i) => i))
  expect(epochs.slice(1024, 1027)).toEqual([1024, 1026, 1028])
  expect(epochs.at(-1)).toBe(3000)
})
