import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foreignLinks } from '../testing/foreignLinks.ts'
import {
  decodeLink,
  defaultConfig,
  defaultLinkState,
  encodeLink,
  type RunConfig,
  repairConfig,
  withData,
} from './index.ts'
import { decodeSeedText, encodeSeedText } from './seedText.ts'

const foreign: RunConfig = decodeLink(foreignLinks[0].hash).state.config

function withSet(set: RunConfig['data']['set'], config = foreign): RunConfig {
  return withData(config, { ...config.data, set })
}

test('a link of TensorFlow Playground is a run by its rules, and a short link of our own', () => {
  expect(foreign.rules).toEqual({ seedText: '0.17539', resets: 0 })
  expect(encodeLink({ ...defaultLinkState, config: foreign })).toBe(
    'v=1&scale=1&net=tanh2,tanh2&out=tanh&init=uniform-half&rate=0.03&sampling=carried&strength=0&l1=dead&tfpseed=0.17539',
  )
})

test('noise is its slider’s place in hundredths, up to 0.8', () => {
  const link = 'v=1&noise=2&tfpseed=0.1'
  const { state, problems } = decodeLink(link)
  expect(state.config.data.noise).toBe(0.8)
  expect(problems).toEqual(['Noise 2 is more than TensorFlow Playground’s; 0.8 is used.'])
})

test('a set that it has not ends its rules, with a sentence', () => {
  const { state, problems } = decodeLink('v=1&data=moons&tfpseed=0.1')
  expect(state.config.rules).toBeNull()
  expect(problems).toEqual([
    'TensorFlow Playground has no data set Moons; its rules give way to our own.',
  ])
})

test('resets without a seed are left out, with a sentence', () => {
  const { state, problems } = decodeLink('v=1&tfpresets=3')
  expect(state).toEqual(defaultLinkState)
  expect(problems).toEqual(['TensorFlow Playground’s rules need its seed; our own rules are used.'])
})

test('a seed of over 256 characters is cut, with a sentence', () => {
  const { config, problems } = repairConfig({ rules: { seedText: 'x'.repeat(300) } })
  expect(config.rules?.seedText).toBe('x'.repeat(256))
  expect(problems).toHaveLength(1)
})

test.each([{ rules: 5 }, { rules: 'tfp' }, { rules: [1] }, { rules: { seedText: 3 } }])(
  '$rules are no rules, and a sentence says so',
  ({ rules }) => {
    const { config, problems } = repairConfig({ rules })
    expect(config).toEqual(defaultConfig)
    expect(problems).toHaveLength(1)
  },
)

test('a spiral by its rules has two arms', () => {
  const { state } = decodeLink('v=1&data=spiral&arms=4&tfpseed=0.1')
  expect(state.config.data.arms).toBe(2)
  expect(state.config.output).toBe('sigmoid')
})

describe('other data by the same rules', () => {
  test('keep its seed, its output and its loss', () => {
    expect(withSet('spiral')).toMatchObject({
      rules: foreign.rules,
      output: 'tanh',
      loss: 'squared',
      init: 'uniform-half',
    })
  })

  test('have 1200 points and a linear output for regression, and come back', () => {
    const plane = withSet('plane')
    expect(plane).toMatchObject({ rules: foreign.rules, output: 'linear', loss: 'squared' })
    expect(plane.data.points).toBe(1200)
    expect(withSet('circle', plane)).toEqual(foreign)
  })

  test('that it has not are made by our own', () => {
    expect(withSet('rings').rules).toBeNull()
  })
})

test('any text is a seed, and comes back from its word', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(encodeSeedText(text)).toMatch(/^[0-9a-z.]+$/)
      expect(decodeSeedText(encodeSeedText(text))).toBe(text)
    }),
  )
})
