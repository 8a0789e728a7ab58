import { expect, test } from 'vitest'
import { describeNoise } from './describeNoise.ts'
import type { MeasuredNoise } from './useNoise.ts'

const sizes = [1, 2, 4]
const measured: MeasuredNoise = {
  ...{ step: 5, epochs: 0.5, gradient: Float64Array.of(0.2), full: 0.2, sizes },
  rms: sizes.map((size) => 1.2 / Math.sqrt(size)),
  examples: {
    ...{ kind: 'examples', deviation: 1.2 },
    ...{ along: new Float64Array(5), across: new Float64Array(5) },
  },
}
const now = { isShort: false, isOld: false }

test('batches with and without replacement have their numbers, and the fall is a power of B', () => {
  // Of 5 examples 4 without replacement: √(1/4) of σ/√4 = 0.6.
  expect(describeNoise(measured, 4, now)).toBe(
    'At epoch 0.5, batches of 4 drawn with replacement miss the full gradient, 0.2 long, by ' +
      'σ/√B = 0.6, without by 0.3; measured, the noise falls as B to the power −0.5.',
  )
  expect(describeNoise(measured, 4, { ...now, isShort: true })).toBe(
    'Off by σ/√B = 0.6, full 0.2; falls as B^−0.5 (epoch 0.5)',
  )
})

test('what was measured before a change says so', () => {
  expect(describeNoise(measured, 4, { ...now, isOld: true })).toMatch(/^Before, at epoch 0.5,/)
  expect(describeNoise(measured, 4, { isShort: true, isOld: true })).toContain('(before, at epoch')
})

test('no power is told while sizes are missing', () => {
  const begun = { ...measured, rms: measured.rms.slice(0, 2) }
  expect(describeNoise(begun, 1, now)).toMatch(/without by 1\.2\.$/)
})
