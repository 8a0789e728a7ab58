import { expect, test } from 'vitest'
import { openStream } from './random.ts'

const draw = (count: number, seed: number, name: string, ...indices: number[]): number[] => {
  const { uniform } = openStream(seed, name, ...indices)
  return Array.from({ length: count }, uniform)
}
const mean = (values: number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length

test('uniform numbers lie in [0, 1) with mean ½ and variance 1/12', () => {
  const values = draw(100_000, 1, 'test')
  expect(values.every((value) => value >= 0 && value < 1)).toBe(true)
  // Four standard errors.
  expect(Math.abs(mean(values) - 0.5)).toBeLessThan((4 * 0.2887) / Math.sqrt(1e5))
  expect(mean(values.map((value) => (value - 0.5) ** 2))).toBeCloseTo(1 / 12, 3)
})

test('each of 16 equal bins gets its share', () => {
  const bins = new Array<number>(16).fill(0)
  for (const value of draw(160_000, 2, 'test')) bins[Math.floor(16 * value)]++
  // χ² with 15 degrees of freedom is above 37.7 in one of a thousand.
  expect(bins.reduce((sum, n) => sum + (n - 1e4) ** 2 / 1e4, 0)).toBeLessThan(37.7)
})

test('first numbers of neighbouring streams are independent and uniform', () => {
  const firsts = (of: (k: number) => number[]) => Array.from({ length: 20_000 }, (_, k) => of(k)[0])
  const bySeed = firsts((k) => draw(1, k, 'weights', 0, 0, 0))
  const byFrom = firsts((k) => draw(1, 1, 'weights', 0, 0, k))
  const byTo = firsts((k) => draw(1, 1, 'weights', 0, k, 0))
  for (const values of [bySeed, byFrom, byTo]) {
    expect(Math.abs(mean(values) - 0.5)).toBeLessThan(0.0082)
    expect(Math.abs(correlation(values, values.slice(1)))).toBeLessThan(0.03)
  }
  expect(Math.abs(correlation(byFrom, byTo))).toBeLessThan(0.03)
  expect(Math.abs(correlation(bySeed, byFrom))).toBeLessThan(0.03)
  expect(new Set([...bySeed, ...byFrom, ...byTo]).size).toBeGreaterThan(59_990)
})

test('an address says where one word ends and the next begins', () => {
  const addresses = [
    draw(1, 1, 'ab', 1),
    draw(1, 1, 'a', 1),
    draw(1, 1, 'ab'),
    draw(1, 1, 'ab', 0, 1),
    draw(1, 1, 'ab', 1, 0),
    draw(1, 1 + 2 ** 32, 'ab', 1),
    draw(1, 1, 'ab', 1 + 2 ** 32),
  ]
  expect(new Set(addresses.flat()).size).toBe(addresses.length)
})

test('below gives each whole number under n', () => {
  const { below } = openStream(1, 'below')
  const seen = new Set(Array.from({ length: 1000 }, () => below(7)))
  expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5, 6])
})

test('the numbers never change', () => {
  expect(draw(4, 1, 'weights', 0, 0, 0)).toMatchInlineSnapshot(`
    [
      0.8804474047648913,
      0.7190834363766817,
      0.7373998456411882,
      0.5568071096910499,
    ]
  `)
  expect(draw(2, 4294967295, 'data', 499)).toMatchInlineSnapshot(`
    [
      0.2504904906669011,
      0.1677185084655317,
    ]
  `)
  expect(draw(2, 0, '')).toMatchInlineSnapshot(`
    [
      0.6195383359086059,
      0.6937942674668329,
    ]
  `)
})

function correlation(a: number[], b: number[]): number {
  const n = Math.min(a.length, b.length)
  let sum = 0
  for (let i = 0; i < n; i++) sum += (a[i] - 0.5) * (b[i] - 0.5)
  return (12 * sum) / n
}
