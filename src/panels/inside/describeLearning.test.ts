import { expect, test } from 'vitest'
import { defaultConfig, defaultTraining, type FreezeTarget } from '../../config/index.ts'
import { describeLearning } from './describeLearning.ts'

const tanh4 = { units: 4, activation: 'tanh' } as const
const layer = (at: number): FreezeTarget => ({ kind: 'layer', layer: at })

test('loss, learning rate, batch and optimiser in a line', () => {
  expect(describeLearning(defaultConfig)).toBe('Cross-entropy, η 0.1, B 10, SGD')
  const training = { ...defaultTraining, batchSize: 'all', optimiser: 'momentum' } as const
  expect(describeLearning({ ...defaultConfig, training })).toBe(
    'Cross-entropy, η 0.1, B all, momentum 0.9',
  )
})

test('a penalty with its strength', () => {
  const training = { ...defaultTraining, penalty: 'l2', lambda: 0.001 } as const
  expect(describeLearning({ ...defaultConfig, training })).toContain('SGD, L2, λ 0.001')
})

test('layers that are locked are named', () => {
  const locked = (hidden: number, ...at: number[]) =>
    describeLearning({
      ...defaultConfig,
      hidden: Array.from({ length: hidden }, () => tanh4),
      holds: { cuts: [], frozen: at.map(layer) },
    }).replace(/^.*SGD(, )?/, '')
  expect(locked(1, 0)).toBe('hidden layer locked')
  expect(locked(3, 0, 2)).toBe('layers 1 and 3 locked')
  expect(locked(3, 1)).toBe('layer 2 locked')
  expect(locked(2, 0, 2)).toBe('layers 1 and output locked')
  expect(locked(2, 2)).toBe('output layer locked')
  expect(locked(2, 0, 1, 2)).toBe('all layers locked')
  expect(locked(0, 0)).toBe('output layer locked')
  expect(locked(2)).toBe('')
})
