import { expect, test } from 'vitest'
import type { Parameters, StepSettings } from './index.ts'
import {
  applyUpdate,
  createOptimiserState,
  createParameters,
  openStream,
  ShapeError,
} from './index.ts'

const plain: StepSettings = {
  learningRate: 0.1,
  momentum: 0.9,
  penalty: 'none',
  lambda: 0.05,
  l1Rule: 'proximal',
  optimiser: 'sgd',
}

/** Layers 2-1: two weights, then a bias. */
const of = (...values: number[]): Parameters => createParameters([2, 1], Float64Array.from(values))

function after(w: number[], g: number[], columns: number, settings: Partial<StepSettings>) {
  const parameters = of(...w)
  const rule = { ...plain, ...settings }
  applyUpdate(parameters, of(...g), columns, rule, createOptimiserState(rule.optimiser, 3))
  return [...parameters.values]
}

test('sgd takes k·g with k = η/B, in exactly these roundings', () => {
  const k = 0.1 / 3
  expect(after([0.7, -0.3, 0.9], [0.1, 0.2, -0.7], 3, {})).toEqual([
    0.7 - k * 0.1,
    -0.3 - k * 0.2,
    0.9 - k * -0.7,
  ])
})

test('L2 shrinks the weights by ηλw whatever the batch, and no bias', () => {
  const got = after([2, -4, 8], [0, 0, 0], 10, { penalty: 'l2' })
  expect(got).toBeAllClose([2 - 0.005 * 2, -4 + 0.005 * 4, 8], { rtol: 1e-15, atol: 0 })
})

test('L1 by subgradient moves weights by ηλ towards 0, keeps an exact 0 and every bias', () => {
  const got = after([0.5, 0, 8], [0, 0, 0], 10, { penalty: 'l1', l1Rule: 'subgradient' })
  expect(got).toBeAllClose([0.495, 0, 8], { rtol: 1e-15, atol: 0 })
})

test('L1 by subgradient steps over 0', () => {
  const [w] = after([0.001, 0, 0], [0, 0, 0], 1, { penalty: 'l1', l1Rule: 'subgradient' })
  expect(w).toBeCloseTo(-0.004, 12)
})

test('L1 by proximal step stops weights at exactly 0', () => {
  const got = after([0.001, -0.001, 0.001], [0, 0, 0], 1, { penalty: 'l1' })
  expect(got).toEqual([0, 0, 0.001])
})

test('a weight at 0 comes back when its gradient is larger than λ', () => {
  const [back, held] = after([0, 0, 0], [-1, -0.04, 0], 1, { penalty: 'l1' })
  expect(back).toBeCloseTo(0.1 - 0.005, 12)
  expect(held).toBe(0)
})

test('the proximal step lets NaN pass', () => {
  expect(after([Number.NaN, 1, 0], [0, 0, 0], 1, { penalty: 'l1' })[0]).toBeNaN()
})

const deadly = { penalty: 'l1', l1Rule: 'dead' } as const

test('L1 with dead links ends a weight that the penalty takes over 0, and no bias', () => {
  const got = after([0.004, -0.004, 0.004], [0, 0, 0], 1, deadly)
  expect(got).toEqual([0, 0, 0.004])
})

test('it takes ηλ off the others, after the step of the data', () => {
  const [one, other] = after([0.5, -0.5, 0], [0.2, 0.2, 0], 2, deadly)
  expect(one).toBe(0.5 - 0.05 * 0.2 - 0.1 * 0.05)
  expect(other).toBe(-0.5 - 0.05 * 0.2 + 0.1 * 0.05)
})

test('a weight that the data alone take over 0 lives, and is pushed on by its old sign', () => {
  const [w] = after([0.01, 0, 0], [1, 0, 0], 1, deadly)
  expect(w).toBe(0.01 - 0.1 - 0.1 * 0.05)
})

test('a weight at 0 that did not die there learns', () => {
  const [w] = after([0, 0, 0], [-1, 0, 0], 1, deadly)
  expect(w).toBe(0.1)
})

