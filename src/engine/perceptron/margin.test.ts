import fc from 'fast-check'
import { expect, test } from 'vitest'
import { learnByRule, samplesOfRows as points } from '../../testing/perceptron.ts'
import type { Samples, ThresholdUnit } from '../index.ts'
import { findMargin, mistakeBound } from '../index.ts'

const corners = [
  [-1, -1],
  [-1, 1],
  [1, -1],
  [1, 1],
]

/** Mistakes of the rule until it makes none. */
function mistakesOf(samples: Samples, seed: number, start?: ThresholdUnit): number {
  const zero = { weights: new Float64Array(samples.nIn), bias: 0 }
  return learnByRule(samples, start ?? zero, seed).mistakes
}

test('OR: γ is 1/√3 with w = b, R is √3, so at most 9 mistakes from zero', () => {
  const samples = points(corners, [-1, 1, 1, 1])
  const found = findMargin(samples)
  expect(found).not.toBeNull()
  if (found === null) return
  expect(found.margin).toBeCloseTo(1 / Math.sqrt(3), 14)
  expect(found.radius).toBe(Math.sqrt(3))
  expect([...found.unit.weights, found.unit.bias]).toBeAllClose(
    Array.from({ length: 3 }, () => 1 / Math.sqrt(3)),
  )
  expect(mistakeBound(found)).toBeCloseTo(9, 12)
  for (let seed = 0; seed < 100; seed++) expect(mistakesOf(samples, seed)).toBeLessThanOrEqual(9)
})

test('XOR has no margin', () => {
  expect(findMargin(points(corners, [-1, 1, 1, -1]))).toBeNull()
  expect(findMargin(points(corners, [0, 1, 1, 0]))).toBeNull()
})

test('the margin of the functions of two and three inputs exists for 14 and 104 of them', () => {
  for (const [nIn, expected] of [
    [2, 14],
    [3, 104],
  ]) {
    const count = 2 ** nIn
    const rows = Array.from({ length: count }, (_, row) =>
      Array.from({ length: nIn }, (_, i) => ((row >> i) & 1) * 2 - 1),
    )
    let separable = 0
    for (let code = 0; code < 2 ** count; code++) {
      const targets = rows.map((_, row) => (code >> row) & 1)
      if (findMargin(points(rows, targets)) !== null) separable++
    }
    expect(separable).toBe(expected)
  }
})

test('one point of one class has its own length for a margin', () => {
  const found = findMargin(points([[3, 4]], [1]))
  expect(found?.margin).toBeCloseTo(Math.sqrt(26), 13)
  expect(findMargin(points([], []))).toBeNull()
})

/** Points on a grid, classes by a plane: separable, with ties and points of equal place. */
const separable = fc
  .tuple(
    fc.array(fc.tuple(fc.integer({ min: -6, max: 6 }), fc.integer({ min: -6, max: 6 })), {
      minLength: 1,
      maxLength: 24,
    }),
    fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 })),
    fc.integer({ min: -6, max: 6 }),
  )
  .map(([rows, [a, b], c]) =>
    points(
      rows,
      rows.map(([x, y]) => (a * x + b * y + c + 0.5 > 0 ? 1 : -1)),
    ),
  )

const startOf = fc
  .tuple(...[0, 1, 2].map(() => fc.double({ min: -3, max: 3, noNaN: true })))
  .map(([u, v, bias]) => ({ weights: Float64Array.of(u, v), bias }))

test('the rule never makes more mistakes than the bound, from zero and from any start', () => {
  fc.assert(
    fc.property(separable, startOf, fc.nat(1000), (samples, start, seed) => {
      const found = findMargin(samples)
      expect(found).not.toBeNull()
      if (found === null) return
      expect(mistakesOf(samples, seed)).toBeLessThanOrEqual(mistakeBound(found) * (1 + 1e-12))
      const bound = mistakeBound(found, start)
      expect(mistakesOf(samples, seed, start)).toBeLessThanOrEqual(bound * (1 + 1e-12))
    }),
    { numRuns: 200 },
  )
})

test('no direction has a wider margin than the one found', () => {
  const angle = fc.double({ min: -1, max: 1, noNaN: true })
  fc.assert(
    fc.property(separable, fc.tuple(angle, angle, angle), (samples, nudge) => {
      const found = findMargin(samples)
      if (found === null) return
      const { margin, unit } = found
      for (const size of [2, 0.1, 1e-3, 1e-5]) {
        const direction = [...unit.weights, unit.bias].map((w, i) => w + size * nudge[i])
        const length = Math.sqrt(direction.reduce((sum, w) => sum + w * w, 0))
        let least = Infinity
        for (let n = 0; n < samples.count; n++) {
          const y = samples.targets[n]
          const [u, v, b] = direction
          const product = u * samples.inputs[n] + v * samples.inputs[samples.count + n] + b
          least = Math.min(least, (y * product) / length)
        }
        expect(least).toBeLessThanOrEqual(margin * (1 + 1e-9))
      }
    }),
  )
})

test('a start that is right already needs no update, and its bound shrinks with its length', () => {
  const samples = points(corners, [-1, 1, 1, 1])
  const found = findMargin(samples)
  if (found === null) throw new Error('OR is separable')
  expect(mistakeBound(found, { weights: new Float64Array(2), bias: 0 })).toBeCloseTo(9, 12)
  const far = { weights: Float64Array.of(1e6, 1e6), bias: 1e6 }
  expect(mistakesOf(samples, 1, far)).toBe(0)
  expect(mistakeBound(found, far)).toBeLessThan(1e-3)
})
