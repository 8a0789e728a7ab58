import { expect, test } from 'vitest'
import { type DataConfig, defaultData, makePoints } from '../index.ts'
import { coneHeight, curveHeight } from './regression.ts'

interface Point {
  readonly x1: number
  readonly x2: number
  readonly target: number
  readonly radius: number
}

function pointsOf(values: Partial<DataConfig>): Point[] {
  const seeds = { data: 3, split: 3, noise: 3 }
  const { x1, x2, target } = makePoints({ ...defaultData, points: 2000, ...values }, seeds)
  return Array.from(x1, (each, i) => ({
    x1: each,
    x2: x2[i],
    target: target[i],
    radius: Math.hypot(each, x2[i]),
  }))
}

function ofClass(points: Point[], c: number): Point[] {
  return points.filter(({ target }) => target === c)
}

function meanOf(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function deviationOf(values: number[]): number {
  const mean = meanOf(values)
  return Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)))
}

test('every generated plane set lies within [−6, 6]² but for the tails of normal clouds', () => {
  const sets = ['xor-quadrants', 'circle', 'spiral', 'moons', 'checkerboard', 'rings'] as const
  for (const set of [...sets, 'plane', 'cones'] as const) {
    expect(pointsOf({ set }).every(({ x1, x2 }) => Math.abs(x1) <= 6 && Math.abs(x2) <= 6)).toBe(
      true,
    )
  }
  for (const set of ['xor-corners', 'gaussians', 'blobs', 'pinwheel'] as const) {
    const points = pointsOf({ set })
    const outside = points.filter(({ x1, x2 }) => Math.abs(x1) > 6 || Math.abs(x2) > 6)
    expect(outside.length).toBeLessThanOrEqual(4)
  }
})

test('xor corners: clusters at (±3, ±3) of deviation 0.75, class 1 where the centre’s signs differ', () => {
  const points = pointsOf({ set: 'xor-corners' })
  for (const [sign1, sign2] of [
    [-1, -1],
    [-1, 1],
    [1, -1],
    [1, 1],
  ]) {
    const corner = points.filter(({ x1, x2 }) => x1 * sign1 > 0.1 && x2 * sign2 > 0.1)
    expect(corner.length).toBeGreaterThan(400)
    expect(new Set(corner.map(({ target }) => target))).toEqual(new Set([sign1 === sign2 ? 0 : 1]))
    expect(Math.abs(meanOf(corner.map(({ x1 }) => x1)) - 3 * sign1)).toBeLessThan(0.1)
    expect(Math.abs(deviationOf(corner.map(({ x2 }) => x2)) - 0.75)).toBeLessThan(0.06)
  }
})

test('xor quadrants: 0.3 to 5.3 off both axes, class 1 where the signs differ, quadrants filled', () => {
  const points = pointsOf({ set: 'xor-quadrants' })
  for (const { x1, x2, target } of points) {
    expect(target).toBe(x1 * x2 < 0 ? 1 : 0)
    expect(Math.min(Math.abs(x1), Math.abs(x2))).toBeGreaterThanOrEqual(0.3)
    expect(Math.max(Math.abs(x1), Math.abs(x2))).toBeLessThanOrEqual(5.3)
  }
  expect(points.filter(({ x1, x2 }) => x1 > 0 && x2 > 0).length).toBeGreaterThan(400)
  expect(Math.abs(meanOf(points.map(({ x1 }) => Math.abs(x1))) - 2.8)).toBeLessThan(0.1)
})

test('gaussians: class 1 around (2, 2) and class 0 around (−2, −2), variance ½', () => {
  const points = pointsOf({ set: 'gaussians' })
  for (const [c, centre] of [
    [0, -2],
    [1, 2],
  ]) {
    const cloud = ofClass(points, c)
    for (const axis of ['x1', 'x2'] as const) {
      const values = cloud.map((point) => point[axis])
      expect(Math.abs(meanOf(values) - centre)).toBeLessThan(0.08)
      expect(Math.abs(deviationOf(values) ** 2 - 0.5)).toBeLessThan(0.06)
    }
  }
})

test('circle: class 1 within radius 2.5, class 0 from 3.5 to 5, radius uniform', () => {
  const points = pointsOf({ set: 'circle' })
  const inner = ofClass(points, 1).map(({ radius }) => radius)
  const outer = ofClass(points, 0).map(({ radius }) => radius)
  expect(Math.max(...inner)).toBeLessThanOrEqual(2.5)
  expect(Math.min(...outer)).toBeGreaterThanOrEqual(3.5)
  expect(Math.max(...outer)).toBeLessThanOrEqual(5)
  expect(Math.abs(meanOf(inner) - 1.25)).toBeLessThan(0.08)
  expect(Math.abs(meanOf(outer) - 4.25)).toBeLessThan(0.05)
})

test('spiral: class 1 follows (r sin θ, r cos θ) with θ = 1.75 turns over radius 5, class 0 is opposite', () => {
  for (const { x1, x2, radius, target } of pointsOf({ set: 'spiral' })) {
    const angle = 1.75 * 2 * Math.PI * (radius / 5) + (target === 1 ? 0 : Math.PI)
    expect([x1, x2]).toBeAllClose([radius * Math.sin(angle), radius * Math.cos(angle)])
  }
})

