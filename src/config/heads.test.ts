import fc from 'fast-check'
import { expect, test } from 'vitest'
import { losses, outputs } from '../engine/index.ts'
import { arbitraryConfig } from '../testing/arbitraryConfig.ts'
import { faultOf } from '../testing/faultOf.ts'
import { defaultConfig, headsFor, withLoss, withOutput } from './index.ts'

test('each task has its pairs', () => {
  const pairs = (task: Parameters<typeof headsFor>[0]): string[] =>
    headsFor(task).map((head) => `${head.output} ${head.loss}`)
  expect(pairs('binary')).toEqual([
    'sigmoid cross-entropy',
    'softmax cross-entropy',
    'linear squared',
    'tanh squared',
  ])
  expect(pairs('classes')).toEqual(['softmax cross-entropy'])
  expect(pairs('regression')).toEqual(['linear squared', 'tanh squared'])
  expect(pairs('curve')).toEqual(['linear squared', 'tanh squared'])
})

test('an output brings its loss', () => {
  expect(withOutput(defaultConfig, 'tanh')).toStrictEqual({
    ...defaultConfig,
    output: 'tanh',
    loss: 'squared',
  })
})

test('a loss brings the first output that has it, or keeps the output', () => {
  expect(withLoss(defaultConfig, 'squared')).toMatchObject({ output: 'linear', loss: 'squared' })
  const tanh = withOutput(defaultConfig, 'tanh')
  expect(withLoss(tanh, 'squared')).toStrictEqual(tanh)
  expect(withLoss(tanh, 'cross-entropy')).toStrictEqual(defaultConfig)
})

test('what the task cannot use changes nothing', () => {
  const iris = { ...defaultConfig, data: { ...defaultConfig.data, set: 'iris' as const } }
  const softmax = { ...iris, output: 'softmax' as const }
  expect(withOutput(softmax, 'sigmoid')).toStrictEqual(softmax)
  expect(withLoss(softmax, 'squared')).toStrictEqual(softmax)
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
