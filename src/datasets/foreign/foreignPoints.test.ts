import { describe, expect, test } from 'vitest'
import { finish } from '../../engine/index.ts'
import { type DataConfig, defaultData, type PointSet } from '../index.ts'
import { drawForeignPoints } from './foreignPoints.ts'

function draw(values: Partial<DataConfig>, seed = '0.1'): PointSet {
  return finish(drawForeignPoints({ ...defaultData, ...values }, seed)).points
}

function trainingCount({ isTraining }: PointSet): number {
  return isTraining.reduce((sum, flag) => sum + flag, 0)
}

test('the first ⌊n · percent / 100⌋ train, whichever class they are of', () => {
  for (const percent of [10, 29, 57, 58, 70, 90, 100]) {
    const count = trainingCount(draw({ share: percent / 100 }))
    expect(count).toBe(Math.floor((500 * percent) / 100))
  }
  expect(trainingCount(draw({ points: 1200, set: 'plane', share: 0.3 }))).toBe(360)
})

test('a set of two halves has a point more when the number is odd', () => {
  expect(draw({ set: 'circle', points: 11 }).target).toHaveLength(12)
  expect(draw({ set: 'xor-quadrants', points: 11 }).target).toHaveLength(11)
})

describe('noise', () => {
  test.each(['circle', 'xor-quadrants', 'plane', 'cones'] as const)(
    'moves no point of %s and changes targets',
    (set) => {
      const noisy = draw({ set, noise: 0.5 })
      expect(noisy.x1).toEqual(draw({ set }).x1)
      expect(noisy.target).not.toEqual(draw({ set }).target)
    },
  )

  test('flips a quarter of the labels of the circle at 50', () => {
    const flips = Array.from({ length: 40 }, (_, seed) => {
      const clean = draw({}, `${seed}`)
      const noisy = draw({ noise: 0.5 }, `${seed}`)
      return noisy.target.filter((label, at) => label !== clean.target[at]).length / 500
    })
    expect(flips.reduce((sum, share) => sum + share, 0) / 40).toBeCloseTo(0.249, 2)
  })

  test.each(['spiral', 'gaussians'] as const)('moves the points of %s and flips none', (set) => {
    const noisy = draw({ set, noise: 0.5 })
    expect(noisy.target).toEqual(draw({ set }).target)
    expect(noisy.x1).not.toEqual(draw({ set }).x1)
  })
})

test('class 1 of the quadrants has equal signs', () => {
  const { x1, x2, target } = draw({ set: 'xor-quadrants' })
  target.forEach((label, at) => {
    expect(label).toBe(x1[at] * x2[at] > 0 ? 1 : 0)
  })
})