test('moons: half rings of radius 2.6 to 3.4, at least 0.5 apart', () => {
  const points = pointsOf({ set: 'moons', points: 600 })
  for (const { x1, x2, target } of points) {
    const side = target === 1 ? -1 : 1
    const radius = Math.hypot(x1 + 1.5 * side, x2 + 0.75 * side)
    expect(radius).toBeGreaterThanOrEqual(2.599)
    expect(radius).toBeLessThanOrEqual(3.401)
    expect(side * (x2 + 0.75 * side)).toBeGreaterThanOrEqual(-1e-9)
  }
  for (const p of ofClass(points, 0)) {
    for (const q of ofClass(points, 1)) {
      expect(Math.hypot(p.x1 - q.x1, p.x2 - q.x2)).toBeGreaterThan(0.5)
    }
  }
})

test('checkerboard: the class alternates over 4 × 4 cells of side 2.5, and each cell has points', () => {
  const cells = new Map<string, number>()
  for (const { x1, x2, target } of pointsOf({ set: 'checkerboard' })) {
    const column = Math.floor((x1 + 5) / 2.5)
    const row = Math.floor((x2 + 5) / 2.5)
    expect(target).toBe((row + column) % 2)
    cells.set(`${row} ${column}`, (cells.get(`${row} ${column}`) ?? 0) + 1)
  }
  expect(cells.size).toBe(16)
  expect(Math.min(...cells.values())).toBeGreaterThan(80)
})

test.each([2, 3, 4])('%i rings: class by radius, out to 5, 0.6 apart', (classes) => {
  const points = pointsOf({ set: 'rings', classes })
  for (let c = 0; c < classes; c++) {
    const radii = ofClass(points, c).map(({ radius }) => radius)
    const inner = (5.6 / classes) * c
    expect(Math.min(...radii)).toBeGreaterThanOrEqual(inner - 1e-9)
    expect(Math.max(...radii)).toBeLessThanOrEqual(inner + 5.6 / classes - 0.6 + 1e-9)
  }
  expect(Math.max(...points.map(({ radius }) => radius))).toBeGreaterThan(4.98)
})

test.each([3, 6])('%i blobs: clouds of deviation 0.6 around centres at radius 3.5', (classes) => {
  const points = pointsOf({ set: 'blobs', classes })
  for (let c = 0; c < classes; c++) {
    const blob = ofClass(points, c)
    const angle = (2 * Math.PI * c) / classes
    expect(Math.abs(meanOf(blob.map(({ x1 }) => x1)) - 3.5 * Math.sin(angle))).toBeLessThan(0.1)
    expect(Math.abs(meanOf(blob.map(({ x2 }) => x2)) - 3.5 * Math.cos(angle))).toBeLessThan(0.1)
    expect(Math.abs(deviationOf(blob.map(({ x1 }) => x1)) - 0.6)).toBeLessThan(0.06)
  }
})

test('pinwheel: unwound by 4 rad over radius 5, each arm is a straight spoke of deviation 0.3', () => {
  const points = pointsOf({ set: 'pinwheel', classes: 3 })
  for (let c = 0; c < 3; c++) {
    const across = ofClass(points, c).map(({ x1, x2, radius }) => {
      const angle = Math.atan2(x1, x2) - (4 * radius) / 5 - (2 * Math.PI * c) / 3
      return radius * Math.sin(angle)
    })
    expect(Math.abs(meanOf(across))).toBeLessThan(0.1)
    expect(Math.abs(deviationOf(across) - 0.3)).toBeLessThan(0.05)
  }
})

test('plane: the height is (x₁ + x₂)/12 and the square is filled', () => {
  const points = pointsOf({ set: 'plane' })
  for (const { x1, x2, target } of points) expect(target).toBe((x1 + x2) / 12)
  expect(Math.min(...points.map(({ x1 }) => x1))).toBeLessThan(-5.9)
  expect(Math.max(...points.map(({ x2 }) => x2))).toBeGreaterThan(5.9)
})

test('cones: ±1 at six centres in turn, half way down at distance 1, flat from distance 2', () => {
  for (const { x1, x2, target } of pointsOf({ set: 'cones' }))
    expect(target).toBe(coneHeight(x1, x2))
  const heights = [-2.5, 2.5].map((x2) => [-4, 0, 4].map((x1) => coneHeight(x1, x2)))
  expect(heights).toEqual([
    [-1, 1, -1],
    [1, -1, 1],
  ])
  expect(coneHeight(-3, 2.5)).toBe(0.5)
  expect(coneHeight(0, -1.5)).toBe(0.5)
  expect(coneHeight(2, 2.5)).toBe(0)
  expect(coneHeight(0, 0)).toBe(0)
})

test('curves: sine, step, three rising teeth and a scaled |x|, all from −1 to 1', () => {
  expect([-0.5, 0.5, 2.5].map((x) => curveHeight('sine', x))).toBeAllClose([-1, 1, 1])
  expect([-3, -1e-9, 0, 3].map((x) => curveHeight('step', x))).toEqual([-1, -1, 1, 1])
  const teeth = [-3, -2, -1.5, -1, 0, 1, 2, 2.5].map((x) => curveHeight('sawtooth', x))
  expect(teeth).toBeAllClose([-1, 0, 0.5, -1, 0, -1, 0, 0.5])
  expect([-3, -1.5, 0, 3].map((x) => curveHeight('abs', x))).toBeAllClose([1, 0, -1, 1])
  for (const shape of ['sine', 'step', 'sawtooth', 'abs'] as const) {
    const points = pointsOf({ set: 'curve', shape })
    for (const { x1, x2, target } of points) {
      expect(target).toBe(curveHeight(shape, x1))
      expect(x2).toBe(target)
      expect(Math.abs(x1)).toBeLessThanOrEqual(3)
      expect(Math.abs(target)).toBeLessThanOrEqual(1)
    }
  }
})
