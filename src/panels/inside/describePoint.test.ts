import { expect, test } from 'vitest'
import type { PointSet } from '../../datasets/index.ts'
import { describePoint } from './describePoint.ts'

const points: PointSet = {
  task: 'binary',
  classes: 2,
  classNames: ['class 0', 'class 1'],
  x1: Float64Array.of(-1.138, 2, -0.001),
  x2: Float64Array.of(2.021, 0, 0),
  target: Float64Array.of(1, 0, 0),
  isTraining: Uint8Array.of(1, 0, 1),
  domain: { x1: [-6, 6], x2: [-6, 6] },
  axisLabels: ['x₁', 'x₂'],
  standardisation: [
    { mean: 0, deviation: 1 },
    { mean: 0, deviation: 1 },
  ],
  omittedRows: 0,
}

test('a point is counted from 1, with its place, its class and colour, its output and its loss', () => {
  expect(describePoint(points, 0, { f: [0.3791], loss: 0.96996 })).toEqual({
    name: 'Point 1',
    place: ['x₁ −1.14', 'x₂ 2.02'],
    lines: ['y = 1, blue', 'f = 0.379', 'L = 0.9700'],
  })
})

test('a test point says so; what is not known is left out; there is no minus zero', () => {
  expect(describePoint(points, 1, null)).toEqual({
    name: 'Point 2 (test)',
    place: ['x₁ 2.00', 'x₂ 0.00'],
    lines: ['y = 0, orange'],
  })
  expect(describePoint(points, 2, null).place[0]).toBe('x₁ 0.00')
})

test('up to three outputs stand in a line, of more the one of the own class', () => {
  const classes = { ...points, task: 'classes', classes: 3, classNames: ['a', 'b', 'c'] } as const
  expect(describePoint(classes, 0, { f: [0.1, 0.85, 0.05], loss: 0 }).lines).toEqual([
    'y = b, blue',
    'f = 0.10, 0.85, 0.05',
    'L = 0',
  ])
  const many = { ...classes, classes: 4, target: Float64Array.of(3, 0, 0) }
  expect(describePoint(many, 0, { f: [0, 0, 0, 0.5], loss: 1e-5 }).lines).toEqual([
    'y = 3',
    'f of its class = 0.500',
    'L = 1.00e−5',
  ])
})

test('a curve has x and y; diverged numbers are dashes', () => {
  const curve = { ...points, task: 'curve', classes: 0 } as const
  const outcome = { f: [Number.NaN], loss: Number.NaN }
  expect(describePoint(curve, 0, outcome)).toEqual({
    name: 'Point 1',
    place: ['x₁ −1.14'],
    lines: ['y = 1.00', 'f = –', 'L = –'],
  })
})
