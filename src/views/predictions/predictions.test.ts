import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeAfter } from '../plots/CloudSensor.tsx'
import { nearestInCloud } from '../plots/cloud.ts'
import { calibrate } from './calibration.ts'
import { waterLevel } from './drawWaterLevel.ts'
import { simplexIn, simplexPlace } from './simplex.ts'
import { stripsCloud } from './strips.ts'
import { countSupport } from './support.ts'

test('a one-hot lies in its corner, equal shares in the middle', () => {
  const simplex = simplexIn(300, 240)
  expect(simplexPlace(simplex, [0, 1, 0])).toEqual(simplex.corners[1])
  const middle = simplexPlace(simplex, [1 / 3, 1 / 3, 1 / 3])
  expect(middle.x).toBeCloseTo(150, 9)
  const heights = simplex.corners.map(({ y }) => y)
  expect(middle.y).toBeCloseTo(heights.reduce((sum, y) => sum + y, 0) / 3, 9)
})

test('the triangle stays within its box and has equal sides', () => {
  fc.assert(
    fc.property(fc.integer({ min: 120, max: 900 }), fc.integer({ min: 90, max: 600 }), (w, h) => {
      const { corners, side } = simplexIn(w, h)
      for (const { x, y } of corners) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(w)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y).toBeLessThanOrEqual(h)
      }
      const [a, b, c] = corners
      for (const [p, q] of [
        [a, b],
        [b, c],
        [c, a],
      ] as const) {
        expect(Math.hypot(p.x - q.x, p.y - q.y)).toBeCloseTo(side, 6)
      }
    }),
  )
})

test('points are counted inside, on an edge and in a corner', () => {
  const rows = [
    [1, 0, 0],
    [0.5, 0.5, 0],
    [0.2, 0.3, 0.5],
    [0, 0, 1],
    [Number.NaN, 0, 0],
  ]
  const shares = Float64Array.from([0, 1, 2].flatMap((c) => rows.map((row) => row[c] ?? 0)))
  expect(countSupport('sparsemax', shares, 3, [0, 1, 2, 3, 4])).toEqual({
    corners: [1, 0, 1],
    oneHot: 2,
    onEdge: 1,
    inside: 1,
  })
})

test('under softmax every class has something, also where it is stored as 0', () => {
  const shares = Float64Array.of(0, 0.5, Number.NaN, 1, 0.5, Number.NaN)
  expect(countSupport('softmax', shares, 2, [0, 1, 2])).toEqual({
    corners: [0, 0],
    oneHot: 0,
    onEdge: 0,
    inside: 2,
  })
})

test('what stands above the water level is the share', () => {
  // sparsemax(0.8, 0.2, 0) is itself: τ = 0; sparsemax(2, 0, 0) is one-hot: τ = 1.
  const none = { softmax: [] }
  expect(waterLevel({ ...none, logits: [0.8, 0.2, 0], sparsemax: [0.8, 0.2, 0] })).toBe(0)
  expect(waterLevel({ ...none, logits: [2, 0, 0], sparsemax: [1, 0, 0] })).toBe(1)
})

test('answers that are right as often as they are sure have no calibration error', () => {
  // Four answers with confidence 0.75, three of them right.
  const shares = Float64Array.of(0.75, 0.75, 0.75, 0.75, 0.25, 0.25, 0.25, 0.25)
  const answers = { shares, classes: 2, told: [0, 0, 0, 0] }
  const of = (targets: readonly number[]) => calibrate({ ...answers, targets }, [0, 1, 2, 3], 10)
  const { bins, error, low } = of([0, 0, 0, 1])
  expect(low).toBe(0.5)
  expect(error).toBeCloseTo(0, 12)
  expect(bins[5]).toEqual({ right: 3, wrong: 1, confidence: 0.75 })
  expect(of([0, 0, 0, 0]).error).toBeCloseTo(0.25, 12)
})

test('of level classes the one that is told is right; what tells none is left out', () => {
  const answers = { shares: new Float64Array(6).fill(0.5), classes: 2, told: [1, 1, -1] }
  const { bins } = calibrate({ ...answers, targets: [1, 0, 1] }, [0, 1, 2], 10)
  expect(bins[0]).toEqual({ right: 1, wrong: 1, confidence: 0.5 })
  expect(bins.slice(1).every(({ right, wrong }) => right + wrong === 0)).toBe(true)
})

test('equal values of a class are stacked, none on top of another', () => {
  const strips = { width: 200, height: 160, range: [0, 1], classes: 2, isShared: true } as const
  const { x, y } = stripsCloud(strips, [0.5, 0.5, 0.5, 0.5], [0, 0, 1, 1], [0, 1, 2, 3])
  expect(new Set(x).size).toBe(1)
  expect(new Set(y).size).toBe(4)
  expect(Math.min(y[0] ?? 0, y[1] ?? 0)).toBeGreaterThan(Math.max(y[2] ?? 0, y[3] ?? 0))
})

test('a click takes the nearest point within reach; keys walk over the points in order', () => {
  const cloud = { places: [4, 9], x: Float64Array.of(10, 30), y: Float64Array.of(10, Number.NaN) }
  expect(nearestInCloud(cloud, { x: 12, y: 10 }, 8)).toBe(4)
  expect(nearestInCloud(cloud, { x: 30, y: 10 }, 8)).toBeNull()
  expect(placeAfter([4, 9], null, 'ArrowRight')).toBe(4)
  expect(placeAfter([4, 9], 4, 'ArrowDown')).toBe(9)
  expect(placeAfter([4, 9], 9, 'ArrowRight')).toBe(9)
  expect(placeAfter([4, 9], 4, 'Escape')).toBeNull()
  expect(placeAfter([4, 9], 4, 'x')).toBeUndefined()
})
