import { describe, expect, test } from 'vitest'
import {
  decodeLink,
  defaultConfig,
  type Journal,
  type RunConfig,
  trainingObstacle,
  withOutput,
} from '../config/index.ts'
import { createRun, type Mistakes, type Run, walkBackBatch, walkEpochs, walkTo } from './index.ts'

function drive<T>(walk: Generator<void, T, void>): T {
  for (;;) {
    const { done, value } = walk.next()
    if (done === true) return value
  }
}

const told = (run: Run): Mistakes | null => drive(run.mistakes())

/** One threshold unit on the four points of a gate, by the perceptron rule. */
function gate(name: RunConfig['data']['gate'], more: Partial<RunConfig> = {}): RunConfig {
  const data = { ...defaultConfig.data, set: 'gates', gate: name } as const
  return { ...withOutput({ ...defaultConfig, data, hidden: [] }, 'threshold'), ...more }
}

const seeds = Array.from({ length: 50 }, (_, seed) => ({ seed }))

function trained(config: RunConfig, epochs: number): Run {
  const run = createRun(config)
  drive(walkEpochs(run, epochs))
  return run
}

describe('one threshold unit on the gates, by the page’s own run', () => {
  test.each(['or', 'and'] as const)('%s is learned from 50 seeds within 15 epochs', (name) => {
    for (const seed of seeds) {
      for (const init of ['uniform', 'zero'] as const) {
        const run = trained(gate(name, { seeds: seed, init }), 15)
        expect(run.measure()).toMatchObject({ trainScore: 1, trainLoss: 0 })
        const { count, bound, isSeparable } = told(run) ?? {}
        expect(isSeparable).toBe(true)
        expect(count).toBeLessThanOrEqual(bound ?? -1)
      }
    }
  })

  test('XOR never has more than three of four right, and no line', () => {
    const best = seeds.map((seed) => {
      const run = trained(gate('xor', { seeds: seed }), 50)
      expect(run.records.every(({ trainScore }) => (trainScore ?? 1) <= 0.75)).toBe(true)
      expect(told(run)).toMatchObject({ isSeparable: false, bound: null, fromZero: null })
      return told(run)?.bestRight ?? 4
    })
    expect(Math.max(...best)).toBe(3)
  })

  test('of 50 seeds of separable clouds none makes more mistakes than the bound', () => {
    for (const seed of seeds) {
      const { config } = decodeLink(
        'v=1&data=gaussians&net=none&out=threshold&rate=1&batch=1',
      ).state
      for (const init of ['zero', 'auto'] as const) {
        const run = trained({ ...config, init, seeds: seed }, 30)
        const { count, bound, fromZero } = told(run) ?? {}
        expect(bound).not.toBeNull()
        expect(count).toBeLessThanOrEqual(bound ?? -1)
        if (init === 'zero') expect(bound).toBe(Math.floor((fromZero ?? -1) * (1 + 1e-9)))
      }
    }
  })
})

test('OR from zero: at most (R/γ)² = 3/(1/3) = 9 mistakes', () => {
  const run = createRun(gate('or', { init: 'zero' }))
  expect(told(run)).toMatchObject({ count: 0, isSeparable: true, bound: 9 })
  expect(told(run)?.fromZero).toBeCloseTo(9, 12)
})

test('each mistake is an update that changes something, each other update none', () => {
  const run = createRun(gate('and'))
  for (let step = 0; step < 40; step++) {
    const before = { digest: run.digest(), count: told(run)?.count ?? 0 }
    run.stepBatch()
    const hasChanged = run.digest() !== before.digest
    expect(told(run)?.count).toBe(before.count + (hasChanged ? 1 : 0))
  }
  expect(told(run)?.count).toBeGreaterThan(0)
})

