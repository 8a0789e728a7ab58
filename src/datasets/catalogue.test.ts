import { expect, test } from 'vitest'
import { scatteredPoints } from '../testing/scatteredPoints.ts'
import { datasetDescriptions } from './descriptions.ts'
import {
  catalogue,
  classCountOf,
  classLimitsOf,
  type DataConfig,
  type DataOption,
  dataLimits,
  datasetIds,
  datasetTitles,
  defaultData,
  makePoints,
  measurementsOf,
  taskOf,
} from './index.ts'

const seeds = { data: 1, split: 1, noise: 1 }

/** For each option a value that differs from the one that the test starts from. */
const start: DataConfig = { ...defaultData, points: 100, own: scatteredPoints(40) }
const other: { [option in DataOption]: Partial<DataConfig> } = {
  points: { points: 120 },
  noise: { noise: 0.5 },
  flip: { flip: 0.5 },
  share: { share: 0.9 },
  balance: { balance: 0.8 },
  arms: { arms: 4 },
  turns: { turns: 1 },
  classes: { classes: 4 },
  gate: { gate: 'and' },
  shape: { shape: 'step' },
  columns: { columns: [0, 1] },
}

test.each(datasetIds)('%s: exactly the options that it lists change its points', (set) => {
  const base = makePoints({ ...start, set }, seeds)
  for (const [option, change] of Object.entries(other)) {
    const changed = makePoints({ ...start, set, ...change }, seeds)
    const isListed = catalogue[set].options.some((listed) => listed === option)
    if (isListed) expect(changed, option).not.toEqual(base)
    else expect(changed, option).toEqual(base)
  }
})

test.each(datasetIds)('%s: task and class count agree with its points', (set) => {
  const data = { ...start, set }
  const points = makePoints(data, seeds)
  expect(points.task).toBe(taskOf(data))
  expect(points.classes).toBe(classCountOf(data))
  expect(points.axisLabels).toEqual(catalogue[set].axisLabels(data))
  expect(points.task === 'binary').toBe(points.classes === 2)
  expect(points.task === 'classes').toBe(points.classes > 2)
})

test('titles and descriptions are there and differ', () => {
  const titles = datasetIds.map((set) => datasetTitles[set])
  const descriptions = datasetIds.map((set) => datasetDescriptions[set])
  expect(new Set(titles).size).toBe(datasetIds.length)
  expect(new Set(descriptions).size).toBe(datasetIds.length)
  expect(descriptions.every((sentence) => sentence.endsWith('.'))).toBe(true)
})

test('a number of classes that a set does not offer becomes its nearest', () => {
  const countOf = (set: 'rings' | 'blobs', classes: number) =>
    classCountOf({ ...defaultData, set, classes })
  expect([2, 4, 6].map((classes) => countOf('rings', classes))).toEqual([2, 4, 4])
  expect([2, 4, 6].map((classes) => countOf('blobs', classes))).toEqual([3, 4, 6])
  expect(classLimitsOf('rings')).toEqual({ min: 2, max: 4, step: 1 })
  expect(classLimitsOf('pinwheel')).toEqual({ min: 3, max: 6, step: 1 })
})

test('two rings are a binary task', () => {
  expect(taskOf({ ...defaultData, set: 'rings', classes: 2 })).toBe('binary')
})

test('the default is the circle, within the limits, on a step of every slider', () => {
  expect(defaultData.set).toBe('circle')
  for (const option of ['points', 'noise', 'flip', 'share', 'balance', 'arms', 'turns'] as const) {
    const { min, max, step } = dataLimits[option]
    const value = defaultData[option]
    expect(value).toBeGreaterThanOrEqual(min)
    expect(value).toBeLessThanOrEqual(max)
    const steps = (value - min) / step
    expect(Math.abs(steps - Math.round(steps)), option).toBeLessThan(1e-9)
  }
})

test('only real sets have named measurements, four each', () => {
  for (const set of datasetIds) {
    const isReal = catalogue[set].group === 'real'
    expect(measurementsOf(set)).toHaveLength(isReal ? 4 : 0)
  }
})
