import { describe, expect, test } from 'vitest'
import { architectureOf } from '../testing/batches.ts'
import type { Architecture, Initialisation, Parameters } from './index.ts'
import { createParameters, initialisations, initialise } from './index.ts'

function init(
  architecture: Architecture,
  name: Initialisation,
  seed = 1,
  inputRange = 3,
): Parameters {
  const parameters = createParameters(architecture.layerSizes)
  // What was there before must not matter.
  parameters.values.fill(9)
  initialise(architecture, parameters, name, seed, { inputRange })
  return parameters
}

const tanh = architectureOf([2, 60, 50, 1], ['tanh', 'tanh'], 'sigmoid')
const relu = architectureOf([2, 60, 50, 1], ['relu', 'relu'], 'sigmoid')
const mean = (values: Float64Array): number => values.reduce((sum, v) => sum + v, 0) / values.length
const deviation = (values: Float64Array): number => Math.sqrt(mean(values.map((v) => v * v)))
const largest = (values: Float64Array): number =>
  values.reduce((m, v) => Math.max(m, Math.abs(v)), 0)
const isConstant = (values: Float64Array, value: number): boolean =>
  values.every((v) => v === value)

describe.each(initialisations)('%s', (name) => {
  test('the same seed gives the same bits, another seed other ones', () => {
    expect(init(tanh, name).values).toEqual(init(tanh, name).values)
    const isDrawn = name !== 'zero' && name !== 'constant'
    expect(init(tanh, name, 2).values.every((v, i) => v === init(tanh, name).values[i])).toBe(
      !isDrawn,
    )
  })

  test('adding units changes no other draw, only the scale of a layer', () => {
    const narrow = architectureOf([2, 4, 3, 1], ['tanh', 'tanh'], 'sigmoid')
    const wide = architectureOf([2, 5, 3, 1], ['tanh', 'tanh'], 'sigmoid')
    const before = init(narrow, name)
    const after = init(wide, name)
    const shared = [
      [before.W[0], after.W[0].subarray(0, 8)],
      [before.b[0], after.b[0].subarray(0, 4)],
      [
        before.W[1],
        Float64Array.from(before.W[1], (_, k) => after.W[1][Math.floor(k / 4) * 5 + (k % 4)]),
      ],
      [before.b[1], after.b[1]],
      [before.W[2], after.W[2]],
      [before.b[2], after.b[2]],
    ]
    for (const [old, kept] of shared) {
      const scale = old[0] === 0 ? 1 : kept[0] / old[0]
      expect(kept).toBeAllClose(
        old.map((v) => v * scale),
        { rtol: 1e-14, atol: 0 },
      )
    }
  })
})

test('auto is Glorot uniform for tanh, with biases 0', () => {
  const { W, b } = init(tanh, 'auto')
  const bound = Math.sqrt(6 / 110)
  expect(largest(W[1])).toBeLessThanOrEqual(bound)
  expect(deviation(W[1])).toBeCloseTo(bound / Math.sqrt(3), 2)
  expect(mean(W[1])).toBeCloseTo(0, 2)
  expect(b.every((biases) => isConstant(biases, 0))).toBe(true)
})

test('auto is He normal for ReLU layers, Glorot for the output', () => {
  const { W } = init(relu, 'auto')
  expect(deviation(W[1])).toBeCloseTo(Math.sqrt(2 / 60), 2)
  expect(largest(W[1])).toBeGreaterThan(3 * Math.sqrt(2 / 60))
  expect(largest(W[2])).toBeLessThanOrEqual(Math.sqrt(6 / 51))
})

test('uniform-half has weights on ±½ and all biases 0.1', () => {
  const { W, b } = init(tanh, 'uniform-half')
  expect(largest(W[1])).toBeLessThanOrEqual(0.5)
  expect(largest(W[1])).toBeGreaterThan(0.49)
  expect(b.every((biases) => isConstant(biases, 0.1))).toBe(true)
})

test('uniform has weights and hidden biases on ±1, output biases 0', () => {
  const { W, b } = init(tanh, 'uniform')
  expect(largest(W[1])).toBeLessThanOrEqual(1)
  expect(largest(W[1])).toBeGreaterThan(0.99)
  expect(largest(b[0])).toBeGreaterThan(0.9)
  expect(isConstant(b[2], 0)).toBe(true)
})

test('spread has the weights of auto and biases on ±1/√nIn', () => {
  const { W, b } = init(tanh, 'spread')
  expect(W).toEqual(init(tanh, 'auto').W)
  expect(largest(b[1])).toBeLessThanOrEqual(1 / Math.sqrt(60))
  expect(largest(b[1])).toBeGreaterThan(0.9 / Math.sqrt(60))
})

test('zero and constant make all units of a layer equal', () => {
  expect(isConstant(init(tanh, 'zero').values, 0)).toBe(true)
  const { W, b } = init(tanh, 'constant')
  expect(W.every((weights) => isConstant(weights, 0.5))).toBe(true)
  expect(b.every((biases) => isConstant(biases, 0))).toBe(true)
})

describe.each([3, 1, 6])('knot on the range ±%d', (range) => {
  const line = architectureOf([1, 128, 8, 1], ['tanh', 'tanh'], 'linear')
  const { W, b } = init(line, 'knot', 1, range)
  const bends = b[0].map((bias, o) => -bias / W[0][o])

  test('bends lie all over the range, on both sides', () => {
    expect(largest(bends)).toBeLessThanOrEqual(range * (1 + 1e-12))
    expect(largest(bends)).toBeGreaterThan(0.95 * range)
    expect(mean(bends) / range).toBeCloseTo(0, 0)
  })

  test('slopes are 1 to 2.5 over the default range, of both signs', () => {
    const slopes = W[0].map((w) => (Math.abs(w) * range) / 3)
    expect(slopes.every((slope) => slope >= 1 && slope <= 2.5)).toBe(true)
    expect(W[0].filter((w) => w > 0).length).toBeGreaterThan(40)
    expect(W[0].filter((w) => w < 0).length).toBeGreaterThan(40)
  })

  test('the later layers are as in auto', () => {
    const auto = init(line, 'auto')
    expect(W.slice(1)).toEqual(auto.W.slice(1))
    expect(b.slice(1)).toEqual(auto.b.slice(1))
  })
})

test('knot with two inputs puts lines through the plane in all directions', () => {
  const { W } = init(tanh, 'knot')
  const quadrants = Array.from({ length: 60 }, (_, o) => {
    const [w1, w2] = W[0].subarray(2 * o, 2 * o + 2)
    const length = Math.sqrt(w1 * w1 + w2 * w2)
    expect(length).toBeGreaterThanOrEqual(1 - 1e-12)
    expect(length).toBeLessThanOrEqual(2.5 + 1e-12)
    return (w1 > 0 ? 1 : 0) + (w2 > 0 ? 2 : 0)
  })
  expect(new Set(quadrants).size).toBe(4)
})

test('knot without a hidden layer is auto', () => {
  const neuron = architectureOf([1, 1], [], 'linear')
  expect(init(neuron, 'knot').values).toEqual(init(neuron, 'auto').values)
})
