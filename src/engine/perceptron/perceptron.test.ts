import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnsOf, fill } from '../../testing/batches.ts'
import { createUnit, learnByRule, samplesOfRows } from '../../testing/perceptron.ts'
import type { HiddenActivation, Samples, ThresholdUnit } from '../index.ts'
import { applyUpdate, createMlp, createOptimiserState, evaluate, openStream } from '../index.ts'

/** All corners of the cube, row by row; the first input changes slowest. */
function cube(nIn: number, low: number, wanted: (bits: readonly boolean[]) => boolean): Samples {
  const corners = Array.from({ length: 2 ** nIn }, (_, row) =>
    Array.from({ length: nIn }, (_, i) => ((row >> (nIn - 1 - i)) & 1) === 1),
  )
  return samplesOfRows(
    corners.map((bits) => bits.map((bit) => (bit ? 1 : low))),
    corners.map((bits) => (wanted(bits) ? 1 : -1)),
  )
}

function randomStart(nIn: number, seed: number): ThresholdUnit {
  const { uniform } = openStream(seed, 'start of a test')
  const draw = () => 2 * uniform() - 1
  return { weights: Float64Array.from({ length: nIn }, draw), bias: draw() }
}

const seeds = Array.from({ length: 50 }, (_, seed) => seed)
const learn = (samples: Samples, seed: number, maximumEpochs: number) =>
  learnByRule(samples, randomStart(samples.nIn, seed), seed, maximumEpochs)

const corners = [
  [-1, -1],
  [-1, 1],
  [1, -1],
  [1, 1],
]
const xor = samplesOfRows(corners, [-1, 1, 1, -1])
const slide = cube(3, -1, ([x1, x2, x3]) => x2 && (x1 || !x3))

describe('the slide’s unit, b = −2 and w = (2, 4, −1)', () => {
  /** v and y = sgn(v) in the table's eight rows. */
  function table(bias: number, w2 = 4): { v: number[]; y: number[]; right: number } {
    const unit = createUnit(3)
    unit.parameters.values.set([2, w2, -1, bias])
    const { correct } = evaluate(unit, slide)
    const v = columnsOf(unit.preActivations, unit.stride, 8)
    return { v, y: columnsOf(unit.activations[1], unit.stride, 8), right: correct }
  }

  test('gives x2(x1 + not x3) in all eight rows, with the slide’s v', () => {
    expect(table(-2).v).toEqual([-7, -9, 1, -1, -3, -5, 5, 3])
    expect(table(-2).y).toEqual([-1, -1, 1, -1, -1, -1, 1, 1])
    expect(table(-2).right).toBe(8)
  })

  test('at b = −4 only the row (−1, 1, −1) flips', () => {
    const flips = table(-4).y.flatMap((y, row) => (y === table(-2).y[row] ? [] : [row]))
    expect(flips).toEqual([2])
  })

  test('w2 may fall to 3, where v is 0 and the unit still gives 1', () => {
    expect([3.01, 3, 2.99].map((w2) => table(-2, w2).right)).toEqual([8, 8, 7])
  })

  test('is learned from 50 starts within 20 epochs', () => {
    const runs = seeds.map((seed) => learn(slide, seed, 20))
    expect(runs.every(({ isDone, bestRight }) => isDone && bestRight === 8)).toBe(true)
  })
})

describe.each([-1, 0])('inputs %d and 1', (low) => {
  test('OR and AND are learned from 50 starts within 15 epochs', () => {
    for (const samples of [cube(2, low, ([a, b]) => a || b), cube(2, low, ([a, b]) => a && b)]) {
      expect(seeds.every((seed) => learn(samples, seed, 15).isDone)).toBe(true)
    }
  })

  test('XOR is never right, and 3 of 4 is the best', () => {
    const samples = cube(2, low, ([a, b]) => a !== b)
    const runs = seeds.map((seed) => learn(samples, seed, 200))
    expect(runs.some(({ isDone }) => isDone)).toBe(false)
    expect(Math.max(...runs.map(({ bestRight }) => bestRight))).toBe(3)
  })

  test('14 of the 16 functions of two inputs are learned', () => {
    const missed = Array.from({ length: 16 }, (_, code) => code).filter((code) => {
      const samples = cube(2, low, ([a, b]) => ((code >> (2 * +a + +b)) & 1) === 1)
      return !learn(samples, 1, 100).isDone
    })
    expect(missed).toEqual([6, 9])
  })
})

test('104 of the 256 functions of three inputs are learned', () => {
  const learned = Array.from({ length: 256 }, (_, code) => code).filter((code) => {
    const samples = cube(3, -1, ([a, b, c]) => ((code >> (4 * +a + 2 * +b + +c)) & 1) === 1)
    return learn(samples, 1, 100).isDone
  })
  expect(learned).toHaveLength(104)
})

const number = fc.double({ min: -5, max: 5, noNaN: true })
const example = fc.tuple(fc.array(number, { minLength: 3, maxLength: 3 }), fc.constantFrom(-1, 1))

test('SGD with η = 1 on one example is the textbook rule, bit by bit', () => {
  const start = fc.tuple(number, number, number, number)
  fc.assert(
    fc.property(start, fc.array(example, { minLength: 1, maxLength: 20 }), (theta, examples) => {
      const [...w] = theta.slice(0, 3)
      let b = theta[3]
      for (const [x, y] of examples) {
        const z = b + w[0] * x[0] + w[1] * x[1] + w[2] * x[2]
        if (y * z > 0) continue
        x.forEach((xi, i) => {
          w[i] += y * xi
        })
        b += y
      }
      const rows = examples.map(([x]) => x)
      const unit = inOrder(
        theta,
        rows,
        examples.map(([, y]) => y),
      )
      // −0 and 0 are one.
      expect(Array.from(unit.parameters.values, (value) => value + 0)).toEqual(
        [...w, b].map((value) => value + 0),
      )
    }),
  )
})

