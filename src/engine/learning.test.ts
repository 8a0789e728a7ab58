import { expect, test } from 'vitest'
import { architectureOf } from '../testing/batches.ts'
import type { Evaluation, StepSettings } from './index.ts'
import {
  applyUpdate,
  createMlp,
  createOptimiserState,
  evaluate,
  initialise,
  loadBatch,
} from './index.ts'

const xor = {
  inputs: Float64Array.of(-1, -1, 1, 1, -1, 1, -1, 1),
  targets: Float64Array.of(0, 1, 1, 0),
  count: 4,
  nIn: 2,
  nOut: 1,
}

type Optimiser = StepSettings['optimiser']
const architecture = architectureOf([2, 4, 1], ['tanh'], 'sigmoid')

function train(optimiser: Optimiser): Evaluation {
  const mlp = createMlp(architecture, 4)
  initialise(architecture, mlp.parameters, 'auto', 1)
  const state = createOptimiserState(optimiser, mlp.parameters.values.length)
  const learningRate = optimiser === 'adam' ? 0.1 : 0.5
  const rule = { momentum: 0.5, penalty: 'none', lambda: 0, l1Rule: 'proximal' } as const
  const settings = { learningRate, optimiser, ...rule }
  const order = Uint32Array.of(0, 1, 2, 3)
  for (let step = 0; step < 400; step++) {
    loadBatch(mlp, xor, order, 0, 4)
    mlp.forward(4)
    mlp.backward(4)
    applyUpdate(mlp.parameters, mlp.gradients, 4, settings, state)
  }
  return evaluate(mlp, xor)
}

test.each<Optimiser>(['sgd', 'momentum', 'adam'])('2-4-1 tanh learns XOR with %s', (optimiser) => {
  const { loss, correct } = train(optimiser)
  expect(correct).toBe(4)
  expect(loss).toBeLessThan(0.01)
})

test('the bits of a training never change', () => {
  expect(train('sgd').loss).toMatchInlineSnapshot(`0.006278058092940168`)
  expect(train('momentum').loss).toMatchInlineSnapshot(`0.0028367150947783497`)
  expect(train('adam').loss).toMatchInlineSnapshot(`0.0003678631795924562`)
})
