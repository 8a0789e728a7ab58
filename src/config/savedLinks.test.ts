// biome-ignore-all lint/style/noExcessiveLinesPerFile: a table of links that only grows
import { describe, expect, test } from 'vitest'
import { noOwnPoints, type OwnPoints } from '../datasets/index.ts'
import {
  type Change,
  decodeLink,
  defaultConfig,
  defaultLinkState,
  defaultLinkView,
  encodeLink,
  type JournalEntry,
  type LinkState,
  type RunConfig,
} from './index.ts'

const fourPoints: OwnPoints = {
  kind: 'classes',
  classNames: ['class 0', 'class 1'],
  columnNames: ['x₁', 'x₂', 'class'],
  x1: [-2.5, -1, 1.25, 3],
  x2: [3.75, -2, 0.01, 4],
  target: [1, 0, 1, 0],
  split: [1, 1, 0, 1],
  plane: null,
  code: '12g3ia8v8l2f54cgaipk013vpeues482l7368jeb',
}

/**
 * Links as they were saved once, and what they must mean for ever. Never change or delete a row; a
 * change of defaults needs another version instead.
 */
const saved: readonly { name: string; link: string; state: LinkState }[] = [
  { name: 'a fresh page', link: '', state: defaultLinkState },
  {
    name: 'a spiral of three arms, read by softmax without saying so',
    link: 'v=1&data=spiral&arms=3&turns=1.25&points=600&noise=0.1&flip=0.05&train=0.6&net=tanh8,tanh8',
    state: run({
      data: {
        ...defaultConfig.data,
        ...{ set: 'spiral', arms: 3, turns: 1.25, points: 600, noise: 0.1, flip: 0.05, share: 0.6 },
      },
      hidden: [
        { units: 8, activation: 'tanh' },
        { units: 8, activation: 'tanh' },
      ],
      output: 'softmax',
    }),
  },
  {
    name: 'the four points of AND, by one neuron',
    link: 'v=1&data=gates&gate=and&net=none&rate=0.5&batch=all',
    state: run({
      data: { ...defaultConfig.data, set: 'gates', gate: 'and' },
      hidden: [],
      training: { ...defaultConfig.training, learningRate: 0.5, batchSize: 'all' },
    }),
  },
  {
    name: 'AND by the perceptron rule',
    link: 'v=1&data=gates&gate=and&net=none&out=threshold&rate=1&batch=1&step=12',
    state: {
      ...run({
        data: { ...defaultConfig.data, set: 'gates', gate: 'and' },
        hidden: [],
        output: 'threshold',
        loss: 'perceptron',
        training: { ...defaultConfig.training, learningRate: 1, batchSize: 1 },
      }),
      target: { step: 12, examples: 0 },
    },
  },
  {
    name: 'threshold layers of both kinds',
    link: 'v=1&data=gates&net=threshold2,step3',
    state: run({
      data: { ...defaultConfig.data, set: 'gates' },
      hidden: [
        { units: 2, activation: 'threshold' },
        { units: 3, activation: 'step' },
      ],
    }),
  },
  {
    name: 'four points of one’s own, in two classes, one of them for testing',
    link: `v=1&data=own&own=${fourPoints.code}&net=none`,
    state: run({
      data: { ...defaultConfig.data, set: 'own', own: fourPoints },
      hidden: [],
    }),
  },
  {
    name: 'a curve',
    link: 'v=1&data=curve&curve=step&scale=2&net=relu16&rate=0.03',
    state: run({
      data: { ...defaultConfig.data, set: 'curve', shape: 'step', scale: 2 },
      features: ['x1'],
      hidden: [{ units: 16, activation: 'relu' }],
      output: 'linear',
      loss: 'squared',
      init: 'knot',
      training: { ...defaultConfig.training, learningRate: 0.03 },
    }),
  },
  {
    name: 'a curve with the ordinary start',
    link: 'v=1&data=curve&features=x1,sinx1&init=auto',
    state: run({
      data: { ...defaultConfig.data, set: 'curve' },
      features: ['x1', 'sinx1'],
      output: 'linear',
      loss: 'squared',
    }),
  },
  {
    name: 'irises by their sepals',
    link: 'v=1&data=iris&columns=1,2&net=sigmoid3,linear2',
    state: run({
      data: { ...defaultConfig.data, set: 'iris', columns: [0, 1] },
      hidden: [
        { units: 3, activation: 'sigmoid' },
        { units: 2, activation: 'linear' },
      ],
      output: 'softmax',
    }),
  },
  {
    name: 'blobs and all seven features of a plane',
    link: 'v=1&data=blobs&classes=5&balance=0.2&features=x1,x2,x1sq,x2sq,x1x2,sinx1,sinx2&init=spread',
    state: run({
      data: { ...defaultConfig.data, set: 'blobs', classes: 5, balance: 0.2 },
      features: ['x1', 'x2', 'x1sq', 'x2sq', 'x1x2', 'sinx1', 'sinx2'],
      output: 'softmax',
      init: 'spread',
    }),
  },
  {
    name: 'two classes by tanh and squared loss',
    link: 'v=1&data=xor-corners&out=tanh&init=uniform',
    state: run({
      data: { ...defaultConfig.data, set: 'xor-corners' },
      output: 'tanh',
      loss: 'squared',
      init: 'uniform',
    }),
  },
  {
    name: 'two classes by softmax',
    link: 'v=1&data=moons&out=softmax',
    state: run({ data: { ...defaultConfig.data, set: 'moons' }, output: 'softmax' }),
  },
  {
    name: 'two classes by sparsemax',
    link: 'v=1&data=moons&out=sparsemax',
    state: run({
      data: { ...defaultConfig.data, set: 'moons' },
      output: 'sparsemax',
      loss: 'sparsemax',
    }),
  },
  {
    name: 'the usual output with squared loss',
    link: 'v=1&loss=squared',
    state: run({ loss: 'squared' }),
  },
  {
    name: 'classes by sparsemax with squared loss',
    link: 'v=1&data=iris&out=sparsemax&loss=squared',
    state: run({
      data: { ...defaultConfig.data, set: 'iris' },
      output: 'sparsemax',
      loss: 'squared',
    }),
  },
  {
    name: 'every hyper-parameter and every seed',
    link:
      'v=1&rate=0.03&batch=25&sampling=replacement&optimizer=momentum&momentum=0.95&penalty=l1' +
      '&strength=0.01&l1=subgradient&seed=7&dataseed=1&splitseed=2&noiseseed=3&weightseed=4294967295' +
      '&orderseed=0',
    state: run({
      training: {
        learningRate: 0.03,
        batchSize: 25,
        sampling: 'replacement',
        optimiser: 'momentum',
        momentum: 0.95,
        penalty: 'l1',
        lambda: 0.01,
        l1Rule: 'subgradient',
      },
      seeds: { seed: 7, data: 1, split: 2, noise: 3, weights: 4294967295, order: 0 },
    }),
  },
  {
    name: 'a place in a run with edits on the way',
    link: 'v=1&edits=0:w1.2.1=0.5;b2.1=-1e-7;120:rate=0.03,batch=20;w1.4.2=0&step=10300&example=3',
    state: run(
      {},
      [
        [0, { kind: 'parameter', at: { layer: 0, to: 1, from: 0 }, value: 0.5 }],
        [0, { kind: 'parameter', at: { layer: 1, to: 0, from: 'bias' }, value: -1e-7 }],
        [120, { kind: 'training', values: { learningRate: 0.03, batchSize: 20 } }],
        [120, { kind: 'parameter', at: { layer: 0, to: 3, from: 1 }, value: 0 }],
      ],
      { target: { step: 10300, examples: 3 } },
    ),
  },
  {
    name: 'numbers with all their bits',
    link: 'v=1&rate=0.30000000000000004&edits=0:b1.1=-0;b1.2=1e21;b1.3=5e-324;7:optimizer=adam,strength=0.1',
    state: run({ training: { ...defaultConfig.training, learningRate: 0.1 + 0.2 } }, [
      [0, { kind: 'parameter', at: { layer: 0, to: 0, from: 'bias' }, value: -0 }],
      [0, { kind: 'parameter', at: { layer: 0, to: 1, from: 'bias' }, value: 1e21 }],
      [0, { kind: 'parameter', at: { layer: 0, to: 2, from: 'bias' }, value: 5e-324 }],
      [7, { kind: 'training', values: { optimiser: 'adam', lambda: 0.1 } }],
    ]),
  },
  {
    name: 'units that see one input each, below a frozen output',
    link: 'v=1&data=xor-corners&cut=w1.1.2,w1.2.1&freeze=layer2,unit1.3,w1.4.2,b1.4',
    state: run({
      data: { ...defaultConfig.data, set: 'xor-corners' },
      holds: {
        cuts: [
          { layer: 0, to: 0, from: 1 },
          { layer: 0, to: 1, from: 0 },
        ],
        frozen: [
          { kind: 'layer', layer: 1 },
          { kind: 'unit', layer: 0, unit: 2 },
          { kind: 'parameter', at: { layer: 0, to: 3, from: 1 } },
          { kind: 'parameter', at: { layer: 0, to: 3, from: 'bias' } },
        ],
      },
    }),
  },
  {
    name: 'cuts and freezes on the way',
    link: 'v=1&edits=25:cut.w1.2.1;freeze.layer1;freeze.b2.1;60:join.w1.2.1;thaw.layer1&step=100',
    state: run(
      {},
      [
        [25, { kind: 'cut', at: { layer: 0, to: 1, from: 0 }, isCut: true }],
        [25, { kind: 'freeze', target: { kind: 'layer', layer: 0 }, isFrozen: true }],
        [
          25,
          {
            kind: 'freeze',
            target: { kind: 'parameter', at: { layer: 1, to: 0, from: 'bias' } },
            isFrozen: true,
          },
        ],
        [60, { kind: 'cut', at: { layer: 0, to: 1, from: 0 }, isCut: false }],
        [60, { kind: 'freeze', target: { kind: 'layer', layer: 0 }, isFrozen: false }],
      ],
      { target: { step: 100, examples: 0 } },
    ),
  },
  {
    name: 'a view',
    link: 'v=1&test=1&hard=1&boundary=0&errors=1&log=1',
    state: {
      ...defaultLinkState,
      view: {
        showTest: true,
        discretise: true,
        showBoundary: false,
        showErrors: true,
        logLoss: true,
        showLines: false,
        inside: null,
        looks: {},
        point: null,
      },
    },
  },
  {
    name: 'a view of the drawer with its choices, and a point',
    link: 'v=1&inside=weights&look=layer:2&point=37',
    state: {
      ...defaultLinkState,
      view: { ...defaultLinkView, inside: 'weights', looks: { weights: { layer: 2 } }, point: 36 },
    },
  },
  {
    name: 'a line of backpropagation on a typed input',
    link: 'v=1&inside=backprop&look=line:7,of:input,x2:-0.5,y:0',
    state: {
      ...defaultLinkState,
      view: {
        ...defaultLinkView,
        inside: 'backprop',
        looks: { backprop: { of: 'input', line: 7, x2: -0.5, y: 0 } },
      },
    },
  },
  {
    name: 'the losses of the test points, smallest first, without two of the curves',
    link: 'v=1&inside=losses&look=hinge:off,order:smallest,part:test,zeroone:off',
    state: {
      ...defaultLinkState,
      view: {
        ...defaultLinkView,
        inside: 'losses',
        looks: { losses: { part: 'test', zeroone: 'off', hinge: 'off', order: 'smallest' } },
      },
    },
  },
  {
    name: 'the squares of residuals in the plot',
    link: 'v=1&data=curve&inside=losses&look=pane:points,squares:on',
    state: {
      ...run({
        data: { ...defaultConfig.data, set: 'curve' },
        features: ['x1'],
        output: 'linear',
        loss: 'squared',
        init: 'knot',
      }),
      view: {
        ...defaultLinkView,
        inside: 'losses',
        looks: { losses: { pane: 'points', squares: 'on' } },
      },
    },
  },
  {
    name: 'predictions of the test points under sparsemax at a temperature',
    link: 'v=1&inside=predictions&look=head:sparsemax,onehot:off,pane:table,part:test,table:reliability,temperature:2.5',
    state: {
      ...defaultLinkState,
      view: {
        ...defaultLinkView,
        inside: 'predictions',
        looks: {
          predictions: {
            pane: 'table',
            part: 'test',
            head: 'sparsemax',
            table: 'reliability',
            temperature: 2.5,
            onehot: 'off',
          },
        },
      },
    },
  },
  {
    name: 'the chain rule at a place of its own, after four steps',
    link: 'v=1&inside=chain&look=step:4,t:-0.25',
    state: {
      ...defaultLinkState,
      view: { ...defaultLinkView, inside: 'chain', looks: { chain: { t: -0.25, step: 4 } } },
    },
  },
  {
    name: 'the code in NumPy, the formula with numbers',
    link: 'v=1&inside=code&look=language:numpy,numbers:on',
    state: {
      ...defaultLinkState,
      view: {
        ...defaultLinkView,
        inside: 'code',
        looks: { code: { language: 'numpy', numbers: 'on' } },
      },
    },
  },
  {
    name: 'a unit of Activations',
    link: 'v=1&inside=activations&look=layer:2,unit:3',
    state: {
      ...defaultLinkState,
      view: {
        ...defaultLinkView,
        inside: 'activations',
        looks: { activations: { layer: 2, unit: 3 } },
      },
    },
  },
  {
    name: 'a part of Gradients, with the network as it is',
    link: 'v=1&inside=gradients&look=batch:16,edges:0,show:noise',
    state: {
      ...defaultLinkState,
      view: {
        ...defaultLinkView,
        inside: 'gradients',
        looks: { gradients: { edges: 0, batch: 16, show: 'noise' } },
      },
    },
  },
  {
    name: 'the lines of units, and three axes of a space seen from another side, half folded',
    link: 'v=1&net=tanh4,tanh3&lines=1&inside=hidden&look=axes:three,b:3,c:2,fold:50,layer:1,tilt:-10,turn:120',
    state: {
      ...run({
        hidden: [
          { units: 4, activation: 'tanh' },
          { units: 3, activation: 'tanh' },
        ],
      }),
      view: {
        ...defaultLinkView,
        showLines: true,
        inside: 'hidden',
        looks: {
          hidden: { layer: 1, axes: 'three', b: 3, c: 2, fold: 50, turn: 120, tilt: -10 },
        },
      },
    },
  },
  {
    name: 'hidden space on a phone, with its verdict',
    link: 'v=1&inside=hidden&look=pane:verdict',
    state: {
      ...defaultLinkState,
      view: { ...defaultLinkView, inside: 'hidden', looks: { hidden: { pane: 'verdict' } } },
    },
  },
  {
    name: 'a run by the rules of TensorFlow Playground',
    link:
      'v=1&data=spiral&noise=0.35&train=0.7&scale=1&features=x1,x2,x1sq&net=relu8,relu4&out=tanh' +
      '&init=uniform-half&rate=0.03&batch=30&sampling=carried&penalty=l1&strength=0.01&l1=dead' +
      '&tfpseed=0.94804&tfpresets=2&step=300',
    state: {
      ...run({
        data: { ...defaultConfig.data, set: 'spiral', noise: 0.35, share: 0.7, scale: 1 },
        features: ['x1', 'x2', 'x1sq'],
        hidden: [
          { units: 8, activation: 'relu' },
          { units: 4, activation: 'relu' },
        ],
        output: 'tanh',
        loss: 'squared',
        init: 'uniform-half',
        training: {
          ...defaultConfig.training,
          ...{ learningRate: 0.03, batchSize: 30, sampling: 'carried' },
          ...{ penalty: 'l1', lambda: 0.01, l1Rule: 'dead' },
        },
        rules: { seedText: '0.94804', resets: 2 },
      }),
      target: { step: 300, examples: 0 },
    },
  },
  {
    name: 'the points of TensorFlow Playground by a seed of any text',
    link: 'v=1&data=plane&points=1200&sampling=carried&tfpseed=u004100620020d83dde00',
    state: run({
      data: { ...defaultConfig.data, set: 'plane', points: 1200 },
      output: 'linear',
      loss: 'squared',
      training: { ...defaultConfig.training, sampling: 'carried' },
      rules: { seedText: 'Ab \u{1f600}', resets: 0 },
    }),
  },
  {
    name: 'a neuron that starts from exact parameters, as a long run was left',
    link: 'v=1&data=gates&net=none&start=kiRJkiRJ0j9VVVVVVVXVv_NiLMBWouM99e&edits=3:rate=0.5',
    state: run({ data: { ...defaultConfig.data, set: 'gates' }, hidden: [] }, [
      [0, { kind: 'parameter', at: { layer: 0, to: 0, from: 0 }, value: 2 / 7 }],
      [0, { kind: 'parameter', at: { layer: 0, to: 0, from: 1 }, value: -1 / 3 }],
      [0, { kind: 'parameter', at: { layer: 0, to: 0, from: 'bias' }, value: 1e-9 / 7 }],
      [3, { kind: 'training', values: { learningRate: 0.5 } }],
    ]),
  },
  {
    name: 'hidden and locked controls and a goal',
    link:
      'v=1&data=xor-corners&hide=dataset,text&lock=learning-rate,units' +
      '&goal=epochs:200,test-accuracy:0.95,test-loss:0.1,units:3',
    state: {
      ...run({ data: { ...defaultConfig.data, set: 'xor-corners' } }),
      controls: { dataset: 'hidden', 'learning-rate': 'locked', units: 'locked', text: 'hidden' },
      goal: { 'test-loss': 0.1, 'test-accuracy': 0.95, units: 3, epochs: 200 },
    },
  },
]