/** One pass over the rows as they stand, by the engine. */
function inOrder(theta: readonly number[], rows: readonly number[][], targets: readonly number[]) {
  const unit = createUnit(rows[0].length)
  unit.parameters.values.set(theta)
  const state = createOptimiserState('sgd', theta.length)
  const settings = {
    learningRate: 1,
    momentum: 0,
    penalty: 'none',
    lambda: 0,
    l1Rule: 'proximal',
    optimiser: 'sgd',
  } as const
  rows.forEach((row, n) => {
    fill(unit, [row], [[targets[n]]])
    unit.forward(1)
    unit.backward(1)
    applyUpdate(unit.parameters, unit.gradients, 1, settings, state)
  })
  return unit
}

test('a mistake adds y·x and y; a sample on the line is one', () => {
  expect([...inOrder([0, 0, 0], [[3, -2]], [-1]).parameters.values]).toEqual([-3, 2, -1])
  expect([...inOrder([0, 0, 0], [[3, -2]], [1]).parameters.values]).toEqual([3, -2, 1])
  expect([...inOrder([-3, 2, -1], [[3, -2]], [-1]).parameters.values]).toEqual([-3, 2, -1])
})

describe('XOR by hand, four of four right', () => {
  const byHand = {
    'OR and NAND, then AND': { W: [1, 1, -1, -1], b: [1, 1], out: [1, 1, -1] },
    'x̄1 AND x2, x1 AND x̄2, then OR': { W: [-1, 1, 1, -1], b: [-1, -1], out: [1, 1, 1] },
    'the same of units 0 and 1': { W: [-1, 1, 1, -1], b: [-1, -1], out: [2, 2, -1], g: 'step' },
  } satisfies Record<string, { W: number[]; b: number[]; out: number[]; g?: HiddenActivation }>

  test.each(Object.entries(byHand))('%s', (_, solution) => {
    const g = 'g' in solution ? solution.g : 'threshold'
    const architecture = { layerSizes: [2, 2, 1], hidden: [g] } as const
    const mlp = createMlp({ ...architecture, output: 'threshold', loss: 'perceptron' }, 4)
    mlp.parameters.values.set([...solution.W, ...solution.b, ...solution.out])
    expect(evaluate(mlp, xor)).toMatchObject({ correct: 4, loss: 0 })
    const places = new Set(
      corners.map((_, c) => `${mlp.activations[1][c]} ${mlp.activations[1][4 + c]}`),
    )
    expect(places.size).toBe(3)
  })
})

test.each([
  ['threshold', [-1, -1, 1, 1, 1, 1, Number.NaN]],
  ['step', [0, 0, 0, 0, 1, 1, Number.NaN]],
] as const)('a %s unit at −∞, below 0, −0, 0, above 0, ∞ and NaN', (g, expected) => {
  const z = [-Infinity, -1e-300, -0, 0, 1e-300, Infinity, Number.NaN]
  const mlp = createMlp(
    { layerSizes: [1, 1, 1], hidden: [g], output: 'linear', loss: 'squared' },
    z.length,
  )
  mlp.parameters.W[0][0] = 1
  fill(
    mlp,
    z.map((value) => [value]),
    [],
  )
  mlp.forward(z.length)
  expect(columnsOf(mlp.activations[1], mlp.stride, z.length)).toEqual(expected)
})

test('no gradient passes a threshold layer, only the layers behind it get one', () => {
  for (const g of ['threshold', 'step'] as const) {
    const architecture = { layerSizes: [2, 3, 2, 1], hidden: ['tanh', g] } as const
    const mlp = createMlp({ ...architecture, output: 'sigmoid', loss: 'cross-entropy' }, 4)
    mlp.parameters.values.forEach((_, i, values) => {
      values[i] = 0.3 + 0.1 * i
    })
    fill(mlp, corners, [[0], [1], [1], [0]])
    mlp.forward(4)
    mlp.backward(4)
    const [first, second, last] = mlp.gradients.W
    expect([...first, ...second].every((value) => value === 0)).toBe(true)
    expect(last.some((value) => value !== 0)).toBe(true)
  }
})

test('the perceptron loss is the distance to the right side in z, 0 on it', () => {
  const unit = createUnit(1)
  unit.parameters.W[0][0] = 1
  const z = [2, 0.5, 0, -0.5, -3, -1]
  const losses = z.map((value, n) => {
    fill(unit, [[value]], [[n < 5 ? 1 : -1]])
    unit.forward(1)
    return unit.dataLoss(1)
  })
  expect(losses).toEqual([0, 0, 0, 0.5, 3, 0])
  fill(unit, [[Number.NaN]], [[1]])
  unit.forward(1)
  unit.backward(1)
  expect([unit.dataLoss(1), unit.deltas[0][0]]).toEqual([Number.NaN, Number.NaN])
})

test('a sample on the line counts as the 1 that the unit gives there', () => {
  const unit = createUnit(1)
  unit.parameters.W[0][0] = 1
  const { correct } = evaluate(unit, samplesOfRows([[1], [0], [0], [-1], [1]], [1, 1, -1, -1, -1]))
  expect(correct).toBe(3)
})
