import { expect, test } from 'vitest'
import { decodeLink } from '../../../config/index.ts'
import type { ClassPairs } from '../../../run/index.ts'
import { chosenSpace } from './chosenSpace.ts'
import { cornersOf } from './corners.ts'
import { describeSpace } from './describeSpace.ts'
import { wayText } from './FoldPane.tsx'
import { handSolutions } from './handLines.ts'
import { hiddenLayout } from './hiddenLayout.ts'

const yes: ClassPairs = { pairs: 1, inseparable: [], undecided: [] }
const no: ClassPairs = { pairs: 1, inseparable: [[0, 1]], undecided: [] }
const open: ClassPairs = { pairs: 1, inseparable: [], undecided: [[0, 1]] }
const noPlaces = { h: new Float64Array(0), f: new Float64Array(0) }
const flat = { units: [0, 1], share: null }
const names = ['class 0', 'class 1']

const configOf = (link: string) => decodeLink(`v=1&${link}`).state.config

test('the caption says which space, how much of it is seen, and what was computed', () => {
  const seen = { layer: 1, units: 2, places: noPlaces, stage: flat }
  expect(describeSpace({ ...seen, separable: { inputs: no, layer: yes } }, names, null)).toEqual({
    verdict: 'yes',
    headline: 'Linearly separable in hidden space',
    details: ['The inputs themselves are not separable: the hidden units make the difference.'],
    caption:
      'The space of h⁽¹⁾, 2 units. A straight line separates the classes of the training points there.',
  })
  const wide = { layer: 2, units: 8, places: noPlaces, stage: { units: null, share: 0.9312 } }
  expect(
    describeSpace({ ...wide, separable: { inputs: no, layer: no } }, names, null).caption,
  ).toBe(
    'The space of h⁽²⁾, 8 units, in its first two principal directions: 93.1 % of the variance. ' +
      'No hyperplane separates the classes of the training points there.',
  )
  const open3 = { ...seen, units: 3, separable: { inputs: yes, layer: open } }
  expect(describeSpace(open3, names, null).caption).toBe(
    'The space of h⁽¹⁾ seen along 2 of its 3 units. Whether a plane separates the classes there is not decided.',
  )
})

test('pairs of many classes are named as far as they cannot be separated', () => {
  const pairs: ClassPairs = { pairs: 3, inseparable: [[1, 2]], undecided: [] }
  const seen = { layer: 1, units: 4, places: noPlaces, stage: flat }
  const { details } = describeSpace(
    { ...seen, separable: { inputs: pairs, layer: pairs } },
    ['setosa', 'versicolor', 'virginica'],
    null,
  )
  expect(details[0]).toBe(
    '2 of 3 pairs of classes have a hyperplane between them, not versicolor and virginica.',
  )
  const unsure: ClassPairs = { pairs: 3, inseparable: [[1, 2]], undecided: [[0, 1]] }
  expect(
    describeSpace(
      { ...seen, separable: { inputs: pairs, layer: unsure } },
      ['setosa', 'versicolor', 'virginica'],
      null,
    ).details[0],
  ).toBe(
    '1 of 3 pairs of classes have a hyperplane between them, not versicolor and virginica; not decided for setosa and versicolor.',
  )
})

test('what is not decided says why', () => {
  const seen = { layer: 1, units: 2, places: noPlaces, stage: flat }
  const words = describeSpace({ ...seen, separable: { inputs: no, layer: open } }, names, null)
  expect(words.headline).toBe('Not decided in hidden space')
  expect(words.details[0]).toContain('within rounding of each other, or values are not finite')
})

test('many classes have a plane between every two of them, or not', () => {
  const seen = { layer: 1, units: 2, places: noPlaces, stage: flat }
  const all: ClassPairs = { pairs: 3, inseparable: [], undecided: [] }
  expect(describeSpace({ ...seen, separable: { inputs: all, layer: all } }, names, null)).toEqual({
    verdict: 'yes',
    headline: 'Pairwise linearly separable in hidden space',
    details: [
      'Each of the 3 pairs of classes has a straight line between them.',
      'The inputs themselves are separable too.',
    ],
    caption:
      'The space of h⁽¹⁾, 2 units. There is a straight line between every two classes of the training points.',
  })
})

