import { expect, test } from 'vitest'
import {
  type Change,
  changeTraining,
  decodeLink,
  defaultConfig,
  defaultLinkState,
  encodeLink,
  type FreezeTarget,
  type Holds,
  heldPlaces,
  noHolds,
  type RunConfig,
  type Training,
} from '../config/index.ts'
import { placeOf } from '../engine/index.ts'
import { simdEngine } from '../testing/simdEngine.ts'
import { createRun, type Run, walkBackBatch, walkBackEpoch, walkEpochs, walkTo } from './index.ts'

const config: RunConfig = {
  ...defaultConfig,
  hidden: [
    { units: 4, activation: 'tanh' },
    { units: 3, activation: 'relu' },
  ],
}
const sizes = [2, 4, 3, 1]
const cutAt = { layer: 0, to: 1, from: 0 } as const
const cutPlace = placeOf(cutAt, sizes)
const cut: Change = { kind: 'cut', at: cutAt, isCut: true }
const join: Change = { ...cut, isCut: false }
const layer: FreezeTarget = { kind: 'layer', layer: 1 }
const unit: FreezeTarget = { kind: 'unit', layer: 0, unit: 2 }
const bias: FreezeTarget = { kind: 'parameter', at: { layer: 2, to: 0, from: 'bias' } }
const holds: Holds = { cuts: [cutAt], frozen: [layer, unit, bias] }

function freeze(target: FreezeTarget, isFrozen = true): Change {
  return { kind: 'freeze', target, isFrozen }
}

function drive(walk: Generator<void, void, void>): void {
  while (walk.next().done !== true);
}

function train(run: Run, epochs: number): void {
  drive(walkEpochs(run, epochs))
}

function edit(value: number): Change {
  return { kind: 'parameter', at: cutAt, value }
}

const optimisers = ['sgd', 'momentum', 'adam'] as const
const penalties: readonly Partial<Training>[] = [
  { penalty: 'none' },
  { penalty: 'l2', lambda: 0.1 },
  { penalty: 'l1', lambda: 0.05, l1Rule: 'proximal' },
  { penalty: 'l1', lambda: 0.05, l1Rule: 'subgradient' },
]

for (const optimiser of optimisers) {
  for (const settings of penalties) {
    const name = `${optimiser}, ${settings.penalty} ${settings.l1Rule ?? ''}`
    const trained = changeTraining({ ...config, holds }, { optimiser, ...settings })

    test(`cut weights are +0 and frozen ones keep their bits at every step: ${name}`, () => {
      const run = createRun(trained)
      const start = run.parameters.values.slice()
      const marks = heldPlaces(holds, sizes)
      for (let step = 0; step < 60; step++) {
        run.stepBatch()
        expect(Object.is(run.parameters.values[cutPlace], 0)).toBe(true)
        marks.frozen.forEach((isFrozen, place) => {
          if (isFrozen === 1) expect(run.parameters.values[place]).toBe(start[place])
        })
      }
      const moved = run.parameters.values.filter((value, place) => value !== start[place])
      const free = marks.cut.filter((isCut, place) => isCut === 0 && marks.frozen[place] === 0)
      expect(moved.length).toBe(free.length)
    })

    test(`the first step moves what is free to the bits it has without freezes: ${name}`, () => {
      const free = createRun({ ...trained, holds: noHolds })
      const frozen = createRun({ ...trained, holds: { cuts: [], frozen: holds.frozen } })
      free.stepBatch()
      frozen.stepBatch()
      const marks = heldPlaces(holds, sizes).frozen
      marks.forEach((isFrozen, place) => {
        if (isFrozen === 0) {
          expect(frozen.parameters.values[place]).toBe(free.parameters.values[place])
        }
      })
    })

    test(`steps back and forth, links and snapshots give the same bits: ${name}`, () => {
      const start = changeTraining(config, { optimiser, ...settings })
      const run = createRun(start)
      train(run, 3)
      run.change(cut)
      run.change(freeze(layer))
      train(run, 3)
      run.change(freeze(unit))
      run.stepBatch()
      run.change(freeze(layer, false))
      run.change(join)
      train(run, 3)
      const end = run.digest()
      const { journal, position } = run

      drive(walkBackBatch(run))
      run.stepBatch()
      expect(run.digest()).toBe(end)
      for (let i = 0; i < 4; i++) drive(walkBackEpoch(run))
      expect(run.holds).toEqual({ cuts: [cutAt], frozen: [layer] })
      drive(walkTo(run, position.step, 0))
      expect(run.digest()).toBe(end)

      const link = encodeLink({ ...defaultLinkState, config: start, journal })
      const { state } = decodeLink(link)
      const replayed = createRun(state.config, state.journal)
      drive(walkTo(replayed, 100, 0))
      const resumed = createRun(start, [], replayed.snapshot(), simdEngine)
      drive(walkTo(replayed, position.step, 0))
      drive(walkTo(resumed, position.step, 0))
      expect(replayed.digest()).toBe(end)
      expect(resumed.digest()).toBe(end)
      expect(resumed.holds).toEqual({ cuts: [], frozen: [unit] })
    })
  }
}

