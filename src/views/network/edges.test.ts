import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edgeLabels } from './edgeLabels.ts'
import { edgeStyle } from './edgeStyle.ts'
import { edgeGaps, edgesNear, parameterIndex, parametersIn, pointOnEdge } from './edges.ts'
import { networkLayout } from './layout.ts'

const layout = networkLayout({
  width: 788,
  height: 734,
  inputs: 7,
  layers: [3, 2, 1],
  labelWidth: 40,
  compact: false,
})
const gaps = edgeGaps(layout, [0, 2])

test('an absent weight is a hair, a large one 4.5 wide and at 0.7', () => {
  expect(edgeStyle(0)).toEqual({ width: 0.5, opacity: 0.12 })
  expect(edgeStyle(-3).width).toBeCloseTo(0.5 + 4 * Math.tanh(1), 12)
  expect(edgeStyle(2).opacity).toBeCloseTo(0.12 + 0.58 * Math.tanh(1), 12)
  expect(edgeStyle(1e9).width).toBeCloseTo(4.5, 12)
})

test('edges of a crowded gap are thinner', () => {
  expect(edgeStyle(2, true).width).toBeCloseTo(0.6 * edgeStyle(2).width, 12)
  expect(edgeStyle(2, true).opacity).toBe(edgeStyle(2).opacity)
})

test('a weight looks the same whatever its sign', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), (w) => {
      expect(edgeStyle(-w)).toEqual(edgeStyle(w))
    }),
  )
})

test('parameters are numbered as the engine keeps them', () => {
  expect(parametersIn(gaps)).toBe(2 * 3 + 3 + 3 * 2 + 2 + 2 + 1)
  expect(parameterIndex(gaps, { layer: 0, to: 1, from: 0 })).toBe(2)
  expect(parameterIndex(gaps, { layer: 0, to: 2, from: 'bias' })).toBe(8)
  expect(parameterIndex(gaps, { layer: 1, to: 1, from: 2 })).toBe(9 + 5)
  expect(parameterIndex(gaps, { layer: 2, to: 0, from: 'bias' })).toBe(19)
  expect(parameterIndex(gaps, { layer: 0, to: 0, from: 2 })).toBe(-1)
  expect(parameterIndex(gaps, { layer: 3, to: 0, from: 0 })).toBe(-1)
})

test('edges leave from the inputs in use', () => {
  expect(gaps[0]?.from).toEqual([layout.inputs.ys[0], layout.inputs.ys[2]])
})

test('every point of an edge is found near it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2 }),
      fc.integer({ min: 0, max: 1 }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (to, from, t) => {
        const near = edgesNear(gaps, pointOnEdge(gaps[0]!, to, from, t), 1)
        expect(near.some((edge) => edge.to === to && edge.from === from)).toBe(true)
      },
    ),
  )
})

test('there is no edge outside the gaps', () => {
  expect(edgesNear(gaps, { x: 0, y: 300 }, 22)).toEqual([])
})

test('numbers on edges do not cover each other', () => {
  for (const gap of gaps) {
    const labels = edgeLabels(gap)
    expect(labels).toHaveLength(gap.from.length * gap.to.length)
    labels.forEach((a, i) => {
      for (const b of labels.slice(i + 1)) {
        expect(Math.abs(a.x - b.x) >= 46 || Math.abs(a.y - b.y) >= 18).toBe(true)
      }
    })
  }
})
