import { expect, test } from 'vitest'
import { defaultConfig, type RunConfig } from '../config/index.ts'
import { createRun, openRun, type Run, walkEpochs } from './index.ts'

/** So large that an update and a measurement are cut into parts. */
const large: RunConfig = {
  ...defaultConfig,
  data: { ...defaultConfig.data, points: 2000, share: 1 },
  hidden: Array.from({ length: 2 }, () => ({ activation: 'tanh', units: 32 })),
  training: { ...defaultConfig.training, batchSize: 'all', optimiser: 'adam' },
}

/** One update in parts; says in how many. */
function advance(run: Run): number {
  let parts = 1
  while (!run.advance()) parts++
  return parts
}

function stateOf(run: Run): unknown {
  return { ...run.snapshot(), digest: run.digest(), metrics: run.measure() }
}

test('an update in parts leads to the bits of a whole one, on the loss curve too', () => {
  const whole = createRun(large)
  const cut = createRun(large)
  for (let i = 0; i < 3; i++) {
    whole.stepBatch()
    expect(advance(cut)).toBeGreaterThan(4)
  }
  expect(stateOf(cut)).toEqual(stateOf(whole))
})

test('nothing is seen of an update before its last part', () => {
  const run = createRun(large)
  const before = stateOf(run)
  for (let part = 0; part < 5; part++) expect(run.advance()).toBe(false)
  expect(stateOf(run)).toEqual(before)
})

test('a small update is one part', () => {
  expect(advance(createRun(defaultConfig))).toBe(1)
})

test('a change between the parts counts for the whole update', () => {
  const changes = [
    { kind: 'parameter', at: { layer: 0, to: 1, from: 0 }, value: 2 },
    { kind: 'training', values: { learningRate: 0.5 } },
    { kind: 'training', values: { batchSize: 1500 } },
  ] as const
  for (const change of changes) {
    const whole = createRun(large)
    const cut = createRun(large)
    for (let part = 0; part < 5; part++) cut.advance()
    for (const run of [whole, cut]) run.change(change)
    whole.stepBatch()
    advance(cut)
    expect(stateOf(cut)).toEqual(stateOf(whole))
  }
})

test('a change while the loss curve is being measured is on the curve', () => {
  const change = { kind: 'parameter', at: { layer: 0, to: 1, from: 0 }, value: 2 } as const
  const whole = createRun(large)
  const cut = createRun(large)
  whole.stepBatch()
  advance(cut)
  expect(cut.settle()).toBe(false)
  for (const run of [whole, cut]) run.change(change)
  expect(stateOf(cut)).toEqual(stateOf(whole))
})

test('an example, a whole update and a way back between the parts lead to the same bits', () => {
  const ways: ((run: Run) => void)[] = [
    (run) => run.stepExample(),
    (run) => run.stepBatch(),
    (run) => run.rewind(({ step }) => step === 0),
  ]
  for (const way of ways) {
    const whole = createRun(large)
    const cut = createRun(large)
    whole.stepBatch()
    advance(cut)
    for (let part = 0; part < 20; part++) if (cut.settle()) cut.advance()
    const isMade = cut.position.step === 2
    if (isMade) whole.stepBatch()
    for (const run of [whole, cut]) way(run)
    whole.stepBatch()
    advance(cut)
    expect(stateOf(cut)).toEqual(stateOf(whole))
  }
})

test('a run opened in pieces is the run', () => {
  const opening = openRun(large)
  let pieces = 1
  for (;;) {
    const next = opening.next()
    if (next.done === true) {
      for (const _ of walkEpochs(next.value, 2)) void _
      const whole = createRun(large)
      for (const _ of walkEpochs(whole, 2)) void _
      expect(stateOf(next.value)).toEqual(stateOf(whole))
      break
    }
    pieces++
  }
  expect(pieces).toBeGreaterThan(10)
})
