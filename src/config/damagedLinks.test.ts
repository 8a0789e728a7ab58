import { describe, expect, test } from 'vitest'
import { decodeLink, encodeLink, isLink } from './index.ts'

/** Links as mail, chat, mark-up and hands leave them, with the link that they mean. */
const harmless: readonly (readonly [damage: string, link: string, meant: string])[] = [
  ['a whole address', 'https://example.org/mlp/?utm_source=x#v=1&seed=3', 'v=1&seed=3'],
  ['a hash', '#v=1&seed=3', 'v=1&seed=3'],
  ['&amp; from an HTML source', 'v=1&amp;data=moons&amp;seed=3', 'v=1&data=moons&seed=3'],
  ['\\u0026 from JSON', 'v=1\\u0026data=moons\\u0026seed\\u003d3', 'v=1&data=moons&seed=3'],
  ['\\u0026 escaped once more', 'v\\\\u003D1\\\\u0026data=moons', 'v=1&data=moons'],
  ['&amp;amp;', '#v=1&amp;amp;data=moons', 'v=1&data=moons'],
  ['&#38;', '#v=1&#38;data=moons', 'v=1&data=moons'],
  ['escaped commas', 'v=1&net=tanh8%2Crelu4', 'v=1&net=tanh8,relu4'],
  ['escaped twice', 'v=1&net=tanh8%252Crelu4', 'v=1&net=tanh8,relu4'],
  ['all escaped', 'https://example.org/%23v%3D1%26data%3Dmoons', 'v=1&data=moons'],
  ['Markdown', '\\#v=1\\&data=xor\\-corners\\&seed=3', 'v=1&data=xor-corners&seed=3'],
  ['a bracket behind', 'https://example.org/#v=1&seed=3)', 'v=1&seed=3'],
  ['a quoted link and a full stop', '“https://example.org/#v=1&seed=3”.', 'v=1&seed=3'],
  ['angle brackets', '<https://example.org/#v=1&seed=3>', 'v=1&seed=3'],
  ['a comma behind', 'v=1&features=x1,x1sq,', 'v=1&features=x1,x1sq'],
  ['an & behind', 'v=1&seed=3&', 'v=1&seed=3'],
  ['a line break of mail', 'v=1&data=spi\r\n  ral&seed=3\n', 'v=1&data=spiral&seed=3'],
  ['soft hyphens and zero-width spaces', 'v=1&da\u00adta=moo\u200bns', 'v=1&data=moons'],
  [
    'typographic dashes',
    'v=1&data=xor–corners&edits=0:b1.1=−2',
    'v=1&data=xor-corners&edits=0:b1.1=-2',
  ],
  ['decimal commas', 'v=1&rate=0,3&noise=,5', 'v=1&noise=0.5&rate=0.3'],
  ['capitals', 'V=1&Data=Spiral&net=ReLU8&batch=ALL', 'v=1&data=spiral&net=relu8&batch=all'],
  ['another order', 'seed=3&v=1&data=moons', 'v=1&data=moons&seed=3'],
  ['defaults written out', 'v=1&data=circle&net=tanh4&rate=0.1&loss=cross-entropy&step=0', ''],
  ['a loss alone', 'v=1&loss=sparsemax', 'v=1&out=sparsemax'],
  ['words for flags', 'v=1&test=true&boundary=off', 'v=1&test=1&boundary=0'],
  ['features in another order', 'v=1&features=x1x2,x2,x1,x1', 'v=1&features=x1,x2,x1x2'],
  ['steps written again', 'v=1&edits=3:b1.1=1;3:b1.2=1;', 'v=1&edits=3:b1.1=1;b1.2=1'],
]

