import { expect, test } from 'vitest'
import type { Activations, SlopesOfLayer } from '../../../run/index.ts'
import { describeActivations, describeUnits } from './describeActivations.ts'

function layerOf(
  activation: SlopesOfLayer['activation'],
  mean: number,
  flat: number[],
  dead: number[] = flat.map(() => 0),
): SlopesOfLayer {
  return { activation, mean, flat: Float64Array.from(flat), dead: Uint8Array.from(dead) }
}

function answer(layer: number, slopes: SlopesOfLayer[]): Activations {
  return {
    kind: 'activations',
    layer,
    units: 2,
    count: 9,
    trainingCount: 9,
    z: new Float32Array(0),
    slopes,
  }
}

test('dead units are counted and named', () => {
  const relu = layerOf('relu', 0.31, [1, 0.5, 1, 0.2], [1, 0, 1, 0])
  expect(describeActivations(answer(1, [relu]))).toBe(
    '2 of 4 units of layer 1 are dead (units 1 and 3), with slope 0 at every training point; its mean slope is 0.31.',
  )
})

test('of a layer that is dead as a whole no units are named', () => {
  expect(describeActivations(answer(1, [layerOf('relu', 0, [1, 1], [1, 1])]))).toMatch(
    /^All 2 units of layer 1 are dead, with/,
  )
})

test('saturated units are counted and named, and slopes are multiplied through the depth', () => {
  const tanh = layerOf('tanh', 0.5, [0.95, 0.3])
  const sigmoid = layerOf('sigmoid', 0.2, [0, 0])
  expect(describeActivations(answer(1, [tanh, sigmoid]))).toBe(
    '1 of 2 units of layer 1 is saturated (unit 1), with a slope under 5 % of the largest at nine of ten training points or more; ' +
      'its mean slope is 0.5, and those of both layers multiply to 0.1.',
  )
})

test('a layer in good health is called so', () => {
  expect(describeActivations(answer(1, [layerOf('relu', 0.5, [0.5])]))).toMatch(/^Every ReLU/)
  expect(describeActivations(answer(1, [layerOf('tanh', 0.5, [0.5])]))).toMatch(/^No unit/)
  expect(describeActivations(answer(1, [layerOf('linear', 1, [0])]))).toBe(
    'Layer 1 is linear: its slope is 1 everywhere.',
  )
})

test('without hidden layers, slopes or points one sentence says why there is nothing', () => {
  expect(describeActivations(answer(0, []))).toMatch(/no hidden layer/)
  expect(describeActivations(answer(1, [layerOf('step', 0, [0], [1])]))).toMatch(/jumps/)
  expect(describeActivations(answer(1, [layerOf('tanh', Number.NaN, [0])]))).toMatch(/diverged/)
  expect(
    describeActivations({ ...answer(1, [layerOf('tanh', Number.NaN, [0])]), trainingCount: 0 }),
  ).toBe('There are no training points, so layer 1 has no z to look at.')
})

test('the words for those who do not see it name every unit and the faults of other layers', () => {
  const first = layerOf('relu', 0.4, [1, 0.4], [1, 0])
  const second = layerOf('sigmoid', 0.01, [0.99, 0])
  const words = describeUnits(answer(2, [first, second]))
  expect(words).toContain('unit 1 saturated 99 %, unit 2.')
  expect(words).toContain('In layer 1 dead: 1.')
})
