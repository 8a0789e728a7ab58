import { expect, test } from 'vitest'
import { noOwnPoints, type OwnTable, ownLimits } from '../../datasets/index.ts'
import { describeChange } from './describeChange.ts'

function points(count: number): OwnTable {
  const zeros = Array.from({ length: count }, () => 0)
  return { ...noOwnPoints, x1: zeros, x2: zeros, target: zeros, split: null }
}

test('strokes say how many points came or went, and how many there are', () => {
  expect(describeChange(points(2), points(5))).toBe('3 added, 5 points')
  expect(describeChange(points(2), points(1))).toBe('1 erased, 1 point')
  expect(describeChange(points(2), points(2))).toBe('Moved, 2 points')
})

test('another number of classes moves nothing', () => {
  const three = { ...points(4), classNames: ['a', 'b', 'c'] }
  expect(describeChange(points(4), three)).toBe('3 classes, 4 points')
})

test('the most points that there can be are said', () => {
  const { max } = ownLimits.points
  expect(describeChange(points(max - 9), points(max))).toBe(`${max} points, there can be no more`)
})