describe('saved links', () => {
  test.each(saved)('$name', ({ link, state }) => {
    expect(decodeLink(link)).toStrictEqual({ state, problems: [] })
    expect(encodeLink(state)).toBe(link)
  })
})

test('what a fresh page is, since links leave it out', () => {
  expect(defaultConfig).toStrictEqual({
    data: {
      set: 'circle',
      points: 500,
      noise: 0,
      flip: 0,
      share: 0.5,
      balance: 0.5,
      arms: 2,
      turns: 1.75,
      classes: 3,
      gate: 'xor',
      shape: 'sine',
      columns: [2, 3],
      scale: 'auto',
      own: noOwnPoints,
    },
    features: ['x1', 'x2'],
    hidden: [{ units: 4, activation: 'tanh' }],
    output: 'sigmoid',
    loss: 'cross-entropy',
    init: 'auto',
    holds: { cuts: [], frozen: [] },
    training: {
      learningRate: 0.1,
      batchSize: 10,
      sampling: 'shuffled',
      optimiser: 'sgd',
      momentum: 0.9,
      penalty: 'none',
      lambda: 0.003,
      l1Rule: 'proximal',
    },
    seeds: { seed: 1 },
    rules: null,
  } satisfies RunConfig)
  expect(defaultLinkView).toStrictEqual({
    showTest: false,
    discretise: false,
    showBoundary: true,
    showErrors: false,
    logLoss: false,
    showLines: false,
    inside: null,
    looks: {},
    point: null,
  })
})

function run(
  config: Partial<RunConfig>,
  edits: readonly [step: number, change: Change][] = [],
  rest: Partial<LinkState> = {},
): LinkState {
  const journal = edits.map(([step, change]): JournalEntry => ({ step, change }))
  return { ...defaultLinkState, config: { ...defaultConfig, ...config }, journal, ...rest }
}
