import { expect, test } from 'vitest'
import { decodeLink, defaultConfig, type RunConfig, trainingObstacle } from './index.ts'

function withLayers(...activations: RunConfig['hidden'][number]['activation'][]): RunConfig {
  return { ...defaultConfig, hidden: activations.map((activation) => ({ units: 2, activation })) }
}

test('smooth layers, ReLU and a threshold output are no obstacle', () => {
  expect(trainingObstacle(withLayers())).toBeNull()
  expect(trainingObstacle(withLayers('tanh', 'relu', 'sigmoid', 'linear'))).toBeNull()
  const perceptron = { ...withLayers('tanh'), output: 'threshold', loss: 'perceptron' } as const
  expect(trainingObstacle(perceptron)).toBeNull()
})

test('the sentence names the last threshold layer and all weights that would never move', () => {
  expect(trainingObstacle(withLayers('threshold', 'tanh'))).toBe(
    'Layer 1 has threshold units: the slope of a step is 0 almost everywhere, so the weights of layer 1 ' +
      'would never move. Set them by hand, or choose an activation with a slope.',
  )
  expect(trainingObstacle(withLayers('threshold', 'tanh', 'step'))).toContain(
    'Layer 3 has threshold units: the slope of a step is 0 almost everywhere, so the weights of layers 1 to 3',
  )
})

test('a link to a later step of such a network opens at step 0 and says why', () => {
  for (const target of ['step=300', 'example=2']) {
    const { state, problems } = decodeLink(`v=1&net=threshold2&${target}`)
    expect(state.target).toEqual({ step: 0, examples: 0 })
    expect(problems).toEqual([
      `The link asks for training, but its run stays at step 0. ${trainingObstacle(state.config)}`,
    ])
  }
  expect(decodeLink('v=1&net=threshold2').problems).toEqual([])
})