test('the rule does not feel η from zero: other weights, the same mistakes', () => {
  const config = gate('and', { init: 'zero' })
  const small = { ...config, training: { ...config.training, learningRate: 0.125 } }
  const runs = [trained(config, 10), trained(small, 10)]
  expect(told(runs[1])).toEqual(told(runs[0]))
  expect(runs[1].parameters.values).toEqual(runs[0].parameters.values.map((value) => value / 8))
})

test('the count is right after going back, from a snapshot, and in a replay', () => {
  const config = gate('xor')
  const run = createRun(config)
  const now = (at: Run) => {
    const { count, bestRight } = told(at) ?? {}
    return { count, bestRight }
  }
  const counts = [now(run)]
  for (let step = 0; step < 60; step++) {
    run.stepBatch()
    if (step % 7 === 0) run.keepCheckpoint()
    counts.push(now(run))
  }
  for (const step of [59, 31, 30, 8, 0, 44]) {
    drive(walkTo(run, step, 0))
    expect(now(run)).toEqual(counts[step])
  }
  drive(walkBackBatch(run))
  expect(now(run)).toEqual(counts[43])
  const resumed = createRun(config, [], run.snapshot())
  expect(now(resumed)).toEqual(counts[43])
  drive(walkTo(resumed, 60, 0))
  expect(now(resumed)).toEqual(counts[60])
  const replayed = createRun(config, run.journal)
  drive(walkTo(replayed, 60, 0))
  expect(told(replayed)).toEqual(told(resumed))
})

test('several examples a batch: each one on the wrong side counts', () => {
  const config = gate('and', { init: 'zero' })
  const run = createRun({ ...config, training: { ...config.training, batchSize: 'all' } })
  run.stepBatch()
  expect(told(run)).toMatchObject({ count: 4, isSeparable: true, bound: null })
})

describe('the bound', () => {
  const config = gate('or', { init: 'zero' })
  const edit = { kind: 'parameter', at: { layer: 0, to: 0, from: 'bias' }, value: 3 } as const
  const boundAfter = (journal: Journal): number | null => {
    const run = createRun(config, journal)
    drive(walkTo(run, 6, 0))
    return told(run)?.bound ?? null
  }

  test('holds from an edited start, whenever the edit was made', () => {
    const bound = boundAfter([{ step: 0, change: edit }])
    expect(bound).toBeGreaterThan(0)
    expect(bound).not.toBe(9)
    const live = createRun(config)
    live.change(edit)
    expect(told(live)?.bound).toBe(bound)
  })

  test('of a start and a rate is that of twice the start and twice the rate', () => {
    const half = { ...config, training: { ...config.training, learningRate: 0.5 } }
    const run = createRun(half, [{ step: 0, change: { ...edit, value: -4 } }])
    const whole = createRun(config, [{ step: 0, change: { ...edit, value: -8 } }])
    expect(told(run)?.bound).toBe(told(whole)?.bound)
  })

  test.each(['or', 'and', 'nand'] as const)('of %s from zero is 9', (name) => {
    expect(told(createRun(gate(name, { init: 'zero' })))?.bound).toBe(9)
  })

  test('is not told after an edit or another rate on the way', () => {
    expect(boundAfter([{ step: 3, change: edit }])).toBeNull()
    const rate = { kind: 'training', values: { learningRate: 0.5 } } as const
    expect(boundAfter([{ step: 3, change: rate }])).toBeNull()
    expect(boundAfter([{ step: 0, change: rate }])).toBe(9)
    const order = { kind: 'training', values: { sampling: 'ordered' } } as const
    expect(boundAfter([{ step: 3, change: order }])).toBe(9)
  })

  test('is not told of another rule', () => {
    for (const values of [{ optimiser: 'adam' }, { penalty: 'l2' }, { batchSize: 2 }] as const) {
      const run = createRun({ ...config, training: { ...config.training, ...values } })
      expect(told(run)).toMatchObject({ isSeparable: true, bound: null })
    }
  })

  test('is not told of a unit that is held in part', () => {
    const bias = { kind: 'parameter', at: edit.at } as const
    const run = createRun({ ...config, holds: { cuts: [], frozen: [bias] } })
    expect(told(run)).toMatchObject({ isSeparable: true, bound: null })
  })

  test('is not told with hidden layers, and no other loss has mistakes', () => {
    const deep = gate('or', { hidden: [{ units: 2, activation: 'tanh' }] })
    const run = trained(deep, 2)
    expect(told(run)).toMatchObject({ isSeparable: null, bound: null })
    expect(told(run)?.count).toBeGreaterThan(0)
    expect(told(createRun(defaultConfig))).toBeNull()
  })
})

