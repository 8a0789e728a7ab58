// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { defaultConfig } from '../../../config/index.ts'
import { svgOf } from '../../../views/index.ts'
import { noNorms, withAnswer } from './normHistory.ts'
import { pictureOfGradients } from './pictureOfGradients.ts'

const gradient = Float64Array.of(0.3, 0.1)
const norms = Float64Array.of(0.3)
const history = withAnswer(noNorms, {
  ...{ kind: 'gradients', count: 3, gradient, past: null, noise: null },
  now: { step: 0, epochs: 0, weights: norms, biases: norms },
})
const shown = { config: defaultConfig, history, names: ['output'], caption: 'Short.', noise: null }
const along = Float64Array.of(0.1, 0.2, 0.6)
const noise = {
  measured: {
    ...{ step: 0, epochs: 0, gradient, full: 0.3, sizes: [1, 2, 3], rms: [0.2, 0.14, 0.12] },
    examples: { kind: 'examples', deviation: 0.2, along, across: new Float64Array(3) },
  },
  batchSize: 2,
  sentence: 'Off by 0.14.',
} as const

const drawn = (of: Parameters<typeof pictureOfGradients>[0]) => {
  const picture = pictureOfGradients(of)
  if (picture === null) throw new Error('expected a picture')
  return { svg: svgOf(picture), height: picture.height }
}

test('noise that is seen is in the picture: its cloud, its line and its sentence', () => {
  const { svg, height } = drawn({ ...shown, noise })
  expect(svg).toContain('200 batches of 2 around the full gradient')
  expect(svg).toContain('without replacement')
  expect(svg).toContain('Off by 0.14.')
  expect(height).toBeGreaterThan(drawn(shown).height)
})

test('what was not measured leaves no room', () => {
  expect(drawn(shown).svg).not.toContain('batches of')
})

test('an answer about another network is no picture', () => {
  expect(pictureOfGradients({ ...shown, names: ['layer 1', 'output'] })).toBeNull()
})
