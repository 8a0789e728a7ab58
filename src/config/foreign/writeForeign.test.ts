import { describe, expect, test } from 'vitest'
import {
  decodeLink,
  defaultConfig,
  defaultLinkState,
  type LinkState,
  type RunConfig,
  withData,
  withOwnRules,
  writeForeign,
} from '../index.ts'

const link =
  'activation=relu&regularization=L1&batchSize=7&dataset=spiral&regDataset=reg-plane&learningRate=0.1&' +
  'regularizationRate=0.003&noise=35&networkShape=8,4&seed=0.48151&showTestData=true&discretize=false&' +
  'percTrainData=70&x=true&y=true&xTimesY=false&xSquared=true&ySquared=false&cosX=false&sinX=false&' +
  'cosY=false&sinY=true&collectStats=false&problem=classification&initZero=false&hideText=true&' +
  'batchSize_hide=true&noise_hide=true'
const opened: LinkState = decodeLink(link).state

function written(values: Partial<LinkState>, config: Partial<RunConfig> = {}) {
  const state = { ...opened, ...values }
  return writeForeign({ ...state, config: { ...state.config, ...config } })
}

test('a link of TensorFlow Playground comes out as it went in', () => {
  expect(writeForeign(opened)).toEqual({ hash: link, lost: [] })
})

test('the link says what it leaves behind', () => {
  expect(
    written({
      target: { step: 30, examples: 0 },
      view: { ...opened.view, showErrors: true },
      controls: { 'edit-parameters': 'hidden', noise: 'locked' },
      goal: { epochs: 10 },
    }),
  ).toEqual({
    hash: link.replace('hideText=true&batchSize_hide=true&noise_hide=true', 'hideText=false'),
    lost: [
      'It opens at epoch 0.',
      'How boundary, errors and loss are shown stays behind.',
      'These controls cannot be locked or hidden there: noise, edit parameters.',
      'There are no goals there.',
    ],
  })
})

test('a run by our own rules has a link of its settings, which says that it is another run', () => {
  const config = withOwnRules({ ...opened.config, data: { ...opened.config.data, noise: 0 } })
  const found = writeForeign({ ...opened, config: { ...config, seeds: { seed: 7 } } })
  expect(found).toEqual({
    hash: link.replace('noise=35', 'noise=0').replace('0.48151', '7'),
    lost: [expect.stringMatching(/^The settings are the same, the run is another one/)],
  })
})

describe('what its words cannot say is a reason', () => {
  const { data, training } = opened.config
  const cases: readonly (readonly [Partial<RunConfig>, Partial<LinkState>, string])[] = [
    [{ data: { ...data, set: 'moons' } }, {}, 'It has no data set Moons.'],
    [{ data: { ...data, points: 300 } }, {}, 'It always draws 500 points of this kind.'],
    [{ data: { ...data, scale: 'auto' } }, {}, 'It reads its inputs unscaled.'],
    [
      { output: 'sigmoid', loss: 'cross-entropy' },
      {},
      'Its output is tanh for classes and linear for values, with squared loss.',
    ],
    [
      { hidden: [{ units: 2, activation: 'step' }] },
      {},
      'Its activations are relu, tanh, sigmoid, linear.',
    ],
    [
      {
        hidden: [
          { units: 2, activation: 'relu' },
          { units: 2, activation: 'tanh' },
        ],
      },
      {},
      'All its hidden layers have one activation.',
    ],
    [{ training: { ...training, optimiser: 'adam' } }, {}, 'It has plain gradient descent only.'],
    [
      { training: { ...training, sampling: 'shuffled' } },
      {},
      'It takes the examples in a fixed order.',
    ],
    [
      { training: { ...training, l1Rule: 'proximal' } },
      {},
      'By its L1 a weight that reaches 0 stays 0.',
    ],
    [{ init: 'auto' }, {}, 'Its first weights are uniform from −½ to ½, or 0.'],
    [
      { rules: { seedText: '0.1', resets: 2 } },
      {},
      'Its links mean the first weights of their seed, not those after a reset.',
    ],
    [
      { rules: { seedText: 'a&b', resets: 0 } },
      {},
      'The seed has characters that its links cannot carry.',
    ],
    [
      { holds: { cuts: [{ layer: 0, to: 0, from: 0 }], frozen: [] } },
      {},
      'It has no cut connections and nothing frozen.',
    ],
    [
      {},
      { journal: [{ step: 3, change: { kind: 'training', values: { learningRate: 1 } } }] },
      'Its links carry no changes made by hand or on the way.',
    ],
  ]
  test.each(cases)('%j', (config, values, reason) => {
    expect(written(values, config)).toEqual({ reasons: [reason] })
  })

  test('noise, labels and arms of our own', () => {
    const config = withData(defaultConfig, {
      ...defaultConfig.data,
      set: 'spiral',
      noise: 0.5,
      flip: 0.1,
      turns: 2,
    })
    const state: LinkState = {
      ...defaultLinkState,
      config: { ...config, output: 'tanh', loss: 'squared' },
    }
    expect(writeForeign(state)).toEqual({
      reasons: [
        'Its noise is of another kind.',
        'It flips no labels and has no other class balance.',
        'Its spiral has 2 arms of 1¾ turns.',
      ],
    })
  })
})
