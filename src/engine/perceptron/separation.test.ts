import fc from 'fast-check'
import { expect, test } from 'vitest'
import { samplesOfRows as points } from '../../testing/perceptron.ts'
import { findMargin, finish, openStream, type Samples, searchSeparation } from '../index.ts'

const separation = (samples: Samples) => finish(searchSeparation(samples))
const corners = [
  [-1, -1],
  [-1, 1],
  [1, -1],
  [1, 1],
]

test('a line separates AND and OR, and does not separate XOR', () => {
  expect(separation(points(corners, [0, 0, 0, 1]))).toBe('separable')
  expect(separation(points(corners, [0, 1, 1, 1]))).toBe('separable')
  expect(separation(points(corners, [0, 1, 1, 0]))).toBe('inseparable')
})

test('XOR with the product as a third input is separable', () => {
  const rows = corners.map(([x1 = 0, x2 = 0]) => [x1, x2, x1 * x2])
  expect(separation(points(rows, [0, 1, 1, 0]))).toBe('separable')
})

test('two classes with a point in common are inseparable', () => {
  expect(
    separation(
      points(
        [
          [0.3, 7],
          [0.3, 7],
          [1, 1],
        ],
        [0, 1, 1],
      ),
    ),
  ).toBe('inseparable')
})

test('no samples, and one class alone, are separable', () => {
  expect(separation(points(corners, [1, 1, 1, 1]))).toBe('separable')
  expect(
    separation({
      ...points(corners, []),
      inputs: new Float64Array(0),
      count: 0,
      targets: new Float64Array(0),
    }),
  ).toBe('separable')
})

test('an input that is the same for all, or tiny, or far away, changes nothing', () => {
  const rows = corners.map(([x1 = 0, x2 = 0]) => [1e-6 * x1, 5, 1e9 + x2])
  expect(separation(points(rows, [0, 0, 0, 1]))).toBe('separable')
  expect(separation(points(rows, [0, 1, 1, 0]))).toBe('inseparable')
})

test('what is not finite is undecided', () => {
  expect(
    separation(
      points(
        [
          [Number.NaN, 1],
          [1, 1],
        ],
        [0, 1],
      ),
    ),
  ).toBe('undecided')
  expect(
    separation(
      points(
        [
          [1e308, 1],
          [-1e308, 1],
        ],
        [0, 1],
      ),
    ),
  ).toBe('undecided')
})

test('it agrees with the margin of random labels of random points', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 2, max: 12 }), (seed, count) => {
      const stream = openStream(seed, 'labels')
      const rows = Array.from({ length: count }, () => [stream.uniform(), stream.uniform()])
      const samples = points(
        rows,
        rows.map(() => stream.below(2)),
      )
      expect(separation(samples)).toBe(findMargin(samples) === null ? 'inseparable' : 'separable')
    }),
    { numRuns: 200, seed: 5 },
  )
})
