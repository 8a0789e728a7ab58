import { describe, expect, test } from 'vitest'
import { architectureOf, createRandomMlp, randomRows, randomTargets } from '../testing/batches.ts'
import type { Output, Samples } from './index.ts'
import {
  accuracyOf,
  createMlp,
  createParameters,
  evaluate,
  heads,
  loadBatch,
  rSquaredOf,
  ShapeError,
} from './index.ts'

/** Rows of samples, laid out feature by feature. */
function samplesOf(inputs: readonly number[][], targets: readonly number[][]): Samples {
  const byColumn = (rows: readonly number[][]): Float64Array =>
    Float64Array.from(rows[0].flatMap((_, i) => rows.map((row) => row[i])))
  return {
    inputs: byColumn(inputs),
    targets: byColumn(targets),
    count: inputs.length,
    nIn: inputs[0].length,
    nOut: targets[0].length,
  }
}

/** A network without hidden layers whose pre-activations are its inputs. */
function evaluateLogits(output: Output, logits: number[][], targets: number[][]) {
  const width = logits[0].length
  const mlp = createMlp(architectureOf([width, width], [], output), 2)
  for (let i = 0; i < width; i++) mlp.parameters.W[0][i * width + i] = 1
  return evaluate(mlp, samplesOf(logits, targets))
}

describe.each(heads.map(({ output }) => output))('%s', (output) => {
  test('a set has the same bits whatever the capacity', () => {
    const architecture = architectureOf([2, 5, 3], ['tanh'], output)
    const samples = samplesOf(randomRows(23, 2, 1), randomTargets(output, 23, 3, 1))
    const results = [1, 2, 3, 7, 10, 23, 64].map((capacity) =>
      evaluate(createRandomMlp(architecture, capacity, 1), samples),
    )
    for (const result of results) expect(result).toEqual(results[0])
  })

  test('the loss of a set that fits is the loss of the batch', () => {
    const architecture = architectureOf([2, 5, 3], ['tanh'], output)
    const mlp = createRandomMlp(architecture, 23, 1)
    const samples = samplesOf(randomRows(23, 2, 1), randomTargets(output, 23, 3, 1))
    const { loss } = evaluate(mlp, samples)
    expect(mlp.dataLoss(23)).toBe(loss)
  })
})

test('sigmoid: class 1 is where f ≥ ½, the boundary included', () => {
  expect(
    evaluateLogits('sigmoid', [[2], [0], [-1], [-1], [0]], [[1], [1], [0], [1], [0]]).correct,
  ).toBe(3)
})

test('one linear or tanh output tells the class by its sign', () => {
  for (const output of ['linear', 'tanh'] as const) {
    expect(evaluateLogits(output, [[2], [0], [-1], [-1]], [[1], [1], [-1], [1]]).correct).toBe(3)
  }
})

test('several sigmoid outputs must all be right', () => {
  expect(
    evaluateLogits(
      'sigmoid',
      [
        [1, -1],
        [1, 1],
      ],
      [
        [1, 0],
        [1, 0],
      ],
    ).correct,
  ).toBe(1)
})

test('softmax tells the largest output, the first of equals', () => {
  const logits = [
    [1, 3, 2],
    [1, 1, 0],
    [0, 1, 1],
    [5, 0, 9],
  ]
  const targets = [
    [0, 1, 0],
    [1, 0, 0],
    [0, 0, 1],
    [0, 0, 1],
  ]
  expect(evaluateLogits('softmax', logits, targets).correct).toBe(3)
})

test('what is not a number is never right', () => {
  for (const { output } of heads) {
    expect(evaluateLogits(output, [[Number.NaN, 1]], [[0, 1]]).correct).toBe(0)
  }
})

test('accuracy and R² are shares of the set', () => {
  const result = evaluateLogits('linear', [[1], [2], [3], [4]], [[1], [2], [3], [5]])
  expect(result.squaredError).toBe(1)
  expect(result.squaredDeviation).toBe(8.75)
  expect(rSquaredOf(result)).toBe(1 - 1 / 8.75)
  expect(accuracyOf(result)).toBe(1)
})

test('R² of targets that do not vary, and accuracy of no samples, are null', () => {
  expect(rSquaredOf(evaluateLogits('linear', [[1], [2]], [[3], [3]]))).toBeNull()
  const none = {
    inputs: new Float64Array(),
    targets: new Float64Array(),
    count: 0,
    nIn: 1,
    nOut: 1,
  }
  const nothing = evaluate(createMlp(architectureOf([1, 1], [], 'linear'), 4), none)
  expect(accuracyOf(nothing)).toBeNull()
  expect(rSquaredOf(nothing)).toBeNull()
  expect(nothing.loss).toBeNaN()
})

test('samples of another width are refused, with what was expected', () => {
  const mlp = createMlp(architectureOf([2, 1], [], 'linear'), 4)
  expect(() => evaluate(mlp, samplesOf([[1, 2, 3]], [[1]]))).toThrow(
    'expected samples for layers 2-1, got 3 inputs and 1 outputs',
  )
  const short = { ...samplesOf([[1, 2]], [[1]]), count: 2 }
  expect(() => evaluate(mlp, short)).toThrow(
    'expected 4 inputs and 2 targets for 2 samples, got 2 and 1',
  )
})

test('a batch takes the samples of its indices, one of them twice', () => {
  const samples = samplesOf(
    [
      [1, 10],
      [2, 20],
      [3, 30],
    ],
    [[-1], [-2], [-3]],
  )
  const mlp = createMlp(architectureOf([2, 1], [], 'linear'), 3)
  loadBatch(mlp, samples, Uint32Array.of(9, 2, 0, 2), 1, 3)
  expect([...mlp.inputs]).toEqual([3, 1, 3, 0, 30, 10, 30, 0])
  expect([...mlp.targets]).toEqual([-3, -1, -3, 0])
})

describe('a network that cannot be is refused', () => {
  const good = architectureOf([2, 3, 1], ['tanh'], 'sigmoid')

  test.each([
    [{ ...good, layerSizes: [2] }, 'expected at least 2 layer sizes, got 1'],
    [
      { ...good, layerSizes: [2, 0, 1] },
      'expected every layer size to be a whole number from 1, got 0',
    ],
    [{ ...good, hidden: [] }, 'expected 1 hidden activations for layers 2-3-1, got 0'],
    [
      { ...good, loss: 'sparsemax' as const },
      'expected a pair of output and loss from heads, got sigmoid + sparsemax',
    ],
  ])('architecture %#', (architecture, message) => {
    expect(() => createMlp(architecture, 4)).toThrow(ShapeError)
    expect(() => createMlp(architecture, 4)).toThrow(message)
  })

  test('capacity, parameters and columns', () => {
    expect(() => createMlp(good, 1.5)).toThrow(
      'expected capacity to be a whole number from 1, got 1.5',
    )
    expect(() => createMlp(good, 4, createParameters([2, 1]))).toThrow(
      'expected 13 parameters, got 3',
    )
    expect(() => createMlp(good, 4).forward(5)).toThrow('expected 1 to 4 columns, got 5')
    expect(() => createMlp(good, 4).backward(0)).toThrow('expected 1 to 4 columns, got 0')
  })
})
