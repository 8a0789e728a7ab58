import { describe, expect, test } from 'vitest'
import json from '../../testing/fixtures/tfp-damaged.json?raw'
import { splitLink } from '../linkText.ts'
import { createProblems } from '../problems.ts'
import { defaultForeignState, type ForeignState } from './foreignState.ts'
import { readForeign } from './readForeign.ts'

/** From the wild: what is wrong with each, and what it says when that is undone. */
const damaged: readonly { why: string; url: string; repaired: ForeignState }[] = JSON.parse(json)

function read(text: string) {
  const problems = createProblems()
  const state = readForeign(splitLink(text).pairs, problems)
  return { state, problems: problems.list() }
}

/** Links with a seed: what is not the default, and what the user is told. */
type Case = readonly [link: string, values: Partial<ForeignState>, problems: readonly string[]]

function isReadAs(link: string, values: Partial<ForeignState>, problems: readonly string[]): void {
  const expected = { ...defaultForeignState, seed: '0.5', ...values }
  expect(read(`seed=0.5&${link}`)).toStrictEqual({ state: expected, problems })
}

describe('a damaged link of the wild ends in the state that its author meant', () => {
  test.each(damaged)('$why: $url', ({ url, repaired }) => {
    expect(read(url).state).toStrictEqual(repaired)
  })
})

const reluL1 = { activation: 'relu', regularization: 'L1', regularizationRate: 0.003 } as const

describe('a link is read as TensorFlow Playground reads it, without a word', () => {
  const cases: readonly Case[] = [
    ['', {}, []],
    ['activation=relu&regularization=L1&regularizationRate=0.003', reluL1, []],
    ['regularization=none&noise=', {}, []],
    ['networkShape=', { networkShape: [] }, []],
    ['networkShape', {}, []],
    ['networkShape=8,8,8,8,8,8,8,8,8,8', { networkShape: Array(10).fill(8) }, []],
    ['networkShape=100,100', { networkShape: [100, 100] }, []],
    ['noise=80&dataset=spiral', { noise: 80, dataset: 'spiral' }, []],
    ['learningRate=0.05&batchSize=200', { learningRate: 0.05, batchSize: 200 }, []],
    ['percTrainData=100', { percTrainData: 100 }, []],
    ['x=false&sinY=true&initZero=true', { x: false, sinY: true, initZero: true }, []],
    ['cosX=false&collectStats=false&tutorials_hide=false', {}, []],
    ['noise_hide=true&activation_hide=true', { hidden: ['activation', 'noise'] }, []],
    ['noise_hide=True&dataset_hide=1&problem_hide=', {}, []],
    ['xTimesY=true&xTimesY_hide=true', { xTimesY: true, hidden: ['xTimesY'] }, []],
    ['problem=regression&batchSize=600', { problem: 'regression', batchSize: 600 }, []],
  ]
  test.each(cases)('%s', isReadAs)
})

describe('odd values are read as there, and the page says so', () => {
  const cases: readonly Case[] = [
    [
      'activation=sine',
      {},
      ['activation “sine” is not one of relu, tanh, sigmoid, linear; tanh is used, as there.'],
    ],
    [
      'activation=ReLU',
      {},
      [
        'activation “ReLU” is not one of relu, tanh, sigmoid, linear, where capitals count; tanh is used, as there.',
      ],
    ],
    [
      'dataset=constructor',
      {},
      ['dataset “constructor” is not one of circle, xor, gauss, spiral; circle is used, as there.'],
    ],
    [
      'xSquared=fa',
      { xSquared: true },
      ['xSquared “fa” is not “false”; everything else is true, as there.'],
    ],
    [
      'discretize=0',
      { discretize: true },
      ['discretize “0” is not “false”; everything else is true, as there.'],
    ],
    ['noise=10&noise=20', { noise: 20 }, ['“noise” is there twice; the last one counts.']],
    ['noise=2000', { noise: 50 }, ['Noise “2000” is above 80; 50 is used.']],
    ['noise=-5', {}, ['Noise “-5” is below 0; 0 is used.']],
    [
      'cosX=true&collectStats=true',
      {},
      ['Left out: “cosX”, “collectStats”: TensorFlow Playground makes no use of this either.'],
    ],
    [
      'tutorial=dp-x&goalTestLossMinThresholdFirst=0.4&goalTestLossMinThresholdSecond=0.2',
      {},
      [
        'Left out: “tutorial”, “goalTestLoss…”: these are lessons of the Machine Learning Crash Course.',
      ],
    ],
    [
      '__proto__=1&Noise=3&b_hide=true&d=4',
      {},
      [
        'Left out: “__proto__”, “Noise”, “b_hide” and 1 more: TensorFlow Playground knows no such setting, and capitals count.',
      ],
    ],
  ]
  test.each(cases)('%s', isReadAs)
})

