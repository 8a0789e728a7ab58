import { describe, expect, test } from 'vitest'
import type { Perceptron, Samples, ThresholdUnit } from '../index.ts'
import {
  createPerceptron,
  excitation,
  learnEpoch,
  openStream,
  threshold,
  thresholdKinds,
} from '../index.ts'

/** All corners of the cube, row by row; the first input changes slowest. */
function cube(nIn: number, low: number, wanted: (bits: readonly boolean[]) => boolean): Samples {
  const count = 2 ** nIn
  const inputs = new Float64Array(nIn * count)
  const targets = new Float64Array(count)
  for (let row = 0; row < count; row++) {
    const bits = Array.from({ length: nIn }, (_, i) => ((row >> (nIn - 1 - i)) & 1) === 1)
    bits.forEach((bit, i) => {
      inputs[i * count + row] = bit ? 1 : low
    })
    targets[row] = wanted(bits) ? 1 : low
  }
  return { inputs, targets, count, nIn, nOut: 1 }
}

function randomStart(nIn: number, seed: number): ThresholdUnit {
  const { uniform } = openStream(seed, 'start of a test')
  const draw = () => 2 * uniform() - 1
  return { weights: Float64Array.from({ length: nIn }, draw), bias: draw() }
}

function learn(samples: Samples, seed: number, maximumEpochs: number): Perceptron {
  const perceptron = createPerceptron(samples, randomStart(samples.nIn, seed))
  while (!perceptron.isDone && perceptron.epochs < maximumEpochs) {
    learnEpoch(perceptron, samples, seed)
  }
  return perceptron
}

const seeds = Array.from({ length: 200 }, (_, seed) => seed)
const epochsOf = (samples: Samples) => seeds.map((seed) => learn(samples, seed, 50).epochs)
const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]

const slide = cube(3, -1, ([x1, x2, x3]) => x2 && (x1 || !x3))

describe('the slide’s unit, b = −2 and w = (2, 4, −1)', () => {
  const table = (bias: number, w2 = 4) =>
    Array.from({ length: 8 }, (_, row) =>
      excitation({ weights: Float64Array.of(2, w2, -1), bias }, slide.inputs, 8, row),
    )

  test('gives x2(x1 + not x3) in all eight rows, with |v| ≥ 1', () => {
    expect(table(-2)).toEqual([-7, -9, 1, -1, -3, -5, 5, 3])
    expect(table(-2).map((v) => threshold(v, 'bipolar'))).toEqual([...slide.targets])
  })

  test('at b = −4 only the row (−1, 1, −1) flips', () => {
    const flips = table(-4).flatMap((v, row) => (v >= 0 === table(-2)[row] >= 0 ? [] : [row]))
    expect(flips).toEqual([2])
  })

  test('w2 may fall to just above 3', () => {
    const isRight = (w2: number) =>
      table(-2, w2).every((v, row) => threshold(v, 'bipolar') === slide.targets[row] && v !== 0)
    expect(isRight(3.01)).toBe(true)
    expect(isRight(3)).toBe(false)
    expect(isRight(2.99)).toBe(false)
  })

  test('is learned from 200 starts within 20 epochs', () => {
    const epochs = epochsOf(slide)
    expect(Math.max(...epochs)).toBeLessThanOrEqual(20)
    expect(seeds.every((seed) => learn(slide, seed, 50).isDone)).toBe(true)
  })
})

describe.each([-1, 0])('inputs %d and 1', (low) => {
  test('OR and AND are learned from 200 starts within 15 epochs', () => {
    for (const samples of [cube(2, low, ([a, b]) => a || b), cube(2, low, ([a, b]) => a && b)]) {
      const epochs = epochsOf(samples)
      expect(Math.max(...epochs)).toBeLessThanOrEqual(15)
      expect(median(epochs)).toBeLessThanOrEqual(6)
    }
  })

  test('XOR is never right, and 3 of 4 is the best', () => {
    const xor = cube(2, low, ([a, b]) => a !== b)
    const runs = seeds.slice(0, 40).map((seed) => learn(xor, seed, 200))
    expect(runs.every(({ isDone, epochs }) => !isDone && epochs === 200)).toBe(true)
    expect(Math.max(...runs.map(({ best }) => best.right))).toBe(3)
  })

  test('14 of the 16 functions of two inputs are learned', () => {
    const learned = Array.from({ length: 16 }, (_, code) => {
      const samples = cube(2, low, ([a, b]) => ((code >> (2 * +a + +b)) & 1) === 1)
      return learn(samples, 1, 100).isDone
    })
    expect(learned.flatMap((isDone, code) => (isDone ? [] : [code]))).toEqual([6, 9])
  })
})

test('104 of the 256 functions of three inputs are learned', () => {
  let learned = 0
  for (let code = 0; code < 256; code++) {
    const samples = cube(3, -1, ([a, b, c]) => ((code >> (4 * +a + 2 * +b + +c)) & 1) === 1)
    if (learn(samples, 1, 100).isDone) learned++
  }
  expect(learned).toBe(104)
})

test('a mistake adds y·x and y, a sample on the plane is one', () => {
  const samples: Samples = {
    inputs: Float64Array.of(3, -2),
    targets: Float64Array.of(0),
    count: 1,
    nIn: 2,
    nOut: 1,
  }
  const perceptron = createPerceptron(samples, { weights: new Float64Array(2), bias: 0 })
  expect(perceptron.best.right).toBe(0)
  expect(learnEpoch(perceptron, samples, 1)).toBe(1)
  expect([...perceptron.weights, perceptron.bias]).toEqual([-3, 2, -1])
  expect(perceptron).toMatchObject({ mistakes: 1, epochs: 1, isDone: false, best: { right: 1 } })
  expect(learnEpoch(perceptron, samples, 1)).toBe(0)
  expect(perceptron).toMatchObject({ mistakes: 1, epochs: 2, isDone: true })
})

test('the same seed gives the same run, another seed another order', () => {
  const xor = cube(2, -1, ([a, b]) => a !== b)
  expect(learn(xor, 3, 50)).toEqual(learn(xor, 3, 50))
  const other = createPerceptron(xor, randomStart(2, 3))
  for (let epoch = 0; epoch < 50; epoch++) learnEpoch(other, xor, 4)
  expect(other).not.toEqual(learn(xor, 3, 50))
})

test('the start is copied, and what does not fit is told', () => {
  const start = { weights: Float64Array.of(0, 0, 0), bias: 0 }
  const perceptron = createPerceptron(slide, start)
  learnEpoch(perceptron, slide, 1)
  expect([...start.weights]).toEqual([0, 0, 0])
  const short = { weights: Float64Array.of(0), bias: 0 }
  expect(() => createPerceptron(slide, short)).toThrow('expected 3 weights, got 1')
  expect(() => createPerceptron({ ...slide, nOut: 2 }, start)).toThrow('expected 1 output')
  expect(() => createPerceptron({ ...slide, count: 7 }, start)).toThrow('expected 21 inputs')
})

test('the threshold unit is bipolar or binary, and on at 0', () => {
  const values = [-Infinity, -1e-300, -0, 0, 2, NaN]
  expect(thresholdKinds.map((kind) => values.map((v) => threshold(v, kind)))).toEqual([
    [-1, -1, 1, 1, 1, NaN],
    [0, 0, 1, 1, 1, NaN],
  ])
})