test('tanh layers before a threshold output learn: XOR is solved', () => {
  const solved = seeds.slice(0, 10).filter((seed) => {
    const hidden = [{ units: 4, activation: 'tanh' }] as const
    const config = gate('xor', { hidden, seeds: seed, init: 'uniform' })
    const training = { ...config.training, learningRate: 0.1 }
    return trained({ ...config, training }, 300).measure().trainScore === 1
  })
  expect(solved.length).toBeGreaterThanOrEqual(8)
})

describe('a network with a hidden threshold layer', () => {
  const hidden = [{ units: 2, activation: 'threshold' }] as const
  const config: RunConfig = { ...defaultConfig, hidden }

  test('is never moved, by no kind of step', () => {
    const run = createRun(config)
    const { position } = run
    const before = run.digest()
    expect(run).toMatchObject({ obstacle: trainingObstacle(config), canTrain: false })
    run.stepBatch()
    run.stepExample()
    drive(walkEpochs(run, 2))
    drive(walkTo(run, 30, 4))
    expect(run.position).toEqual(position)
    expect(run.digest()).toBe(before)
  })

  test('learns behind the layer once that is frozen, and stops when it is thawed', () => {
    const layer = { kind: 'layer', layer: 0 } as const
    const run = createRun({ ...config, holds: { cuts: [], frozen: [layer] } })
    const hidden = run.parameters.values.slice(0, 6)
    drive(walkEpochs(run, 3))
    expect(run.position.epoch).toBe(3)
    expect(run.parameters.values.slice(0, 6)).toEqual(hidden)
    expect(run.measure().trainLoss).toBeLessThan(run.records[0]?.trainLoss ?? 0)
    run.change({ kind: 'freeze', target: layer, isFrozen: false })
    drive(walkEpochs(run, 1))
    expect(run).toMatchObject({ canTrain: false, position: { epoch: 3 } })
    drive(walkBackBatch(run))
    expect(run.canTrain).toBe(true)
  })

  test('set by hand and frozen, XOR is left to its output unit, which learns it', () => {
    const edits = '0:w1.1.1=1;w1.1.2=1;b1.1=1;w1.2.1=-1;w1.2.2=-1;b1.2=1'
    const link = `v=1&data=gates&net=threshold2&out=threshold&init=zero&freeze=layer1&rate=1&batch=1&edits=${edits}`
    const { state, problems } = decodeLink(link)
    expect(problems).toEqual([])
    const run = createRun(state.config, state.journal)
    expect(run.measure().trainScore).toBe(0.5)
    drive(walkEpochs(run, 10))
    expect(run.measure().trainScore).toBe(1)
  })

  test('takes edits: OR and NAND, then AND make XOR', () => {
    const data = { ...defaultConfig.data, set: 'gates', gate: 'xor' } as const
    const run = createRun({ ...config, data })
    const rows = [
      [1, 1, 1],
      [-1, -1, 1],
      [1, 1, -1],
    ]
    rows.forEach((row, unit) => {
      const [layer, to] = unit === 2 ? [1, 0] : [0, unit]
      row.forEach((value, i) => {
        const from = i === 2 ? 'bias' : i
        run.change({ kind: 'parameter', at: { layer, to, from }, value })
      })
    })
    expect(run.measure().trainScore).toBe(1)
  })
})
