import { expect, test } from 'vitest'
import { plotLayout } from './plotLayout.ts'
import { curveTitle, fieldScaleOf, type PlotNetwork, plotTitle } from './plotMeaning.ts'
import { plotToggles } from './plotToggleList.ts'

const binary: PlotNetwork = {
  activations: ['tanh', 'relu'],
  output: 'sigmoid',
  outputs: 1,
  classes: 2,
  classNames: ['class 0', 'class 1'],
  targetLimit: 1,
}
const iris: PlotNetwork = {
  ...binary,
  output: 'softmax',
  outputs: 3,
  classes: 3,
  classNames: ['setosa', 'versicolor', 'virginica'],
}

test('a sigmoid output is a probability, a linear one is signed', () => {
  const field = { unit: null, channels: 1 }
  expect(fieldScaleOf(binary, field)).toEqual({ kind: 'probability' })
  expect(fieldScaleOf({ ...binary, output: 'linear' }, field)).toEqual({ kind: 'signed', limit: 1 })
  const heights = { ...binary, output: 'linear', classes: 0, targetLimit: 4 } as const
  expect(fieldScaleOf(heights, field)).toEqual({ kind: 'signed', limit: 4 })
})

test('hidden units are scaled by their own function', () => {
  expect(fieldScaleOf(binary, { unit: { layer: 0, unit: 1 }, channels: 1 })).toEqual({
    kind: 'signed',
    limit: 1,
  })
  expect(fieldScaleOf(binary, { unit: { layer: 1, unit: 1 }, channels: 1 })).toEqual({
    kind: 'signed',
    limit: null,
  })
})

test('several outputs are classes, one of them is its class', () => {
  expect(fieldScaleOf(iris, { unit: null, channels: 3 })).toEqual({
    kind: 'classes',
    outputs: 'shares',
  })
  expect(fieldScaleOf(iris, { unit: { layer: 2, unit: 1 }, channels: 1 })).toEqual({
    kind: 'class',
    classNumber: 1,
  })
})

test('sparsemax is a distribution too, whose shares are not compared by their logarithms', () => {
  const sparse = { ...iris, output: 'sparsemax' } as const
  expect(fieldScaleOf(sparse, { unit: null, channels: 3 })).toEqual({
    kind: 'classes',
    outputs: 'sparse-shares',
  })
  expect(fieldScaleOf(sparse, { unit: { layer: 2, unit: 1 }, channels: 1 })).toEqual({
    kind: 'class',
    classNumber: 1,
  })
  expect(plotTitle(sparse, null)).toEqual(plotTitle(iris, null))
  expect(plotTitle(sparse, { layer: 2, unit: 1 }).title).toBe('P(y = versicolor | x)')
})

test('titles say what is shown', () => {
  expect(plotTitle(binary, null).title).toBe('P(y = 1 | x)')
  expect(plotTitle(binary, { layer: 0, unit: 2 })).toEqual({
    title: 'Layer 1, unit 3: h',
    valueName: 'h',
    isUnit: true,
  })
  expect(plotTitle(binary, { layer: 2, unit: 0 }).isUnit).toBe(false)
  expect(plotTitle(iris, null).title).toBe('argmax P(y = c | x)')
  expect(plotTitle(iris, { layer: 2, unit: 1 }).title).toBe('P(y = versicolor | x)')
  expect(curveTitle(binary, { layer: 1, unit: 0 }).title).toBe('Layer 2, unit 1: w·h')
})

test('the plot takes the arrangement that makes it larger', () => {
  expect(plotLayout(364, 460, false, 1)).toEqual({ sizePx: 364, beside: false, short: true })
  expect(plotLayout(364, 310, false, 1)).toMatchObject({ sizePx: 262, beside: true })
  expect(plotLayout(358, 0, true, 1)).toMatchObject({ sizePx: 276, beside: true })
})

test('only toggles that mean something are offered', () => {
  expect(plotToggles('binary', true).map(({ key }) => key)).toHaveLength(5)
  expect(plotToggles('regression', true).map(({ key }) => key)).toEqual(['showTest', 'showLines'])
  expect(plotToggles('curve', false)).toEqual([])
})
