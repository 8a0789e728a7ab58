import { describe, expect, test } from 'vitest'
import {
  architectureOf,
  createRandomMlp,
  fill,
  randomRows,
  randomTargets,
} from '../testing/batches.ts'
import type { Architecture, Mlp } from './index.ts'
import {
  checkGradients,
  createMlp,
  gradientObstacle,
  heads,
  hiddenActivations,
  isThreshold,
  ShapeError,
} from './index.ts'

const samples = 4

function createLoaded(
  hidden: Architecture['hidden'][number],
  { output, loss }: (typeof heads)[number],
  seed = 1,
): Mlp {
  const nOut = output === 'sigmoid' || output === 'tanh' ? 1 : 3
  const mlp = createRandomMlp(
    architectureOf([2, 4, 3, nOut], [hidden, hidden], output, loss),
    samples + 1,
    seed,
  )
  fill(mlp, randomRows(samples, 2, seed), randomTargets(output, samples, nOut, seed))
  return mlp
}

describe.each(hiddenActivations.filter((g) => !isThreshold(g)))('%s hidden', (hidden) => {
  test.each(heads)('$output with $loss loss agrees on every parameter', (head) => {
    for (const penalty of ['none', 'l1', 'l2'] as const) {
      const mlp = createLoaded(hidden, head)
      const before = mlp.parameters.values.slice()
      const check = checkGradients(mlp, samples, penalty, 0.1)
      expect(check).toMatchObject({ agrees: true, kinks: [], compared: before.length })
      expect(check.worst?.error).toBeLessThanOrEqual(1e-6)
      expect(mlp.parameters.values).toEqual(before)
    }
  })
})

test.each(['threshold', 'step'] as const)('a %s layer has no gradients to check', (g) => {
  const { architecture } = createLoaded('tanh', heads[0])
  const sentence =
    `Gradients need functions with a slope: hidden layer 2 is ${g}, whose slope is 0 almost ` +
    'everywhere, so nothing passes it on the way back.'
  expect(gradientObstacle(architecture)).toBeNull()
  expect(gradientObstacle({ ...architecture, hidden: ['tanh', g] })).toBe(sentence)
  const mlp = createMlp({ ...architecture, hidden: ['tanh', g] }, samples)
  expect(() => checkGradients(mlp, samples)).toThrow(new ShapeError(sentence))
})

test('a sample on the line of a threshold output is at a kink', () => {
  const mlp = createMlp(architectureOf([1, 1], [], 'threshold'), 2)
  mlp.parameters.values.set([1, -0.5])
  fill(mlp, [[0.5], [2]], [[1], [-1]])
  const { kinks } = checkGradients(mlp, 2)
  expect(kinks).toHaveLength(2)
  expect(kinks[0]?.cause).toEqual({ kind: 'perceptron', unit: 0, column: 0 })
})

test('the batch is left as forward and backward leave it', () => {
  const mlp = createLoaded('tanh', heads[2])
  checkGradients(mlp, samples)
  const twin = createLoaded('tanh', heads[2])
  twin.forward(samples)
  twin.backward(samples)
  expect(mlp.activations).toEqual(twin.activations)
  expect(mlp.gradients.values).toEqual(twin.gradients.values)
})

test('a wrong gradient is found, with its address', () => {
  const mlp = createLoaded('tanh', heads[0])
  const spoiled = Object.create(mlp, {
    backward: {
      value: (columns: number) => {
        mlp.backward(columns)
        mlp.gradients.W[1][5] *= 1.001
      },
    },
    // The private parts of the network want the network itself.
    forward: { value: (columns: number) => mlp.forward(columns) },
    dataLoss: { value: (columns: number) => mlp.dataLoss(columns) },
  }) as Mlp
  const { agrees, worst } = checkGradients(spoiled, samples)
  expect(agrees).toBe(false)
  expect(worst?.at).toEqual({ layer: 1, to: 1, from: 1 })
  expect(worst?.error).toBeCloseTo(0.001, 5)
})

test('a network that is not finite does not agree', () => {
  const mlp = createLoaded('tanh', heads[0])
  mlp.parameters.values[3] = Number.NaN
  expect(checkGradients(mlp, samples).agrees).toBe(false)
})

describe('kinks are named', () => {
  test('a ReLU exactly at 0', () => {
    const mlp = createMlp(architectureOf([1, 2, 1], ['relu'], 'linear'), 2)
    mlp.parameters.values.set([1, 1, 0, -2, 1, 1, 0])
    fill(mlp, [[3], [2]], [[1], [1]])
    const { kinks, agrees, compared } = checkGradients(mlp, 2)
    // Unit 2 is 0 for the second sample; its weight and its bias sit on the kink.
    const cause = { kind: 'relu', layer: 0, unit: 1, column: 1 }
    expect(kinks.map(({ at }) => at)).toEqual([
      { layer: 0, to: 1, from: 0 },
      { layer: 0, to: 1, from: 'bias' },
    ])
    expect(kinks.every((kink) => JSON.stringify(kink.cause) === JSON.stringify(cause))).toBe(true)
    expect(kinks[1]!.right - kinks[1]!.left).toBeGreaterThan(0.1)
    expect({ agrees, compared }).toEqual({ agrees: true, compared: 5 })
  })

  test('a logit at sparsemax’s threshold', () => {
    const mlp = createMlp(architectureOf([1, 3], [], 'sparsemax', 'squared'), 1)
    mlp.parameters.values.set([0, 0, 0, 0.5, 0.5, 0])
    fill(mlp, [[1]], [[0, 0, 1]])
    const { kinks, agrees } = checkGradients(mlp, 1)
    expect(kinks.length).toBeGreaterThan(0)
    expect(kinks.every(({ cause }) => cause.kind === 'sparsemax')).toBe(true)
    expect(kinks[0]!.cause).toEqual({ kind: 'sparsemax', unit: 2, column: 0 })
    expect(agrees).toBe(true)
  })

  test('a weight of 0 under L1, and no bias', () => {
    const mlp = createLoaded('tanh', heads[0])
    mlp.parameters.W[0][2] = 0
    mlp.parameters.b[0][1] = 0
    const { kinks, agrees } = checkGradients(mlp, samples, 'l1', 0.1)
    expect(kinks).toHaveLength(1)
    expect(kinks[0]).toMatchObject({ at: { layer: 0, to: 1, from: 0 }, cause: { kind: 'l1' } })
    expect(kinks[0]!.right - kinks[0]!.left).toBeCloseTo(0.2, 3)
    expect(agrees).toBe(true)
    expect(checkGradients(mlp, samples, 'l2', 0.1).kinks).toEqual([])
  })
})

test('more columns than there is room for are refused', () => {
  const mlp = createLoaded('tanh', heads[0])
  expect(() => checkGradients(mlp, 99)).toThrow(ShapeError)
})
