import { expect, test } from 'vitest'
import { scatteredPoints } from '../../testing/scatteredPoints.ts'
import {
  createOwnPoints,
  type DataConfig,
  defaultData,
  makePoints,
  noOwnPoints,
  type OwnPoints,
  type OwnTable,
  type PointSet,
} from '../index.ts'

const seeds = { data: 1, split: 2, noise: 3 }

function make(own: OwnPoints, values: Partial<DataConfig> = {}): PointSet {
  return makePoints({ ...defaultData, set: 'own', own, ...values }, seeds)
}

/** Each point as text with all that was drawn for it, in order. */
function described({ x1, x2, target, isTraining }: PointSet): string[] {
  return Array.from(x1, (at, i) => `${at} ${x2[i]} ${target[i]} ${isTraining[i]}`)
}

test('an empty plane has no points and two classes', () => {
  const points = make(noOwnPoints)
  expect(points.x1).toHaveLength(0)
  expect(points.task).toBe('binary')
  expect(points.domain).toEqual({ x1: [-6, 6], x2: [-6, 6] })
})

test('points of a single class are split like others, whichever class it is', () => {
  const own = scatteredPoints(10, { target: Array.from({ length: 10 }, () => 1) })
  const points = make(own, { share: 0.5 })
  expect(points.isTraining.reduce((sum, flag) => sum + flag, 0)).toBe(5)
})

test('one point more leaves order and flips of the others as they were', () => {
  const few = scatteredPoints(60)
  const more = createOwnPoints({
    ...few,
    x1: [...few.x1, 0.5],
    x2: [...few.x2, 0.5],
    target: [...few.target, 1],
  })
  const before = described(make(few, { share: 1, flip: 0.2 }))
  const after = described(make(more, { share: 1, flip: 0.2 }))
  expect(after).toHaveLength(61)
  expect(after.filter((point) => !point.startsWith('0.5 0.5 '))).toEqual(before)
})

test('one point more changes the part of at most one other point', () => {
  const many = scatteredPoints(101)
  const few = createOwnPoints({
    ...many,
    x1: many.x1.slice(1),
    x2: many.x2.slice(1),
    target: many.target.slice(1),
  })
  const kept = new Set(described(make(many)))
  const moved = described(make(few)).filter((point) => !kept.has(point))
  expect(moved.length).toBeLessThanOrEqual(1)
})

test('the order in which points were drawn is nothing that a run can see', () => {
  const own = scatteredPoints(50)
  const back = createOwnPoints({
    ...own,
    x1: own.x1.toReversed(),
    x2: own.x2.toReversed(),
    target: own.target.toReversed(),
  })
  expect(back).toStrictEqual(own)
})

test('a split that comes along is kept, whatever the share', () => {
  const split = scatteredPoints(40).target.map((_, i) => (i % 4 === 0 ? 1 : 0))
  const own = scatteredPoints(40, { split })
  const points = make(own, { share: 1 })
  expect(points.isTraining.reduce((sum, flag) => sum + flag, 0)).toBe(10)
})

test('points in units of their own are standardised by their training part and shown as asked', () => {
  const plane = { x1: [0, 200], x2: [-1, 9] } as const
  const points = make(scatteredPoints(80, { plane }), { share: 0.5 })
  expect(points.domain).toEqual(plane)
  expect(points.standardisation[0].deviation).toBeGreaterThan(2)
  expect(make(scatteredPoints(80)).standardisation[0]).toEqual({ mean: 0, deviation: 1 })
})

test('heights and curves keep their targets', () => {
  const flat: OwnTable = { ...scatteredPoints(10), kind: 'regression', classNames: [] }
  const surface = make(createOwnPoints(flat))
  expect(surface.task).toBe('regression')
  expect(surface.classes).toBe(0)
  const curve = make(createOwnPoints({ ...flat, kind: 'curve', target: flat.x2 }))
  expect(curve.task).toBe('curve')
  expect(curve.axisLabels).toEqual(['x₁', 'class'])
  expect(curve.target).toEqual(curve.x2)
})