test.each(['sgd', 'momentum', 'adam'] as const)(
  'a dead weight stays 0 for ever under %s',
  (optimiser) => {
    const { uniform } = openStream(1, 'gradients of a test')
    const parameters = of(0.002, -0.002, 0.3)
    const state = createOptimiserState(optimiser, 3)
    const rule = { ...plain, ...deadly, optimiser }
    const step = (size: number) => {
      const slopes = of(...[0, 1, 2].map(() => size * (uniform() - 0.5)))
      applyUpdate(parameters, slopes, 3, rule, state)
    }
    step(0)
    expect([...parameters.values]).toEqual([0, 0, 0.3])
    for (let i = 0; i < 50; i++) step(10)
    expect([...parameters.values.subarray(0, 2)]).toEqual([0, 0])
    expect(parameters.values[2]).not.toBe(0.3)
  },
)

test('momentum adds up: with a constant gradient of 1 the speed is 1, 1.9, 2.71', () => {
  const parameters = of(0, 0, 0)
  const state = createOptimiserState('momentum', 3)
  const speeds = [1, 2, 3].map(() => {
    applyUpdate(parameters, of(2, 2, 2), 2, { ...plain, optimiser: 'momentum' }, state)
    return state.values[0]
  })
  expect(speeds).toBeAllClose([1, 1.9, 2.71], { rtol: 1e-15, atol: 0 })
  expect(parameters.values).toBeAllClose(new Float64Array(3).fill(-0.561), { rtol: 1e-15, atol: 0 })
  expect(state.steps).toBe(3)
})

test('the first step of Adam is η against the sign of the gradient, whatever its size', () => {
  const got = after([0, 0, 0], [1e-3, -5, 1e4], 1, { optimiser: 'adam' })
  expect(got).toBeAllClose([-0.1, 0.1, -0.1], { rtol: 2e-5, atol: 0 })
})

test('two steps of Adam as worked by hand', () => {
  // g = 1, then 3: m̂ = (0.09 + 0.3)/0.19, v̂ = (0.000999 + 0.009)/0.001999.
  const parameters = of(0, 0, 0)
  const state = createOptimiserState('adam', 3)
  const settings = { ...plain, optimiser: 'adam' } as const
  applyUpdate(parameters, of(1, 1, 1), 1, settings, state)
  applyUpdate(parameters, of(3, 3, 3), 1, settings, state)
  const second = 0.39 / 0.19 / (Math.sqrt(0.009999 / 0.001999) + 1e-8)
  const want = -0.1 / (1 + 1e-8) - 0.1 * second
  expect([parameters.values[0]]).toBeAllClose([want], { rtol: 1e-12, atol: 0 })
})

test.each(['sgd', 'momentum', 'adam'] as const)(
  '%s continues from a copy with the same bits',
  (optimiser) => {
    const settings = { ...plain, optimiser, penalty: 'l2' } as const
    const { uniform } = openStream(1, 'gradients of a test')
    const gradients = Array.from({ length: 40 }, () => of(uniform(), uniform(), uniform()))
    const whole = of(0.1, 0.2, 0.3)
    const state = createOptimiserState(optimiser, 3)
    let copy = of(0, 0, 0)
    let copied = createOptimiserState(optimiser, 3)
    gradients.forEach((g, step) => {
      if (step === 25) {
        copy = of(...whole.values)
        copied = { values: state.values.slice(), dead: state.dead.slice(), steps: state.steps }
      }
      applyUpdate(whole, g, 2, settings, state)
      if (step >= 25) applyUpdate(copy, g, 2, settings, copied)
    })
    expect(copy.values).toEqual(whole.values)
    expect(copied).toEqual(state)
  },
)

test('the state of another optimiser is refused', () => {
  const state = createOptimiserState('momentum', 3)
  const settings = { ...plain, optimiser: 'adam' } as const
  expect(() => applyUpdate(of(0, 0, 0), of(0, 0, 0), 1, settings, state)).toThrow(ShapeError)
})
