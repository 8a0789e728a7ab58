import { expect, test } from 'vitest'
import { foreignLinks } from '../../testing/foreignLinks.ts'
import { decodeLink, defaultConfig, repairConfig, withOwnRules } from '../index.ts'

test('every link of the wild has a valid run by our own rules with the same settings', () => {
  for (const { hash } of foreignLinks) {
    const before = decodeLink(hash).state.config
    const config = withOwnRules(before)
    expect(repairConfig(config)).toStrictEqual({ config, problems: [] })
    expect(config).toStrictEqual({
      ...before,
      rules: null,
      data: { ...before.data, noise: config.data.noise, scale: 'auto' },
      init: 'auto',
      training: { ...before.training, sampling: 'shuffled', l1Rule: 'proximal' },
    })
  }
})

test('noise becomes a displacement of the same deviation', () => {
  const noiseOf = (link: string) => withOwnRules(decodeLink(link).state.config).data.noise
  expect(noiseOf('dataset=circle&noise=0')).toBe(0)
  // Uniform in ±5 · 0.2.
  expect(noiseOf('dataset=circle&noise=20')).toBe(0.58)
  expect(noiseOf('dataset=spiral&noise=50')).toBe(0.29)
  // A variance of 7 · 0.5 above that of the clouds.
  expect(noiseOf('dataset=gauss&noise=50')).toBe(1.87)
  expect(noiseOf('problem=regression&noise=80')).toBe(2)
})

test('what was chosen apart from its rules stays', () => {
  const { config } = decodeLink('dataset=xor&initZero=true').state
  expect(withOwnRules(config).init).toBe('zero')
  expect(withOwnRules(defaultConfig)).toBe(defaultConfig)
})
