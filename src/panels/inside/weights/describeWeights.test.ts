import { expect, test } from 'vitest'
import { defaultConfig } from '../../../config/index.ts'
import { namesOf } from '../../network/namesOf.ts'
import { describeWeights } from './describeWeights.ts'

const config = { ...defaultConfig, hidden: [{ units: 2, activation: 'tanh' as const }] }
const names = namesOf(config, config.features)
const sizes = [2, 2, 1]

test('the largest weight is named; biases do not count', () => {
  const values = Float64Array.of(0.5, -0.25, 1, 0.75, 9, 9, 0.5, -3.456, 9)
  expect(describeWeights(values, names, sizes)).toBe(
    'The strongest weight is −3.46, from unit 2 of layer 1 to the output.',
  )
})

test('weights next to nothing are counted', () => {
  const values = Float64Array.of(0.5, 0, 0.001, 0.75, 0, 0, 0.5, 0.3, 0)
  expect(describeWeights(values, names, sizes)).toMatch(
    /2 of 6 weights are within 0\.01 of zero\.$/,
  )
})

test('of parameters of another network nothing is said', () => {
  expect(describeWeights(new Float64Array(3), names, sizes)).toBe('')
})

test('weights that have run away are counted', () => {
  const values = Float64Array.of(0.5, Number.NaN, 1, Number.POSITIVE_INFINITY, 9, 9, 0.5, 1, 9)
  expect(describeWeights(values, names, sizes)).toBe(
    '2 of 6 weights are no longer finite: training has run away.',
  )
})
