import { expect, test } from 'vitest'
import {
  createOwnPoints,
  type DataConfig,
  type DatasetId,
  datasetIds,
  defaultData,
  makePoints,
  type PointSet,
} from '../../datasets/index.ts'
import { emptied, previewOf, tableOf } from './tableOf.ts'

const seeds = { data: 1, split: 2, noise: 3 }
const generated = datasetIds.filter((set) => set !== 'own')

function make(set: DatasetId, values: Partial<DataConfig> = {}) {
  const data: DataConfig = { ...defaultData, set, points: 60, ...values }
  return { data, points: makePoints(data, seeds) }
}

/** Place, target and part of every point, to a hundredth, whatever their order. */
function described({ x1, x2, target, isTraining }: PointSet): string[] {
  const text = (value = 0): string => (Math.round(value * 100) / 100 + 0).toFixed(2)
  return Array.from(x1, (at, i) =>
    [text(at), text(x2[i]), text(target[i]), isTraining[i]].join(' '),
  ).sort()
}

test.each(generated)('%s: as own points it is the same points, parts and names', (set) => {
  const { data, points } = make(set, { noise: 0.1, flip: 0.1 })
  const own = createOwnPoints(tableOf(points, data))
  const copy = makePoints({ ...data, set: 'own', own }, seeds)
  expect(copy.task).toBe(points.task)
  expect(copy.classNames).toEqual(points.classNames)
  expect(copy.axisLabels).toEqual(points.axisLabels)
  expect(copy.domain).toEqual(points.domain)
  expect(copy.x1).toHaveLength(points.x1.length)
  // Rounding to the grid may carry a place over the edge of a hundredth, but not further.
  const [a, b] = [described(points), described(copy)]
  expect(a.filter((line) => b.includes(line)).length).toBeGreaterThan(0.7 * a.length)
})

test('measured numbers are taken over to the bit', () => {
  const { data, points } = make('iris')
  const { x1, x2, plane } = tableOf(points, data)
  expect(x1).toEqual([...points.x1])
  expect(x2).toEqual([...points.x2])
  expect(plane).toEqual(points.domain)
})

test('own points are edited as they are', () => {
  const own = createOwnPoints(tableOf(make('circle').points, make('circle').data))
  const { data, points } = make('own', { own })
  expect(tableOf(points, data)).toBe(own)
})

test('an emptied table keeps its kind, and what is drawn on it trains', () => {
  const { data, points } = make('blobs', { classes: 4 })
  const table = emptied(tableOf(points, data))
  expect(table).toMatchObject({ x1: [], split: [] })
  expect(table.classNames).toHaveLength(4)
})

test('a preview keeps the parts of the points that were there; new ones train', () => {
  const own = createOwnPoints({
    ...tableOf(make('circle').points, make('circle').data),
    split: null,
  })
  const { points } = make('own', { own })
  const more = { ...own, x1: [...own.x1, 5.5], x2: [...own.x2, 5.5], target: [...own.target, 1] }
  const shown = previewOf(points, more, points.domain)
  const test = points.isTraining.filter((flag) => flag === 0).length
  expect(test).toBeGreaterThan(0)
  expect(shown.isTraining.filter((flag) => flag === 0)).toHaveLength(test)
  expect(shown.isTraining.at(-1)).toBe(1)
})
