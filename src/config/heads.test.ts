import fc from 'fast-check'
import { expect, test } from 'vitest'
import { losses, outputs } from '../engine/index.ts'
import { arbitraryConfig } from '../testing/arbitraryConfig.ts'
import { faultOf } from '../testing/faultOf.ts'
import { changeTraining, defaultConfig, headsFor, withData, withLoss, withOutput } from './index.ts'

test('each task has its pairs', () => {
  const pairs = (task: Parameters<typeof headsFor>[0]): string[] =>
    headsFor(task).map((head) => `${head.output} ${head.loss}`)
  expect(pairs('binary')).toEqual([
    'sigmoid cross-entropy',
    'softmax cross-entropy',
    'sparsemax sparsemax',
    'linear squared',
    'tanh squared',
    'sigmoid squared',
    'softmax squared',
    'sparsemax squared',
    'threshold perceptron',
  ])
  expect(pairs('classes')).toEqual([
    'softmax cross-entropy',
    'sparsemax sparsemax',
    'softmax squared',
    'sparsemax squared',
  ])
  expect(pairs('regression')).toEqual(['linear squared', 'tanh squared'])
  expect(pairs('curve')).toEqual(['linear squared', 'tanh squared'])
})

test('an output brings its loss, there and back', () => {
  const brought = { tanh: 'squared', linear: 'squared', sparsemax: 'sparsemax' } as const
  for (const output of ['tanh', 'linear', 'sparsemax'] as const) {
    const config = withOutput(defaultConfig, output)
    expect(config).toStrictEqual({ ...defaultConfig, output, loss: brought[output] })
    expect(withOutput(config, 'sigmoid')).toStrictEqual(defaultConfig)
  }
})

test('a threshold output brings its loss and the perceptron rule, and takes both along', () => {
  const rule = { learningRate: 1, batchSize: 1, optimiser: 'sgd', penalty: 'none' }
  const before = changeTraining(defaultConfig, { sampling: 'ordered', lambda: 0.1 })
  const config = withOutput(before, 'threshold')
  expect(config).toMatchObject({ output: 'threshold', loss: 'perceptron', training: rule })
  expect(withLoss(before, 'perceptron')).toStrictEqual(config)
  expect(withOutput(config, 'sigmoid')).toStrictEqual(before)
  const onIris = withData(config, { ...config.data, set: 'iris' })
  expect(onIris).toMatchObject({ output: 'softmax', training: before.training })
})

test('what a user sets for a threshold output stays when another output comes', () => {
  const config = changeTraining(withOutput(defaultConfig, 'threshold'), { learningRate: 0.3 })
  expect(withOutput(config, 'sigmoid').training).toStrictEqual(config.training)
  expect(withOutput(config, 'threshold')).toStrictEqual(config)
})

test('a loss chosen apart from its output stays with the next one that has it', () => {
  const squared = withLoss(defaultConfig, 'squared')
  expect(squared).toStrictEqual({ ...defaultConfig, loss: 'squared' })
  expect(withOutput(squared, 'softmax')).toMatchObject({ output: 'softmax', loss: 'squared' })
  expect(withOutput(squared, 'linear')).toMatchObject({ output: 'linear', loss: 'squared' })
})

test('a loss keeps the output, or brings the first output that has it', () => {
  const tanh = withOutput(defaultConfig, 'tanh')
  expect(withLoss(tanh, 'squared')).toStrictEqual(tanh)
  expect(withLoss(tanh, 'cross-entropy')).toStrictEqual(defaultConfig)
  expect(withLoss(tanh, 'sparsemax')).toMatchObject({ output: 'sparsemax', loss: 'sparsemax' })
})

test('what the task cannot use changes nothing', () => {
  const iris = { ...defaultConfig, data: { ...defaultConfig.data, set: 'iris' as const } }
  const softmax = { ...iris, output: 'softmax' as const }
  expect(withOutput(softmax, 'sigmoid')).toStrictEqual(softmax)
  const plane = { ...defaultConfig, data: { ...defaultConfig.data, set: 'plane' as const } }
  const linear = { ...plane, output: 'linear' as const, loss: 'squared' as const }
  expect(withLoss(linear, 'sparsemax')).toStrictEqual(linear)
})

test('every choice leaves a valid pair', () => {
  const output = fc.constantFrom(...outputs)
  const loss = fc.constantFrom(...losses)
  fc.assert(
    fc.property(arbitraryConfig, output, loss, (config, newOutput, newLoss) => {
      expect(faultOf(withOutput(config, newOutput))).toBeNull()
      expect(faultOf(withLoss(config, newLoss))).toBeNull()
    }),
  )
})
