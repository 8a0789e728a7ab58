import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { losses, outputs } from '../engine/index.ts'
import { arbitraryConfig } from '../testing/arbitraryConfig.ts'
import { faultOf } from '../testing/faultOf.ts'
import { defaultConfig, repairConfig } from './index.ts'

const defaultsRepaired = { config: defaultConfig, problems: [] }

test('nothing missing is a problem', () => {
  expect(repairConfig({})).toStrictEqual(defaultsRepaired)
  expect(repairConfig(undefined)).toStrictEqual(defaultsRepaired)
  expect(repairConfig({ data: {}, training: {}, seeds: {} })).toStrictEqual(defaultsRepaired)
})

test('what a set of data usually goes with is filled in', () => {
  const { config, problems } = repairConfig({ data: { set: 'curve' } })
  expect(problems).toEqual([])
  expect(config).toStrictEqual({
    ...defaultConfig,
    data: { ...defaultConfig.data, set: 'curve' },
    features: ['x1'],
    output: 'linear',
    loss: 'squared',
    init: 'knot',
  })
})

test('a batch larger than the training set is kept: it means the whole set', () => {
  const { config, problems } = repairConfig({ data: { points: 10 }, training: { batchSize: 2000 } })
  expect(problems).toEqual([])
  expect(config.training.batchSize).toBe(2000)
})

describe('a sentence says what was found, what was expected and what is used', () => {
  const sentences: readonly (readonly [sentence: string, value: unknown])[] = [
    ['The settings are nothing and not a set of values; the defaults are used.', null],
    ['The settings are a list and not a set of values; the defaults are used.', []],
    ['The data are “circle” and not a set of values; the defaults are used.', { data: 'circle' }],
    ['Learning rate “abc” is not a number; 0.1 is used.', { training: { learningRate: 'abc' } }],
    ['Learning rate nothing is not a number; 0.1 is used.', { training: { learningRate: null } }],
    ['Learning rate 0 is below 1e-9; 1e-9 is used.', { training: { learningRate: 0 } }],
    ['Momentum 1 is above 0.999; 0.999 is used.', { training: { momentum: 1 } }],
    ['Penalty strength -1 is below 0; 0 is used.', { training: { lambda: -1 } }],
    ['Batch size 2.5 is not a whole number; 3 is used.', { training: { batchSize: 2.5 } }],
    [
      'Batch size true is not “all” or a whole number; 10 is used.',
      { training: { batchSize: true } },
    ],
    ['Penalty a list is not one of none, l1, l2; none is used.', { training: { penalty: ['l1'] } }],
    ['Number of points 5 is below 10; 10 is used.', { data: { points: 5 } }],
    ['Input scale “wide” is not “auto” or a number; auto is used.', { data: { scale: 'wide' } }],
    [
      'Learning rate “xxxxxxxxxxxxxxxxxxxxxxx…” is not a number; 0.1 is used.',
      { training: { learningRate: 'x'.repeat(1e6) } },
    ],
    ['The hidden layers are 4 and not a list; the default is used.', { hidden: 4 }],
    ['The features are “x1” and not a list; x1, x2 are used.', { features: 'x1' }],
    ['A network needs at least one feature; x1, x2 are used.', { features: [] }],
    [
      'Hidden layer 1: number of units 0 is below 1; 1 is used.',
      { hidden: [{ units: 0, activation: 'relu' }] },
    ],
    [
      'No output linear and loss cross-entropy for two classes; linear with squared is used.',
      { output: 'linear', loss: 'cross-entropy' },
    ],
    [
      'No loss cross-entropy for regression; linear with squared is used.',
      { data: { set: 'plane' }, loss: 'cross-entropy' },
    ],
    [
      'Output “step” is not one of linear, sigmoid, softmax, sparsemax, tanh, threshold; ' +
        'sigmoid is used.',
      { output: 'step' },
    ],
    ['Seed of the order “a” is not a whole number; 5 is used.', { seeds: { seed: 5, order: 'a' } }],
  ]
  test.each(sentences)('%s', (sentence, value) => {
    const { config, problems } = repairConfig(value)
    expect(problems).toEqual([sentence])
    expect(faultOf(config)).toBeNull()
  })
})

test('any value becomes a valid configuration, which needs no more repair', () => {
  const anything = fc.oneof(
    fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }),
    fc.jsonValue(),
    fc.record(
      {
        data: fc.anything(),
        features: fc.array(fc.anything()),
        hidden: fc.array(fc.anything()),
        output: fc.constantFrom(...outputs, 'x'),
        loss: fc.constantFrom(...losses, 3),
        init: fc.constantFrom('knot', 'auto', null),
        training: fc.dictionary(fc.string(), fc.anything()),
        seeds: fc.anything(),
      },
      { requiredKeys: [] },
    ),
  )
  fc.assert(
    fc.property(anything, (value) => {
      const { config } = repairConfig(value)
      expect(faultOf(config)).toBeNull()
      expect(repairConfig(config)).toStrictEqual({ config, problems: [] })
    }),
    { numRuns: 500 },
  )
})

test('one bad value leaves the others as they are', () => {
  fc.assert(
    fc.property(arbitraryConfig, (config) => {
      const broken = { ...config, training: { ...config.training, learningRate: 'junk' } }
      const training = { ...config.training, learningRate: 0.1 }
      expect(repairConfig(broken).config).toStrictEqual({ ...config, training })
    }),
  )
})
