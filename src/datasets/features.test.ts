import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  computeInputs,
  type DataConfig,
  defaultData,
  featureAt,
  featureIds,
  featuresFor,
  featureTransform,
  makePoints,
  type PointSet,
  writeFeatures,
} from './index.ts'

const seeds = { data: 1, split: 1, noise: 1 }
const make = (values: Partial<DataConfig>): PointSet =>
  makePoints({ ...defaultData, ...values }, seeds)

test('on the plane inputs are x/3 and their products, and sines of x itself', () => {
  const transform = featureTransform(make({}), 'auto')
  const values = featureIds.map((feature) => featureAt(feature, 1.5, -6, transform))
  expect(values).toBeAllClose([0.5, -2, 0.25, 4, -1, Math.sin(1.5), Math.sin(-6)])
})

test('a scale given as a number divides in place of 3', () => {
  const transform = featureTransform(make({}), 2)
  const values = featureIds.map((feature) => featureAt(feature, 1, 4, transform))
  expect(values).toBeAllClose([0.5, 2, 0.25, 4, 1, Math.sin(1), Math.sin(4)])
})

test('real sets are standardised by their training part before any feature', () => {
  const points = make({ set: 'iris', share: 0.3 })
  const { inputs, count } = computeInputs(points, ['x1', 'x2', 'sinx1'], 'auto', 'training')
  for (const column of [inputs.subarray(0, count), inputs.subarray(count, 2 * count)]) {
    const mean = column.reduce((sum, x) => sum + x, 0) / count
    const square = column.reduce((sum, x) => sum + x * x, 0) / count
    expect([mean, square]).toBeAllClose([0, 1])
  }
  expect(inputs.subarray(2 * count)).toBeAllClose(inputs.subarray(0, count).map(Math.sin))
})

test('test points of a real set do not change its standardisation', () => {
  const points = make({ set: 'penguins', share: 0.5 })
  const training = Array.from(points.x1).filter((_, i) => points.isTraining[i] === 1)
  const mean = training.reduce((sum, x) => sum + x, 0) / training.length
  expect(points.standardisation[0].mean).toBeCloseTo(mean, 9)
  const all = Array.from(points.x1).reduce((sum, x) => sum + x, 0) / points.x1.length
  expect(Math.abs(points.standardisation[0].mean - all)).toBeGreaterThan(1e-6)
})

test('curves offer features of x₁ alone, and x₁ is not divided', () => {
  expect(featuresFor('curve')).toEqual(['x1', 'x1sq', 'sinx1'])
  const transform = featureTransform(make({ set: 'curve' }), 'auto')
  expect(featuresFor('curve').map((f) => featureAt(f, -2, 1, transform))).toBeAllClose([
    -2,
    4,
    Math.sin(-2),
  ])
})

test('no feature of a curve depends on y, even when asked for one of x₂', () => {
  const points = make({ set: 'curve', noise: 0.2 })
  const changed = { ...points, x2: points.x2.map((y) => 7 - y) }
  const inputsOf = (set: PointSet) => computeInputs(set, featureIds, 'auto', 'all').inputs
  expect(inputsOf(changed)).toEqual(inputsOf(points))
})

test('every other task offers all seven features', () => {
  for (const task of ['binary', 'classes', 'regression'] as const) {
    expect(featuresFor(task)).toEqual(featureIds)
  }
})

test('inputs are feature by feature, for training and test points in their order', () => {
  const points = make({ share: 0.3 })
  const training = computeInputs(points, ['x2', 'x1'], 'auto', 'training')
  const tested = computeInputs(points, ['x2', 'x1'], 'auto', 'test')
  expect([training.count, tested.count]).toEqual([150, 350])
  for (const { inputs, count, indices } of [training, tested]) {
    expect(Array.from(indices)).toEqual(Array.from(indices).sort((a, b) => a - b))
    indices.forEach((at, n) => {
      expect(inputs[n]).toBe(points.x2[at] / 3)
      expect(inputs[count + n]).toBe(points.x1[at] / 3)
    })
  }
  const both = [...training.indices, ...tested.indices].sort((a, b) => a - b)
  expect(both).toEqual(Array.from(points.x1.keys()))
})

test('writeFeatures gives what featureAt gives, and touches nothing beyond count', () => {
  const transform = featureTransform(make({ set: 'iris' }), 1.5)
  const coordinate = fc.double({ min: -9, max: 9, noNaN: true })
  const places = fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(places, fc.subarray([...featureIds], { minLength: 1 }), (pairs, features) => {
      const x1 = Float64Array.from(pairs, ([first]) => first)
      const x2 = Float64Array.from(pairs, ([, second]) => second)
      const stride = pairs.length + 3
      const out = new Float64Array(features.length * stride).fill(99)
      writeFeatures(features, x1, x2, pairs.length, transform, out, stride)
      features.forEach((feature, f) => {
        for (let n = 0; n < stride; n++) {
          const want = n < pairs.length ? featureAt(feature, x1[n], x2[n], transform) : 99
          expect(out[f * stride + n]).toBe(want)
        }
      })
    }),
    { numRuns: 50, seed: 4 },
  )
})

test('too short a buffer is refused with the size that it needs', () => {
  const x = new Float64Array(4)
  const transform = featureTransform(make({}), 'auto')
  expect(() => writeFeatures(['x1', 'x2'], x, x, 4, transform, new Float64Array(7), 4)).toThrow(
    'expected room for 8 features (2 × 4), got 7',
  )
})
