import { expect, test } from 'vitest'
import { noiseWith, noiseWithout } from './noiseLine.ts'

test('batches without replacement miss the mean of all by what counting all of them says', () => {
  const values = [1, 2, 4, 9]
  const mean = 4
  const deviation = Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / values.length)
  const pairs = values.flatMap((a, i) => values.slice(i + 1).map((b) => (a + b) / 2))
  const rms = Math.sqrt(pairs.reduce((sum, pair) => sum + (pair - mean) ** 2, 0) / pairs.length)
  expect(noiseWithout(deviation, 2, 4)).toBeCloseTo(rms, 14)
  expect(noiseWithout(deviation, 1, 4)).toBe(deviation)
  expect(noiseWith(deviation, 2)).toBeGreaterThan(rms)
})

test('all examples without replacement are the full gradient', () => {
  expect(noiseWithout(0.7, 250, 250)).toBe(0)
  expect(noiseWithout(0.7, 1, 1)).toBe(0)
})
