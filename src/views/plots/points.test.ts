import { expect, test } from 'vitest'
import type { Field } from './field.ts'
import { outsideArrows } from './outsideArrows.ts'
import { createPlane } from './plane.ts'
import { findErrors } from './pointErrors.ts'
import { className, hasTestPoints, nearestPoint, type PlotPoints, targetLimit } from './points.ts'

const domain = { x1: [-6, 6], x2: [-6, 6] } as const
const plane = createPlane(domain, 120)

function points(rows: readonly (readonly [number, number, number, number?])[]): PlotPoints {
  return {
    task: 'binary',
    classes: 2,
    classNames: ['0', 'versicolor'],
    x1: rows.map(([x1]) => x1),
    x2: rows.map(([, x2]) => x2),
    target: rows.map(([, , target]) => target),
    isTraining: rows.map(([, , , training = 1]) => training),
  }
}

/** Class 1 on the right half. */
const half: Field = { size: 2, channels: 1, plot: Float32Array.of(0, 1, 0, 1), unit: null }

test('wrong points are those on the other side of the threshold', () => {
  const set = points([
    [-3, 0, 0],
    [3, 0, 1],
    [3, 1, 0],
    [-3, 1, 1],
  ])
  const wrong = findErrors(set, half, { kind: 'probability' }, domain)
  expect([...(wrong ?? [])]).toEqual([0, 0, 1, 1])
})

test('of several classes the most likely one decides', () => {
  const three: Field = { size: 1, channels: 3, plot: Float32Array.of(0.2, 0.3, 0.5), unit: null }
  const set = points([
    [0, 0, 2],
    [0, 0, 1],
  ])
  const wrong = findErrors(set, three, { kind: 'classes', outputs: 'shares' }, domain)
  expect([...(wrong ?? [])]).toEqual([0, 1])
})

test('points outside the plane are not judged, and a unit judges nothing', () => {
  const far = points([[99, 0, 0]])
  expect([...(findErrors(far, half, { kind: 'probability' }, domain) ?? [])]).toEqual([0])
  const unit = { ...half, unit: { layer: 0, unit: 0 } }
  expect(findErrors(far, unit, { kind: 'probability' }, domain)).toBeNull()
})

test('points outside share an arrow by side, with their number', () => {
  const set = points([
    [9, 0, 0],
    [20, 0.5, 1],
    [0, 8, 1],
    [-7, -7, 0],
    [1, 1, 1],
  ])
  const arrows = outsideArrows(set, plane, false)
  expect(arrows.map(({ count }) => count)).toEqual([2, 1, 1])
  expect(arrows.map(({ angle }) => angle)).toEqual([0, -Math.PI / 2, Math.PI])
  expect(arrows[0]?.x).toBe(111)
})

test('test points outside have an arrow only when test points are shown', () => {
  const set = points([[9, 0, 0, 0]])
  expect(outsideArrows(set, plane, false)).toEqual([])
  expect(outsideArrows(set, plane, true)).toHaveLength(1)
  expect(hasTestPoints(set)).toBe(true)
})

test('the nearest shown point within reach is found', () => {
  const set = points([
    [0, 0, 0],
    [0.5, 0, 1, 0],
  ])
  const at = { x: plane.toX(0.5), y: plane.toY(0) }
  expect(nearestPoint(set, plane.toX, plane.toY, at, 9, true)).toBe(1)
  expect(nearestPoint(set, plane.toX, plane.toY, at, 9, false)).toBe(0)
  expect(nearestPoint(set, plane.toX, plane.toY, { x: 0, y: 0 }, 9, true)).toBe(-1)
})

test('a bare number becomes a class name, a name stays', () => {
  expect(className(points([]), 0)).toBe('class 0')
  expect(className(points([]), 1)).toBe('versicolor')
})

test('heights are coloured up to the largest', () => {
  expect(targetLimit(points([[0, 0, -3]]))).toBe(3)
  expect(targetLimit(points([]))).toBe(1)
})