describe('what could not run is mended, and the page says so', () => {
  const cases: readonly Case[] = [
    ['learningRate=NaN', {}, ['Learning rate “NaN” is not a number; 0.03 is used.']],
    ['learningRate=0,1', { learningRate: 0.1 }, []],
    ['learningRate=0', { learningRate: 1e-9 }, ['Learning rate “0” is below 1e-9; 1e-9 is used.']],
    ['regularizationRate=-1', {}, ['Regularization rate “-1” is below 0; 0 is used.']],
    ['batchSize=0', { batchSize: 1 }, ['Batch size “0” is below 1; 1 is used.']],
    ['batchSize=2.5', { batchSize: 3 }, ['Batch size “2.5” is not a whole number; 3 is used.']],
    [
      'batchSize=400',
      { batchSize: 250 },
      ['A batch of 400 is more than the 250 training points and would never train; 250 is used.'],
    ],
    [
      'percTrainData=0',
      { percTrainData: 10 },
      ['Percentage of training data “0” is below 10; 10 is used.'],
    ],
    [
      'networkShape=4,,NaN,0.5,900',
      { networkShape: [4, 1, 128] },
      [
        'A hidden layer of “” units cannot be; it is left out.',
        'A hidden layer of “NaN” units cannot be; it is left out.',
        'A hidden layer of “0.5” units gets 1.',
        'A hidden layer of “900” units is too wide; 128 are used.',
      ],
    ],
    [
      `networkShape=${Array(40).fill(3)}`,
      { networkShape: Array(32).fill(3) },
      ['More than 32 hidden layers are too many; the first 32 are used.'],
    ],
    [
      `networkShape=${Array.from({ length: 30 }, (_, i) => `u${i}`)}`,
      {},
      ['No hidden layer can be read in “u0,u1,u2,u3,u4,u5,u6,u7…”; 4, 2 units are used.'],
    ],
    ['hideText=false)x', {}, ['hideText “false)x” is read as “false”.']],
    [
      'x="true"&noise=20',
      { noise: 20 },
      ['x “"true"” is not “false”; everything else is true, as there.'],
    ],
    ['x=false&y=false', {}, ['No input is left on; x and y are used.']],
    ['x_hide=true&y_hide=true', {}, ['No input is left on; x and y are used.']],
  ]
  test.each(cases)('%s', isReadAs)

  test('a link without a seed gets one, always the same', () => {
    expect(read('noise=5')).toStrictEqual({
      state: { ...defaultForeignState, noise: 5, seed: '0.12345' },
      problems: [
        'The link names no seed, so its points would differ each time there; 0.12345 is used.',
      ],
    })
  })
})

describe('what mail and mark-up do to a link is undone, and said', () => {
  const hash = 'dataset=xor&regDataset=reg-gauss&networkShape=4,2&seed=0.5'
  const undone: readonly (readonly [text: string, what: readonly string[]])[] = [
    [hash, []],
    [`  #${hash}\n`, []],
    [`https://example.org/playground/?hl=ko#${hash}`, []],
    [hash.replaceAll('&', '&amp;'), ['“&amp;” is read as “&”']],
    [hash.replace('&reg', '®'), ['“®” is read as “&reg”']],
    [hash.replace('&reg', 'Â®'), ['“®” is read as “&reg”']],
    [hash.replace('&reg', '&reg;'), ['“®” is read as “&reg”']],
    [hash.replace('&reg', '%C2%AE'), ['“®” is read as “&reg”']],
    [hash.replace(',', '%2C'), ['escapes such as “%2C” are read as their characters']],
    [hash.replaceAll('&', '\\&'), ['backslashes are left out']],
    [`(${hash}).`, ['what stands around the link is left out']],
    [`${hash}](https://example.org/#${hash})`, ['what stands around the link is left out']],
    [`<a href="https://example.org/#${hash}">XOR</a>`, ['what stands around the link is left out']],
    [`${hash}" class="link">XOR</a>`, ['what stands around the link is left out']],
    [`(${hash}) and = more`, ['what stands around the link is left out']],
    [`<b>#${hash}</b> & more`, ['what stands around the link is left out']],
    [hash.replace('=4', '=\r\n4'), ['spaces and line breaks are left out']],
    [hash.replace('g-g', 'g–g'), ['long dashes are read as “-”']],
  ]
  test.each(undone)('%s', (text, what) => {
    expect(splitLink(text).undone).toEqual(what)
    expect(read(text).state).toStrictEqual({
      ...defaultForeignState,
      dataset: 'xor',
      regDataset: 'reg-gauss',
      seed: '0.5',
    })
  })
})