test('one class alone has nothing to be separated from', () => {
  const one: ClassPairs = { pairs: 0, inseparable: [], undecided: [] }
  const seen = { layer: 1, units: 2, places: noPlaces, stage: flat }
  const { details, verdict } = describeSpace(
    { ...seen, separable: { inputs: one, layer: one } },
    names,
    null,
  )
  expect({ details, verdict }).toEqual({
    details: ['There are training points of fewer than two classes.'],
    verdict: null,
  })
})

test('without classes there is nothing to separate', () => {
  const seen = { layer: 1, units: 2, places: noPlaces, stage: flat, separable: null }
  expect(describeSpace(seen, [], null).verdict).toBeNull()
})

test('two corners that land together make three places of four', () => {
  const corners = cornersOf(configOf('data=xor-corners'))
  const h = Float64Array.of(0.98, 0.98, -0.99, 0.99, 0.97, 0.98, 0.99, -0.99)
  const seen = { layer: 1, units: 2, stage: flat, separable: { inputs: no, layer: yes } }
  const { details } = describeSpace({ ...seen, places: { h, f: h } }, names, corners)
  expect(details.slice(1)).toEqual([
    'The two corners of class 1 land 0.01 apart.',
    'The four corners take three places.',
  ])
})

test('how near corners are counts against how far apart they are, whatever the scale', () => {
  const corners = cornersOf(configOf('data=gates&gate=xor'))
  const seen = { layer: 1, units: 1, stage: flat, separable: { inputs: no, layer: no } }
  const says = (...h: number[]) => {
    const places = { h: Float64Array.from(h), f: new Float64Array(4) }
    return describeSpace({ ...seen, places }, ['false', 'true'], corners).details.slice(1, 3)
  }
  expect(says(0.02, 0.02, 0, 0.04)).toEqual([
    'The two corners of class true land on the same place.',
    'The four corners take three places.',
  ])
  expect(says(20, 21, 0, 40)[1]).toBe('The four corners take three places.')
  expect(says(1, 1, 1, 1)[1]).toBe('The four corners take one place.')
})

test('the corners have the classes of their gate', () => {
  const targets = (link: string) =>
    cornersOf(configOf(link))?.map(({ x1, x2, target }) => [x1 / 3, x2 / 3, target])
  expect(targets('data=gates&gate=and')?.[0]).toEqual([1, 1, 1])
  expect(targets('data=xor-corners')).toEqual([
    [-1, 1, 1],
    [1, -1, 1],
    [-1, -1, 0],
    [1, 1, 0],
  ])
  expect(cornersOf(configOf('data=circle'))).toBeNull()
})

test('what was chosen for a larger network gives way', () => {
  const look = {
    layer: 3,
    axes: 'three',
    a: 1,
    b: 9,
    c: 2,
    fold: 100,
    turn: 0,
    tilt: 0,
    pane: 'space',
  } as const
  expect(chosenSpace(configOf('net=tanh5'), look)).toEqual({ layer: 1, units: 5, axes: [0, 1, 2] })
  expect(chosenSpace(configOf('net=tanh2'), look).axes).toEqual([0, 1])
  expect(chosenSpace(configOf('net=none'), look).layer).toBe(0)
})

test('the way leads through z and h of every layer', () => {
  expect([0, 25, 50, 60, 100].map((percent) => wayText(2, percent))).toEqual([
    'plane',
    'z⁽¹⁾',
    'h⁽¹⁾',
    'h⁽¹⁾ → z⁽²⁾',
    'h⁽²⁾',
  ])
})

test('the plots are as large as the statement leaves them, and one at a time on a phone', () => {
  expect(hiddenLayout(1400, 270)).toMatchObject({ sidePx: 208, panes: 'all', hasTable: true })
  expect(hiddenLayout(900, 270)).toMatchObject({ panes: 'all', hasTable: false })
  expect(hiddenLayout(358, 300)).toMatchObject({ panes: 'one' })
})

test('the lines set by hand are links without a fault', () => {
  for (const { link } of handSolutions) {
    const { state, problems } = decodeLink(link)
    expect(problems).toEqual([])
    expect(state.journal).toHaveLength(6)
    expect(state.config.holds.frozen).toEqual([{ kind: 'layer', layer: 0 }])
  }
})
