import { expect, test } from 'vitest'
import type { Divergence } from '../../run/index.ts'
import { explainDivergence, parameterText, saferLearningRate } from './explainDivergence.ts'

const network = { inputs: ['x₁', 'x₂'], layerSizes: [2, 4, 1] }
const divergence: Divergence = {
  position: { step: 41, epoch: 3, used: 0, examples: 0 },
  parameter: { layer: 0, to: 1, from: 0 },
  value: Number.NaN,
  cause: 'curvature',
  learningRate: 3,
  lambda: 0,
  lastGood: { step: 10, epoch: 1 },
}

test('the story names the parameter, the update and the epoch', () => {
  const { title, sentences } = explainDivergence(divergence, network)
  expect(title).toContain('left the finite range')
  expect(sentences[0]).toBe(
    'W⁽¹⁾ from x₁ to unit 2 was no longer a finite number at update 42, in epoch 4.',
  )
})

test('too long a step is blamed on η', () => {
  expect(explainDivergence(divergence, network).sentences[1]).toContain('η = 3')
})

test('a penalty that overshoots is blamed on η·λ', () => {
  const decay = { ...divergence, cause: 'decay', lambda: 0.9 } as const
  expect(explainDivergence(decay, network).sentences[1]).toContain('η·λ = 2.7 is more than 2')
})

test('a huge but finite weight is said to have grown', () => {
  const { title, sentences } = explainDivergence({ ...divergence, value: -7.8e7 }, network)
  expect(title).toContain('grew beyond all use')
  expect(sentences[0]).toContain('grew to −7.8 · 10⁷')
})

test.each([
  [{ layer: 1, to: 0, from: 3 }, 'W⁽²⁾ from unit 4 to the output'],
  [{ layer: 1, to: 0, from: 'bias' }, 'The bias b⁽²⁾ of the output'],
  [{ layer: 0, to: 2, from: 'bias' }, 'The bias b⁽¹⁾ of unit 3'],
] as const)('parameter %o is called "%s"', (parameter, text) => {
  expect(parameterText(parameter, network)).toBe(text)
})

test('the safer learning rate is at most a third, and an update at most halves a weight', () => {
  expect(saferLearningRate(divergence)).toBe(1)
  expect(saferLearningRate({ ...divergence, learningRate: 0.5 })).toBe(0.1)
  expect(saferLearningRate({ ...divergence, cause: 'decay', lambda: 1 })).toBe(0.3)
  expect(saferLearningRate({ ...divergence, cause: 'decay', lambda: 10 })).toBe(0.03)
})