/** Links that say what cannot be: what is made of them, and what the user is told. */
const repaired: readonly (readonly [link: string, meant: string, problems: readonly string[]])[] = [
  ['v=1&rate=NaN', '', ['Learning rate “NaN” is not a number; 0.1 is used.']],
  ['v=1&rate=1e999', '', ['Learning rate “1e999” is not a number; 0.1 is used.']],
  ['v=1&rate=1000', 'v=1&rate=100', ['Learning rate “1000” is above 100; 100 is used.']],
  ['v=1&batch=0', 'v=1&batch=1', ['Batch size “0” is below 1; 1 is used.']],
  ['V=1&Batch=AlL,5', '', ['Batch size “AlL,5” is not “all” or a whole number; 10 is used.']],
  ['v=1&batch=al', '', ['Batch size “al” is not “all” or a whole number; 10 is used.']],
  ['v=1&seed=0.123', 'v=1&seed=0', ['Seed “0.123” is not a whole number; 0 is used.']],
  ['v=1&weightseed=-1', 'v=1&weightseed=0', ['Seed of the weights “-1” is below 0; 0 is used.']],
  ['v=1&optimizer=ada', '', ['Optimiser “ada” is not one of sgd, momentum, adam; sgd is used.']],
  [
    'v=1&net=tanh999',
    'v=1&net=tanh128',
    ['Hidden layer 1: number of units “999” is above 128; 128 is used.'],
  ],
  [
    'v=1&net=sine4,tanh,relu2',
    'v=1&net=tanh4,relu2',
    [
      'Hidden layer 1: activation “sine” is not one of linear, sigmoid, tanh, relu, threshold, step; tanh is used.',
      'Hidden layer 2 is “tanh” and not a layer such as tanh4; it is left out.',
    ],
  ],
  [
    'v=1&net=4,2',
    'v=1&net=none',
    ['No hidden layer such as tanh4 can be read, the first is “4”; the network has none.'],
  ],
  [
    `v=1&net=${'tanh1,'.repeat(33)}tanh1`,
    `v=1&net=${'tanh1,'.repeat(31)}tanh1`,
    ['34 hidden layers are more than 32; the first 32 are used.'],
  ],
  [
    'v=1&features=x3,x2',
    'v=1&features=x2',
    ['Feature “x3” is not one of x1, x2, x1sq, x2sq, x1x2, sinx1, sinx2; it is left out.'],
  ],
  [
    'v=1&data=curve&features=x2',
    'v=1&data=curve',
    [
      'Feature “x2” is not there for this kind of data; it is left out.',
      'A network needs at least one feature; x1 is used.',
    ],
  ],
  [
    'v=1&data=iris&out=sigmoid',
    'v=1&data=iris',
    ['No output sigmoid for three or more classes; softmax with cross-entropy is used.'],
  ],
  [
    'v=1&out=softmax&loss=sparsemax',
    'v=1&out=softmax',
    ['No output softmax and loss sparsemax for two classes; softmax with cross-entropy is used.'],
  ],
  ['v=1&init=knot', '', ['Initialisation “knot” is for curves only; auto is used.']],
  ['v=1&columns=1', '', ['The columns are not two whole numbers from 1 to 4; 3 and 4 are used.']],
  ['v=1&columns=1,9', '', ['The columns are not two whole numbers from 1 to 4; 3 and 4 are used.']],
  ['v=1&seed=3&seed=4', 'v=1&seed=4', ['“seed” is there twice; the last one, “4”, is used.']],
  [
    'v=1&seed=3&sted=7&probl',
    'v=1&seed=3',
    [
      '“sted” is not a setting of a link; it is left out.',
      '“probl” is not a setting of a link; it is left out.',
    ],
  ],
  ['v=1&seed=3&hard', 'v=1&seed=3', ['“hard” has no value; it is left out.']],
  ['v=1&hard=maybe', '', ['Hard decisions “maybe” is not 1 or 0; false is used.']],
  [
    'v=2&seed=3',
    'v=1&seed=3',
    ['The link is of version “2”, which this page does not know; what it can read is used.'],
  ],
  ['seed=3', 'v=1&seed=3', ['The link does not begin with v=1; it is read as if it did.']],
  ['v=1&step=-4', '', ['Step “-4” is below 0; 0 is used.']],
  [
    'v=1&edits=0:w1.9.1=2;b1.1=1',
    'v=1&edits=0:b1.1=1',
    ['The network has no parameter w1.9.1; its edit is left out.'],
  ],
  ['v=1&edits=0:b1.1=NaN', '', ['Edited parameter “NaN” is not a number; it is left out.']],
  [
    'v=1&edits=0:b1.1=1;x:b1.2=3',
    'v=1&edits=0:b1.1=1',
    ['Step of an edit “x” is not a whole number; it is left out.'],
  ],
  [
    'v=1&edits=9:b1.1=1;3:rate=1',
    'v=1&edits=3:rate=1;9:b1.1=1',
    ['The edits were not in the order of their steps; they are sorted.'],
  ],
  [
    'v=1&edits=5:rate=-1,batch=x',
    'v=1&edits=5:rate=1e-9',
    [
      'Learning rate “-1” is below 1e-9; 1e-9 is used.',
      'Batch size “x” is not “all” or a whole number; it is left out.',
    ],
  ],
  [
    'v=1&edits=5:data=moons',
    '',
    ['“data=moons” is not an edit such as 0:w1.2.3=0.5 or 0:rate=0.1; it is left out.'],
  ],
  [
    'v=1&edits=0:b1.1=1;0:w1.',
    'v=1&edits=0:b1.1=1',
    ['“w1” is not an edit such as 0:w1.2.3=0.5 or 0:rate=0.1; it is left out.'],
  ],
]

describe('a damaged link opens without a word when its meaning is plain', () => {
  test.each(harmless)('%s', (_, link, meant) => {
    const { state, problems } = decodeLink(link)
    expect(problems).toEqual([])
    expect(encodeLink(state)).toBe(meant)
  })
})

describe('a link that cannot be is repaired and says how', () => {
  test.each(repaired)('%s', (link, meant, expected) => {
    const { state, problems } = decodeLink(link)
    expect(problems).toEqual(expected)
    expect(encodeLink(state)).toBe(meant)
  })
})

test('of many problems the first twenty are told', () => {
  const { problems } = decodeLink(
    `v=1&${Array.from({ length: 500 }, (_, i) => `k${i}=1`).join('&')}`,
  )
  expect(problems).toHaveLength(21)
  expect(problems.at(-1)).toBe('And 480 more like these.')
})

test('a link is told from another text', () => {
  const links = ['', '#', 'https://example.org/#', 'v=1', '#seed=3', 'V=2&x', 'a=1&amp;data=moons']
  links.push('#dataset=xor', 'noise_hide=true&amp;x=false', 'https://example.org/?dataset=xor')
  expect(links.filter((text) => !isLink(text))).toEqual([])
  const others = ['hello world', 'a=1&b=2', '?', 'seeds=3', 'https://example.org/']
  expect([...others, 'https://example.org/?q=xor'].filter(isLink)).toEqual([])
})
