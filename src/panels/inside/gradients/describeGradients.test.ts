import { expect, test } from 'vitest'
import type { Gradients } from '../../../run/index.ts'
import { describeGradients } from './describeGradients.ts'

function answer(weights: number[], count = 100): Gradients {
  const norms = Float64Array.from(weights)
  return {
    kind: 'gradients',
    count,
    now: { step: 0, epochs: 0, weights: norms, biases: norms },
    gradient: new Float64Array(1),
    past: null,
    noise: null,
  }
}

const describe = (weights: number[]) => describeGradients(answer(weights), null)

test('a vanishing gradient is told by how many times it is smaller', () => {
  expect(describe([4.6e-6, 1.1e-4, 0.17])).toBe(
    'Layer 1’s gradient is 37\u202f000 times smaller than the output layer’s: 4.60e−6 against 0.17.',
  )
})

test('a gradient that is gone altogether is told in powers of ten', () => {
  expect(describe([1e-30, 0.1])).toContain(' is 1e29 times smaller than')
})

test('where a penalty is in force the numbers say that they are without it', () => {
  expect(describeGradients(answer([0.5]), null, true)).toBe(
    'The gradient of the only layer is 0.5 long, without λΩ.',
  )
  expect(describeGradients(answer([0.1, 1]), null, true)).toMatch(/0\.1 against 1, without λΩ\.$/)
})

test('gradients of about the same length are called so', () => {
  expect(describe([0.019, 0.03])).toBe(
    'All layers’ gradients are of about the same length: the shortest is layer 1’s, 0.019 against 0.03.',
  )
})

test('layers that nothing reaches are named', () => {
  expect(describe([0, 0, 0.2])).toBe(
    'The gradient of layer 1 and layer 2 is exactly 0: the data do not move their weights.',
  )
  expect(describe([0, 0])).toBe('The gradient of every weight is exactly 0.')
})

test('a network without hidden layers has one gradient', () => {
  expect(describe([0.5])).toBe('The gradient of the only layer is 0.5 long.')
})

test('numbers that are not finite, no points, and functions without a slope are said first', () => {
  expect(describe([Number.NaN, 1])).toMatch(/diverged/)
  expect(describeGradients(answer([0], 0), null)).toMatch(/no training points/)
  expect(describeGradients(answer([0, 1]), 'Gradients need functions with a slope.')).toBe(
    'Gradients need functions with a slope.',
  )
  expect(describeGradients(null, null)).toBe('')
})
