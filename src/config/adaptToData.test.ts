import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryConfig, arbitraryData } from '../testing/arbitraryConfig.ts'
import { faultOf } from '../testing/faultOf.ts'
import { adaptToData, defaultConfig, type RunConfig, withData } from './index.ts'

type Set = RunConfig['data']['set']

function choose(config: RunConfig, set: Set, arms = config.data.arms): RunConfig {
  return withData(config, { ...config.data, set, arms })
}

const { data, ...choices } = defaultConfig

test('each kind of data gets its usual output, loss, features and start', () => {
  expect(choose(defaultConfig, 'moons')).toStrictEqual({
    ...choices,
    data: { ...data, set: 'moons' },
  })
  expect(choose(defaultConfig, 'iris')).toMatchObject({
    output: 'softmax',
    loss: 'cross-entropy',
    features: ['x1', 'x2'],
    init: 'auto',
  })
  expect(choose(defaultConfig, 'plane')).toMatchObject({ output: 'linear', loss: 'squared' })
  expect(choose(defaultConfig, 'curve')).toMatchObject({
    output: 'linear',
    loss: 'squared',
    features: ['x1'],
    init: 'knot',
  })
})

test('a spiral of three arms has three classes', () => {
  expect(choose(defaultConfig, 'spiral').output).toBe('sigmoid')
  expect(choose(defaultConfig, 'spiral', 3).output).toBe('softmax')
})

test('the usual choices come back with the data', () => {
  for (const set of ['iris', 'plane', 'curve', 'moons'] as const) {
    expect(choose(choose(defaultConfig, set), 'circle')).toStrictEqual(defaultConfig)
  }
})

test('choices of one’s own stay while they fit', () => {
  const mine: RunConfig = {
    ...defaultConfig,
    features: ['x1', 'x1sq', 'sinx1'],
    output: 'tanh',
    loss: 'squared',
    init: 'spread',
  }
  const { features, output, loss, init } = mine
  expect(choose(mine, 'spiral')).toMatchObject({ features, output, loss, init })
  expect(choose(mine, 'plane')).toMatchObject({ features, output, loss, init })
  expect(choose(mine, 'curve')).toMatchObject({ features, output, loss, init })
  expect(choose(mine, 'iris')).toMatchObject({ features, output: 'softmax', init })
})

test('one input of one’s own stays on the plane', () => {
  const mine: RunConfig = { ...defaultConfig, features: ['x1'] }
  expect(choose(mine, 'iris').features).toEqual(['x1'])
})

test('features of x2 leave with the plane', () => {
  const mine: RunConfig = { ...defaultConfig, features: ['x2', 'sinx1', 'sinx2'] }
  expect(choose(mine, 'curve').features).toEqual(['sinx1'])
  expect(choose({ ...mine, features: ['x2'] }, 'curve').features).toEqual(['x1'])
})

test('an ordinary start on a curve stays when only the curve changes', () => {
  const curve: RunConfig = { ...choose(defaultConfig, 'curve'), init: 'auto' }
  expect(withData(curve, { ...curve.data, shape: 'abs', noise: 0.1 }).init).toBe('auto')
})

test('without knowing the data before, what does not fit tells that they changed', () => {
  const curve = adaptToData({ ...defaultConfig, data: { ...data, set: 'curve' } })
  expect(curve).toMatchObject({ features: ['x1'], output: 'linear', init: 'knot' })
  const back = adaptToData({ ...curve, data })
  expect(back).toMatchObject({ features: ['x1', 'x2'], init: 'auto' })
})

test('any configuration on any data is valid, keeps the rest, and needs no second adaptation', () => {
  fc.assert(
    fc.property(arbitraryConfig, arbitraryData, (config, other) => {
      const adapted = withData(config, other)
      expect(faultOf(adapted)).toBeNull()
      expect(adapted).toMatchObject({
        ...(adapted.rules === null
          ? { data: other }
          : { data: { set: other.set, share: other.share } }),
        hidden: config.hidden,
        training: config.training,
        seeds: config.seeds,
      })
      expect(adaptToData(adapted)).toStrictEqual(adapted)
      expect(withData(adapted, other)).toStrictEqual(adapted)
      expect(faultOf(adaptToData({ ...config, data: other }))).toBeNull()
      expect(withData(config, config.data)).toStrictEqual(config)
    }),
    { numRuns: 500 },
  )
})
