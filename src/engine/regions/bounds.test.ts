import fc from 'fast-check'
import { expect, test } from 'vitest'
import { randomNet, regionsOf, reluNet } from '../../testing/regions.ts'
import { createParameters, montufarBound, oneLayerMaximum, serraBound } from '../index.ts'

/** Counts of `seeds` networks with spread biases. */
function counts(widths: readonly number[], seeds: number): number[] {
  const architecture = reluNet(widths)
  return Array.from(
    { length: seeds },
    (_, seed) => regionsOf(architecture, randomNet(architecture, seed)).count,
  )
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]
}

test('bounds as in the lecture', () => {
  expect(oneLayerMaximum(16)).toBe(137)
  expect([4, 8, 32].map((units) => oneLayerMaximum(units))).toEqual([11, 37, 529])
  expect(oneLayerMaximum(5, 1)).toBe(6)
  expect(oneLayerMaximum(3, 5)).toBe(8)
  expect(montufarBound([16])).toBe(137)
  expect(montufarBound([8, 8])).toBe(592)
  expect(montufarBound([4, 4, 4, 4])).toBe(704)
  expect(montufarBound([8, 8, 8, 8])).toBe(151_552)
  expect(montufarBound([4, 1])).toBeNull()
  expect(serraBound([16])).toBe(137)
  expect(serraBound([8, 8])).toBe(1369)
  expect(serraBound([4, 4, 4, 4])).toBe(14_641)
  // A layer of one unit leaves one dimension where it is on, none where it is off.
  expect(serraBound([1, 4])).toBe(6)
  expect(() => oneLayerMaximum(1.5)).toThrow('expected units to be a whole number')
})

test('one layer of K units with biases 0 gives exactly 2K regions', () => {
  for (const units of [1, 2, 4, 8, 16, 32]) {
    const architecture = reluNet([units])
    for (let seed = 0; seed < 10; seed++) {
      expect(regionsOf(architecture, randomNet(architecture, seed, 'auto')).count).toBe(2 * units)
    }
  }
})

test('random deep networks have fewer regions than shallow ones, and none beats its bounds', () => {
  const shallow = counts([16], 50)
  const two = counts([8, 8], 50)
  const deep = counts([4, 4, 4, 4], 50)
  expect(Math.max(...shallow)).toBeLessThanOrEqual(oneLayerMaximum(16))
  expect(Math.max(...two)).toBeLessThanOrEqual(serraBound([8, 8]))
  expect(Math.max(...deep)).toBeLessThanOrEqual(serraBound([4, 4, 4, 4]))
  expect(median(shallow)).toBeGreaterThan(median(two))
  expect(median(two)).toBeGreaterThan(median(deep))
  // Reference medians 116, 107 and 55 of 50 other seeds.
  expect(median(shallow)).toBeGreaterThan(108)
  expect(median(shallow)).toBeLessThan(124)
  expect(median(deep)).toBeGreaterThan(38)
  expect(median(deep)).toBeLessThan(75)
})

test('any small network fills the square', () => {
  const weight = fc.double({ min: -3, max: 3, noNaN: true })
  const widths = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(widths, fc.array(weight, { minLength: 120, maxLength: 120 }), (sizes, weights) => {
      const architecture = reluNet(sizes)
      const parameters = createParameters(architecture.layerSizes)
      parameters.values.set(weights.slice(0, parameters.values.length))
      const { areas, count } = regionsOf(architecture, parameters)
      expect(Math.abs(areas.reduce((a, b) => a + b) - 16)).toBeLessThan(1e-9)
      expect(count).toBeLessThanOrEqual(serraBound(sizes))
    }),
    { numRuns: 60 },
  )
})
