import { expect, test } from 'vitest'
import { type DataConfig, defaultData, makePoints, type PointSet } from './index.ts'

function make(values: Partial<DataConfig>): PointSet {
  return makePoints({ ...defaultData, ...values }, { data: 1, split: 1, noise: 1 })
}

function countOf(values: readonly number[], value: number): number {
  return values.filter((each) => each === value).length
}

test('twice the noise moves each point twice as far in the same direction', () => {
  const [still, near, far] = [0, 0.2, 0.4].map((noise) => make({ set: 'moons', noise }))
  const twice = Array.from(still.x1, (x1, i) => x1 + 2 * (near.x1[i] - x1))
  expect(far.x1).toBeAllClose(twice)
  expect(near.target).toEqual(still.target)
})

test('displacements have mean 0 and the deviation asked for in both directions', () => {
  const still = make({ set: 'circle', points: 2000 })
  const moved = make({ set: 'circle', points: 2000, noise: 0.7 })
  for (const axis of ['x1', 'x2'] as const) {
    const shifts = Array.from(moved[axis], (x, i) => x - still[axis][i])
    const mean = shifts.reduce((sum, shift) => sum + shift, 0) / shifts.length
    const square = shifts.reduce((sum, shift) => sum + shift * shift, 0) / shifts.length
    expect(Math.abs(mean)).toBeLessThan(0.05)
    expect(Math.abs(Math.sqrt(square) - 0.7)).toBeLessThan(0.03)
  }
})

test('noise moves a curve’s y and its target together, and leaves x alone', () => {
  const still = make({ set: 'curve' })
  const moved = make({ set: 'curve', noise: 0.2 })
  expect(moved.x1).toEqual(still.x1)
  expect(moved.x2).not.toEqual(still.x2)
  expect(moved.target).toEqual(moved.x2)
})

test('noise moves a surface’s points and leaves their heights alone', () => {
  const still = make({ set: 'plane' })
  const moved = make({ set: 'plane', noise: 0.2 })
  expect(moved.target).toEqual(still.target)
  expect(moved.x1).not.toEqual(still.x1)
})

test.each([
  ['circle', 2],
  ['blobs', 5],
] as const)(
  '%s: flips change about the share asked for, and more flips keep all earlier ones',
  (set, classes) => {
    const clean = make({ set, classes, points: 2000 })
    const [some, more] = [0.2, 0.4].map((flip) => make({ set, classes, points: 2000, flip }))
    const isFlipped = (points: PointSet) =>
      Array.from(points.target, (c, i) => c !== clean.target[i])
    const flippedBySome = isFlipped(some)
    const flippedByMore = isFlipped(more)
    expect(flippedBySome.filter(Boolean).length / 2000).toBeCloseTo(0.2, 1)
    expect(flippedByMore.filter(Boolean).length / 2000).toBeCloseTo(0.4, 1)
    flippedBySome.forEach((flipped, i) => {
      if (flipped) expect(more.target[i]).toBe(some.target[i])
    })
    expect(some.x1).toEqual(clean.x1)
  },
)

test('flips go to every other class equally often', () => {
  const clean = make({ set: 'blobs', classes: 4, points: 2000 })
  const flipped = make({ set: 'blobs', classes: 4, points: 2000, flip: 0.5 })
  const goals = Array.from(flipped.target).filter((c, i) => clean.target[i] === 0 && c !== 0)
  for (const c of [1, 2, 3]) expect(countOf(goals, c) / goals.length).toBeCloseTo(1 / 3, 1)
})
