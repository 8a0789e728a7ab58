import { expect, test } from 'vitest'
import { chainMarks } from './chainMarks.ts'
import { chainSteps, chainValues } from './chainRule.ts'

const size = { width: 600, height: 260 }
const words = (step: number, width = size.width) => {
  const { nodes, edges } = chainMarks(chainValues(1), step, { ...size, width })
  return {
    nodes: nodes.map(({ text }) => text),
    edges: edges.map(({ label }) => label?.text ?? ''),
    lit: edges.filter(({ tone }) => tone === 'gradient').map(({ name }) => name),
    flow: nodes.flatMap(({ notes }) => notes.filter(({ tone }) => tone === 'gradient')),
  }
}

test('before the first step only t is known', () => {
  expect(words(0)).toEqual({
    nodes: ['t = 1', 'u', 'v', 'r'],
    edges: ['', '', '', ''],
    lit: [],
    flow: [],
  })
})

test('the forward pass fills the nodes from t to r', () => {
  expect(words(1).nodes).toEqual(['t = 1', 'u = 1', 'v', 'r'])
  expect(words(3).nodes).toEqual(['t = 1', 'u = 1', 'v = 4', 'r = 4'])
})

test('each step back writes the derivative or the product that it is about', () => {
  expect([4, 5, 6, 7].map((step) => words(step).edges.filter(Boolean).length)).toEqual([1, 2, 3, 4])
  expect([5, 6, 7, 8].map((step) => words(step).flow.length)).toEqual([0, 1, 2, 3])
})

test('the way back lights one path, then the other, then both', () => {
  expect(words(6).lit).toEqual(['ut', 'ru'])
  expect(words(7).lit).toEqual(['vt', 'rv'])
  expect(words(8).lit).toHaveLength(4)
})

test('at the end every edge has its derivative, and the products and their sum are written out', () => {
  const { edges, flow } = words(chainSteps)
  expect(edges).toEqual(['∂u/∂t = 2t = 2', '∂v/∂t = 3', '∂r/∂u = v = 4', '∂r/∂v = u = 1'])
  expect(flow.map(({ text }) => text)).toEqual(['dr/dt = 11', '4 · 2 = 8', '1 · 3 = 3'])
})

test('in little room the edges keep their numbers', () => {
  expect(words(chainSteps, 350).edges).toEqual(['2t = 2', '3', 'v = 4', 'u = 1'])
})

test('nothing leaves the box, down to 180 pixels of height', () => {
  for (const height of [180, 260, 600]) {
    const { nodes } = chainMarks(chainValues(-1.2345), chainSteps, { width: 320, height })
    const ys = nodes.flatMap(({ y, notes }) => [y - 16, y + 16, ...notes.map((note) => note.y)])
    expect(Math.min(...ys)).toBeGreaterThan(7)
    expect(Math.max(...ys)).toBeLessThan(height - 7)
  }
})

test('on a phone nothing is written over what stands beside the edges', () => {
  const { nodes, edges } = chainMarks(chainValues(0.1234), chainSteps, { width: 358, height: 216 })
  const notes = nodes.filter(({ name }) => name === 't' || name === 'r').flatMap((n) => n.notes)
  expect(notes).toHaveLength(2)
  for (const note of notes) {
    for (const { label } of edges) {
      expect(Math.abs(note.y - (label?.y ?? Number.NaN))).toBeGreaterThan(16)
    }
  }
})
