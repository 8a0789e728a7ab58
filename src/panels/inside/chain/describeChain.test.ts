import { expect, test } from 'vitest'
import { chainValues } from '../../../views/index.ts'
import { chainLines } from './chainLines.ts'
import { describeChain, describeGraph } from './describeChain.ts'

test('the end names both paths and their sum', () => {
  expect(describeChain(chainValues(1), 8)).toBe(
    'At t = 1 the two paths add up to dr/dt = 8 + 3 = 11.',
  )
  expect(describeChain(chainValues(-1), 8)).toContain('dr/dt = 4 + 3 = 7.')
})

test('where the paths cancel, r stands still', () => {
  expect(describeChain(chainValues(-2 / 9), 8)).toMatch(/ = 0: r stands still here\.$/)
  expect(describeChain(chainValues(0), 8)).toMatch(/ = 0: r stands still here\.$/)
  expect(describeChain(chainValues(1e-15), 8)).not.toContain('still')
  expect(describeChain(chainValues(-0.22), 8)).not.toContain('still')
})

test('negative factors stand in brackets', () => {
  expect(describeChain(chainValues(-1), 6)).toContain('(−2) · (−2) = 4.')
})

test('each step has a line and a sentence of its own', () => {
  const values = chainValues(0.5)
  const sentences = Array.from({ length: 9 }, (_, step) => describeChain(values, step))
  expect(new Set(sentences).size).toBe(9)
  expect(chainLines(values).map((line) => line.numbers)).toEqual([
    '0.25',
    '2.5',
    '0.25 · 2.5 = 0.625',
    '2.5',
    '0.25',
    '2.5 · 1 = 2.5',
    '0.25 · 3 = 0.75',
    '2.5 + 0.75 = 3.25',
  ])
})

test('the graph in words says only what is computed', () => {
  expect(describeGraph(chainValues(1), 1)).toBe(
    'Computation graph: t = 1 leads to u = t² = 1 and to v = 3t + 1; both lead to r = u·v.',
  )
  expect(describeGraph(chainValues(1), 8)).toContain(
    'Derivatives on the edges: ∂r/∂u = 4, ∂r/∂v = 1, ∂u/∂t = 2, ∂v/∂t = 3.',
  )
})
