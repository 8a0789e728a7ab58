import { describe, expect, test } from 'vitest'
import { noOwnPoints, type OwnPoints } from '../datasets/index.ts'
import { scatteredPoints } from '../testing/scatteredPoints.ts'
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
      'would never move. Set them by hand and freeze them, or choose an activation with a slope.',
  )
  expect(trainingObstacle(withLayers('threshold', 'tanh', 'step'))).toContain(
    'Layer 3 has threshold units: the slope of a step is 0 almost everywhere, so the weights of layers 1 to 3',
  )
})

test('own points are an obstacle only while none of them trains', () => {
  const withOwn = (own: OwnPoints): RunConfig => ({
    ...defaultConfig,
    data: { ...defaultConfig.data, set: 'own', own },
  })
  const sentence = 'There is no training point yet. Draw one in the plot.'
  expect(trainingObstacle(withOwn(noOwnPoints))).toBe(sentence)
  expect(trainingObstacle(withOwn(scatteredPoints(2, { split: [0, 0] })))).toBe(sentence)
  expect(trainingObstacle(withOwn(scatteredPoints(2, { split: [0, 1] })))).toBeNull()
  expect(trainingObstacle(withOwn(scatteredPoints(1)))).toBeNull()
})

describe('layers set by hand and frozen', () => {
  const frozen = (...layers: number[]) => ({
    cuts: [],
    frozen: layers.map((layer) => ({ kind: 'layer', layer }) as const),
  })

  test('let those behind them learn', () => {
    expect(trainingObstacle({ ...withLayers('threshold'), holds: frozen(0) })).toBeNull()
    const deep = withLayers('tanh', 'step', 'tanh')
    expect(trainingObstacle({ ...deep, holds: frozen(0, 1) })).toBeNull()
    expect(trainingObstacle({ ...deep, holds: frozen(1) })).not.toBeNull()
    expect(trainingObstacle({ ...deep, holds: frozen(0, 2) })).not.toBeNull()
  })

  test('must be held whole: weights may be cut, a bias that is free is an obstacle', () => {
    const config = { ...defaultConfig, hidden: [{ units: 1, activation: 'step' }] } as const
    const bias = { kind: 'parameter', at: { layer: 0, to: 0, from: 'bias' } } as const
    const cuts = [0, 1].map((from) => ({ layer: 0, to: 0, from }))
    expect(trainingObstacle({ ...config, holds: { cuts, frozen: [bias] } })).toBeNull()
    expect(trainingObstacle({ ...config, holds: { cuts, frozen: [] } })).not.toBeNull()
  })

  test('make a link with a step open there, unless its journal thaws them at once', () => {
    const link = 'v=1&net=threshold2&freeze=layer1&step=30'
    expect(decodeLink(link)).toMatchObject({ state: { target: { step: 30 } }, problems: [] })
    const thawed = `${link}&edits=0:thaw.layer1`
    expect(decodeLink(thawed).state.target.step).toBe(0)
    expect(decodeLink(thawed).problems[0]).toContain('stays at step 0')
  })
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
