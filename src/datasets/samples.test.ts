import { expect, test } from 'vitest'
import {
  type DataConfig,
  defaultData,
  encodeTargets,
  indicesOf,
  makePoints,
  outputCountOf,
  type PointSet,
  samplesOf,
} from './index.ts'

const make = (values: Partial<DataConfig>): PointSet =>
  makePoints({ ...defaultData, ...values }, { data: 1, split: 1, noise: 1 })

/** Points of which only targets matter. */
function withTargets(target: number[], classes: number): PointSet {
  return { ...make({}), classes, target: Float64Array.from(target) }
}

const all = Int32Array.of(0, 1, 2)

test('two classes are 0 and 1 for sigmoid, −1 and 1 for tanh and linear', () => {
  const points = withTargets([0, 1, 0], 2)
  expect(Array.from(encodeTargets(points, all, 'sigmoid', 1))).toEqual([0, 1, 0])
  expect(Array.from(encodeTargets(points, all, 'tanh', 1))).toEqual([-1, 1, -1])
  expect(Array.from(encodeTargets(points, all, 'linear', 1))).toEqual([-1, 1, -1])
})

test('more outputs are one-hot, output by output', () => {
  const points = withTargets([2, 0, 1], 3)
  expect(Array.from(encodeTargets(points, all, 'softmax', 3))).toEqual([0, 1, 0, 0, 0, 1, 1, 0, 0])
  expect(Array.from(encodeTargets(points, all, 'tanh', 3))).toEqual([
    -1, 1, -1, -1, -1, 1, 1, -1, -1,
  ])
  const two = withTargets([1, 0, 1], 2)
  expect(Array.from(encodeTargets(two, all, 'softmax', 2))).toEqual([0, 1, 0, 1, 0, 1])
  expect(Array.from(encodeTargets(two, all, 'sparsemax', 2))).toEqual([0, 1, 0, 1, 0, 1])
})

test('heights are passed as they are, and only of the indices asked for', () => {
  const points = withTargets([0.25, -1, 1], 0)
  expect(Array.from(encodeTargets(points, Int32Array.of(2, 0), 'linear', 1))).toEqual([1, 0.25])
  expect(Array.from(encodeTargets(points, Int32Array.of(2, 0), 'tanh', 1))).toEqual([1, 0.25])
})

test('outputs: one for heights and two classes, one a class else, softmax and sparsemax always one a class', () => {
  expect(outputCountOf(0, 'linear')).toBe(1)
  expect(outputCountOf(2, 'sigmoid')).toBe(1)
  expect(outputCountOf(2, 'softmax')).toBe(2)
  expect(outputCountOf(2, 'sparsemax')).toBe(2)
  expect(outputCountOf(5, 'softmax')).toBe(5)
  expect(outputCountOf(3, 'tanh')).toBe(3)
})

test('samples carry the inputs and targets of their part alone', () => {
  const points = make({ set: 'rings', classes: 3, share: 0.2 })
  const samples = samplesOf(points, ['x1', 'x2sq'], 'auto', 'softmax', 'test')
  const indices = indicesOf(points, 'test')
  expect([samples.count, samples.nIn, samples.nOut]).toEqual([indices.length, 2, 3])
  indices.forEach((at, n) => {
    expect(points.isTraining[at]).toBe(0)
    expect(samples.inputs[n]).toBe(points.x1[at] / 3)
    expect(samples.targets[points.target[at] * samples.count + n]).toBe(1)
  })
  expect(samples.targets.reduce((sum, t) => sum + t, 0)).toBe(samples.count)
})

test('a share of 1 leaves no test samples', () => {
  const samples = samplesOf(make({ share: 1 }), ['x1'], 'auto', 'sigmoid', 'test')
  expect([samples.count, samples.inputs.length, samples.targets.length]).toEqual([0, 0, 0])
})
