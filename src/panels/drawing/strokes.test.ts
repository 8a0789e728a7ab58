import { describe, expect, test } from 'vitest'
import { noOwnPoints, type OwnTable, ownLimits } from '../../datasets/index.ts'
import { beginStroke, nearest, type Pen, withoutNearest } from './strokes.ts'

const domain = { x1: [-6, 6], x2: [-6, 6] } as const
const pen: Pen = { tool: 'brush', value: 1, isTraining: true, width: 0, density: 10 }
const empty: OwnTable = { ...noOwnPoints, split: [] }
const three: OwnTable = {
  ...noOwnPoints,
  x1: [-3, 0, 3],
  x2: [0, 0, 0],
  target: [0, 1, 0],
  split: [1, 0, 1],
}
/** Always in the middle of what is possible. */
const half = (): number => 0.5

test('a click makes one point on the grid, of the chosen class, for training', () => {
  const { table } = beginStroke(empty, pen, { x1: 1.23456, x2: -0.001 }, domain)
  expect(table).toMatchObject({ x1: [1.23], x2: [0], target: [1], split: [1] })
})

test('a drag without width makes points along its line, as many as the density says', () => {
  const stroke = beginStroke(empty, pen, { x1: -6, x2: 1 }, domain)
  stroke.extend({ x1: 0, x2: 1 })
  stroke.extend({ x1: 6, x2: 1 })
  // One at the beginning, and ten for each tenth of the side; the last one may be rounded away.
  expect(Math.abs(stroke.table.x1.length - 101)).toBeLessThanOrEqual(1)
  expect(stroke.table.x2.every((x2) => x2 === 1)).toBe(true)
  expect(stroke.table.x1.slice(0, 4)).toEqual([-6, -5.88, -5.76, -5.64])
})

test('the points of a drag do not depend on how often the hand is asked where it is', () => {
  const once = beginStroke(empty, pen, { x1: -6, x2: 0 }, domain)
  once.extend({ x1: 6, x2: 0 })
  const often = beginStroke(empty, pen, { x1: -6, x2: 0 }, domain)
  for (let x1 = -5.9; x1 <= 6.0001; x1 += 0.1) often.extend({ x1, x2: 0 })
  expect(Math.abs(often.table.x1.length - once.table.x1.length)).toBeLessThanOrEqual(1)
})

test('a spray stays within its width and within the plane', () => {
  const wide = { ...pen, width: 0.1 }
  const stroke = beginStroke(empty, wide, { x1: -6, x2: 5.9 }, domain)
  stroke.extend({ x1: 6, x2: 5.9 })
  const { x1, x2 } = stroke.table
  expect(new Set(x2).size).toBeGreaterThan(20)
  expect(x2.every((at) => at >= 5.9 - 1.21 && at <= 6)).toBe(true)
  expect(x1.every((at) => at >= -6 && at <= 6)).toBe(true)
})

test('there are never more points than own data may have', () => {
  const stroke = beginStroke(empty, { ...pen, density: 100 }, { x1: -6, x2: 0 }, domain, half)
  for (let pass = 0; pass < 6; pass++) {
    stroke.extend({ x1: 6, x2: 0 })
    stroke.extend({ x1: -6, x2: 0 })
  }
  expect(stroke.table.x1.length).toBeLessThanOrEqual(ownLimits.points.max)
})

describe('the eraser', () => {
  const eraser: Pen = { ...pen, tool: 'eraser' }

  test('takes away what it passes, with all that belongs to it', () => {
    const stroke = beginStroke(three, eraser, { x1: -3.2, x2: 0.1 }, domain)
    expect(stroke.table).toMatchObject({ x1: [0, 3], target: [1, 0], split: [0, 1] })
    stroke.extend({ x1: 3, x2: 0 })
    expect(stroke.table).toMatchObject({ x1: [0], target: [1], split: [0] })
  })

  test('leaves the very same points when it passes none', () => {
    expect(beginStroke(three, eraser, { x1: 0, x2: 5 }, domain).table).toBe(three)
  })
})

describe('moving', () => {
  const hand: Pen = { ...pen, tool: 'move' }

  test('carries the nearest point, which keeps its class and part', () => {
    const stroke = beginStroke(three, hand, { x1: 0.3, x2: 0.2 }, domain)
    stroke.extend({ x1: 2, x2: 2 })
    stroke.extend({ x1: 4.006, x2: 9 })
    expect(stroke.table).toMatchObject({ x1: [-3, 4.01, 3], x2: [0, 6, 0], target: [0, 1, 0] })
    expect(stroke.table.split).toEqual([1, 0, 1])
  })

  test('far from every point moves nothing', () => {
    const stroke = beginStroke(three, hand, { x1: 0, x2: 3 }, domain)
    stroke.extend({ x1: 1, x2: 3 })
    expect(stroke.table).toBe(three)
  })

  test('takes the y of a curve along', () => {
    const curve: OwnTable = { ...three, kind: 'curve', classNames: [], target: [0, 0, 0] }
    const stroke = beginStroke(curve, hand, { x1: 0, x2: 0 }, domain)
    stroke.extend({ x1: 0, x2: 1 })
    expect(stroke.table.x2).toEqual([0, 1, 0])
    expect(stroke.table.target).toEqual([0, 1, 0])
  })
})

test('a drawn point of a curve has its place as its target', () => {
  const curve: OwnTable = { ...empty, kind: 'curve', classNames: [] }
  const { table } = beginStroke(curve, pen, { x1: 0.5, x2: -0.25 }, domain)
  expect(table.target).toEqual([-0.25])
})

test('points that have no parts of their own get none', () => {
  const { table } = beginStroke({ ...empty, split: null }, pen, { x1: 0, x2: 0 }, domain)
  expect(table.split).toBeNull()
})

test('the nearest point within reach is found, and erased alone', () => {
  expect(nearest(three, { x1: 2.8, x2: 0 }, domain, 0.06)).toBe(2)
  expect(nearest(three, { x1: 1.5, x2: 3 }, domain, 0.06)).toBe(-1)
  expect(withoutNearest(three, { x1: 2.8, x2: 0 }, domain).x1).toEqual([-3, 0])
  expect(withoutNearest(three, { x1: 1.5, x2: 3 }, domain)).toBe(three)
})
