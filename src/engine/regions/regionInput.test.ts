import { expect, test } from 'vitest'
import { architectureOf } from '../../testing/batches.ts'
import { randomNet, regionsOf, reluNet, square } from '../../testing/regions.ts'
import { regionObstacle } from '../index.ts'

test('inputs may be any affine functions of the plane', () => {
  const architecture = reluNet([8, 8])
  const parameters = randomNet(architecture, 5)
  const scaled = regionsOf(
    architecture,
    parameters,
    { inputMap: [1 / 3, 0, 0, 0, 1 / 3, 0] },
    { left: -6, right: 6, bottom: -6, top: 6 },
  )
  const plain = regionsOf(architecture, parameters)
  expect(scaled.count).toBe(plain.count)
  expect(scaled.corners.map((x) => x / 3)).toBeAllClose(plain.corners)
  const features = reluNet([5], 3)
  const slice = regionsOf(features, randomNet(features, 1), {
    inputMap: [1, 0, 0, 0, 1, 0, 1, 1, 1],
  })
  expect(slice.count).toBeGreaterThan(4)
})

test('curved layers and lost weights are refused with a sentence', () => {
  const architecture = architectureOf([2, 3, 3, 1], ['relu', 'tanh'], 'sigmoid')
  const parameters = randomNet(architecture, 1)
  const sentence =
    'Linear regions are for ReLU and linear layers: hidden layer 2 is tanh, which has no straight pieces.'
  expect(regionObstacle(architecture, parameters)).toBe(sentence)
  expect(() => regionsOf(architecture, parameters)).toThrow(sentence)
  const jumping = { ...architecture, hidden: ['step', 'relu'] as const }
  expect(regionObstacle(jumping, parameters)).toBe(
    'Linear regions are for ReLU and linear layers: hidden layer 1 is step, which jumps where it should bend.',
  )
  const flat = reluNet([3])
  const lost = randomNet(flat, 1)
  expect(regionObstacle(flat, lost)).toBeNull()
  lost.values[2] = NaN
  expect(() => regionsOf(flat, lost)).toThrow('this network has diverged')
})

test('what does not fit together is told', () => {
  const architecture = reluNet([4], 3)
  const parameters = randomNet(architecture, 1)
  expect(() => regionsOf(architecture, parameters)).toThrow('expected an inputMap for 3 inputs')
  expect(() => regionsOf(architecture, parameters, { inputMap: [1] })).toThrow('9 finite numbers')
  const flat = reluNet([4])
  expect(() => regionsOf(flat, parameters)).toThrow('expected 17 parameters, got 21')
  const fit = randomNet(flat, 1)
  expect(() => regionsOf(flat, fit, { hiddenLayers: 2 })).toThrow('expected 0 to 1 hidden layers')
  expect(() => regionsOf(flat, fit, { limit: 0 })).toThrow('expected limit')
  const empty = { ...square, right: -2 }
  expect(() => regionsOf(flat, fit, {}, empty)).toThrow('left < right')
})