test('a cut changes no other initial value', () => {
  const free = createRun(config).parameters.values
  const run = createRun({ ...config, holds })
  const expected = free.slice()
  expected[cutPlace] = 0
  expect(run.parameters.values).toEqual(expected)
})

test('holds at the start and the same changes at step 0 are the same run', () => {
  const byChanges = createRun(config)
  for (const change of [cut, freeze(unit), freeze(layer), freeze(bias)]) byChanges.change(change)
  const byConfig = createRun({ ...config, holds })
  train(byChanges, 4)
  train(byConfig, 4)
  expect(byChanges.digest()).toBe(byConfig.digest())
})

test('joined at the start, a weight has its draw again, or the value set by hand there', () => {
  const draw = createRun(config).parameters.values[cutPlace]
  const run = createRun({ ...config, holds })
  run.change(join)
  expect(run.parameters.values[cutPlace]).toBe(draw)
  run.change(edit(3))
  run.change(cut)
  expect(run.parameters.values[cutPlace]).toBe(0)
  train(run, 1)
  drive(walkTo(run, 0, 0))
  run.change(join)
  expect(run.parameters.values[cutPlace]).toBe(3)
})

test('joined later, a weight begins at 0 and learns', () => {
  const run = createRun({ ...config, holds })
  train(run, 2)
  run.change(join)
  expect(run.parameters.values[cutPlace]).toBe(0)
  run.stepBatch()
  expect(run.parameters.values[cutPlace]).not.toBe(0)
})

test('an edit does not reach a weight that is cut, but one that is frozen', () => {
  const run = createRun({ ...config, holds: { cuts: [cutAt], frozen: [] } })
  train(run, 1)
  run.change(edit(3))
  expect(run.parameters.values[cutPlace]).toBe(0)
  run.change(join)
  run.change(freeze({ kind: 'parameter', at: cutAt }))
  run.change(edit(-3))
  train(run, 1)
  expect(run.parameters.values[cutPlace]).toBe(-3)
})

for (const optimiser of ['momentum', 'adam'] as const) {
  test(`once thawed a parameter starts at rest: ${optimiser}`, () => {
    const run = createRun(changeTraining(config, { optimiser, batchSize: 'all' }))
    const place = placeOf({ layer: 2, to: 0, from: 'bias' }, sizes)
    const count = run.parameters.values.length
    train(run, 20)
    expect(run.snapshot().optimiser[place]).not.toBe(0)
    run.change(freeze(bias))
    train(run, 1)
    run.change(freeze(bias, false))
    const memory = run.snapshot().optimiser
    expect(memory[place]).toBe(0)
    if (optimiser === 'adam') expect(memory[count + place]).toBe(0)
    const before = run.parameters.values[place]
    run.stepBatch()
    expect(run.parameters.values[place]).not.toBe(before)
  })
}

test('everything frozen is a run that stands still, however large the step', () => {
  const frozen: FreezeTarget[] = [0, 1, 2].map((at) => ({ kind: 'layer', layer: at }))
  const still = { ...config, holds: { cuts: [], frozen } }
  const run = createRun(changeTraining(still, { learningRate: 100, penalty: 'l2', lambda: 10 }))
  const start = run.digest()
  train(run, 3)
  expect(run.digest()).toBe(start)
  expect(run.divergence).toBeNull()
  expect(run.measure().penalty).toBeGreaterThan(0)
})

test('going back before a cut joins it: an edit of that weight on the way counts again', () => {
  const journal = [
    { step: 1, change: edit(0.7) },
    { step: 3, change: cut },
  ]
  const run = createRun(config, journal)
  const valueAfter = (step: number): number => {
    drive(walkTo(run, step, 0))
    return run.parameters.values[cutPlace] ?? Number.NaN
  }
  const first = [1, 2, 3, 4].map(valueAfter)
  run.rewind((position) => position.step === 0)
  expect([1, 2, 3, 4].map(valueAfter)).toEqual(first)
  expect(first[0]).toBe(0.7)
})

test.each(['momentum', 'adam'] as const)(
  'a weight cut and joined between two steps starts at rest under %s',
  (optimiser) => {
    const run = createRun(changeTraining(config, { optimiser }))
    drive(walkTo(run, 5, 0))
    run.change(cut)
    run.change(join)
    const { optimiser: memory } = run.snapshot()
    expect(memory[cutPlace]).toBe(0)
    expect(run.parameters.values[cutPlace]).toBe(0)
  },
)
