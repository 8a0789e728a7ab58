import { expect, test } from 'vitest'
import { simdEngine } from '../testing/simdEngine.ts'
import { type Contender, compareNumbers, compete } from './contest.ts'
import { contestOf } from './holdContest.ts'
import { slowDownFields } from './objectNetwork.ts'
import { type Plan, plans } from './plans.ts'

/** Without the plans that take seconds. */
const small = plans.filter(
  (plan) =>
    plan.subject === 'seeds' ||
    plan.subject === 'regions' ||
    (plan.network !== '2-64-64-1' && !('side' in plan && plan.side > 100)),
)

test.each(small.map((plan) => [JSON.stringify(plan), plan] as const))(
  'all contenders compute the same: %s',
  (_, plan) => {
    expect(() => compareNumbers(contestOf(plan, simdEngine))).not.toThrow()
  },
)

test('in float64 the contenders differ by rounding only, brain.js by that of float32', () => {
  const [objects, typescript, simd, convnetjs, brain] = compareNumbers(
    contestOf(training('tanh', 1), simdEngine),
  )
  expect(objects).toBe(0)
  expect(simd).toBe(typescript)
  expect(Math.max(typescript ?? 1, convnetjs ?? 1)).toBeLessThan(1e-14)
  expect(brain).toBeLessThan(1e-5)
})

test('brain.js is not compared where it trains otherwise', () => {
  expect(compareNumbers(contestOf(training('tanh', 10), simdEngine)).at(-1)).toBeNull()
  expect(compareNumbers(contestOf(training('relu', 1), simdEngine)).at(-1)).toBeNull()
})

test('the exact way finds all 704 regions of the folding network, the grid fewer', () => {
  const { contenders } = contestOf({ subject: 'regions', network: 'fold', side: 128 }, simdEngine)
  const [grid, exact] = contenders.map((contender) => {
    contender.work()
    return contender.numbers()[0]
  })
  expect(exact).toBe(704)
  expect(grid).toBeLessThan(704)
})

test('slower fields change no number of the objects', () => {
  const before = contestOf(training('tanh', 10), simdEngine).contenders[0]
  before.work()
  slowDownFields()
  const after = contestOf(training('tanh', 10), simdEngine).contenders[0]
  after.work()
  expect(after.numbers()).toEqual(before.numbers())
})

test('a contender that computes something else is found out', () => {
  const contenders = [counter('objects', 1), counter('convnetjs', 1.5)]
  expect(() => compareNumbers({ contenders, trial: 2 })).toThrow(
    'convnetjs differs from objects by 1',
  )
  const engines = [counter('objects', 1), counter('typescript', 1), counter('simd', 1 + 2 ** -52)]
  expect(() => compareNumbers({ contenders: engines, trial: 1 })).toThrow('the engines differ')
  const diverged = [counter('objects', Number.NaN), counter('convnetjs', Number.NaN)]
  expect(() => compareNumbers({ contenders: diverged, trial: 1 })).toThrow('differs')
})

test('ratios are to the first contender, and rates to the work that was done', () => {
  const pace = { warmUp: 1, rounds: 3, sliceMs: 5 }
  const [first, second] = compete([counter('objects', 1), counter('typescript', 1000)], pace)
  expect(first).toMatchObject({ name: 'objects', ratio: 1, spread: [1, 1] })
  expect(second.ratio).toBeGreaterThan(10)
  expect(second.spread[0]).toBeLessThanOrEqual(second.ratio)
  expect(second.spread[1]).toBeGreaterThanOrEqual(second.ratio)
})

function training(hidden: 'tanh' | 'relu', batch: number): Plan {
  return {
    subject: 'training',
    network: '2-4-2-1',
    layerSizes: [2, 4, 2, 1],
    hidden,
    batch,
    yardstick: 'objects',
  }
}

/** Does `units` of work at once, and has done so much. */
function counter(name: Contender['name'], units: number): Contender {
  let done = 0
  return {
    name,
    tolerance: 1e-9,
    remark: null,
    work() {
      done += units
      return units
    },
    numbers: () => [done],
  }
}
