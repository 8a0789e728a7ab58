import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearestPoints } from './nearestPoints.ts'

test('the points nearest to z = 0 come first, test points and what is no number never', () => {
  const z = Float32Array.of(-3, 0.5, -0.25, Number.NaN, 0.125, 2)
  expect(nearestPoints(z, [1, 1, 1, 1, 0, 1], 2)).toEqual([
    { point: 2, z: -0.25 },
    { point: 1, z: 0.5 },
  ])
})

test('they are the first of all points sorted by |z|', () => {
  fc.assert(
    fc.property(fc.array(fc.float({ noNaN: true }), { maxLength: 40 }), (values) => {
      const z = Float32Array.from(values)
      const sorted = [...z].map(Math.abs).sort((a, b) => a - b)
      const found = nearestPoints(z, new Uint8Array(z.length).fill(1), 3)
      expect(found.map((near) => Math.abs(near.z))).toEqual(sorted.slice(0, 3))
    }),
  )
})
