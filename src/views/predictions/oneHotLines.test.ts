import { expect, test } from 'vitest'
import type { Field } from '../plots/field.ts'
import { oneHotLines } from './oneHotLines.ts'

/** Sparsemax of two logits ±(x − 10)/4 over 20² cells: one-hot up to x = 8 and from x = 12 on. */
function sparseField(size: number): Field {
  const plot = new Float32Array(2 * size * size)
  for (let i = 0; i < size * size; i++) {
    const x = (i % size) + 0.5
    const first = Math.min(1, Math.max(0, (1 + (x - 10) / 2) / 2))
    plot[i] = first
    plot[size * size + i] = 1 - first
  }
  return { size, channels: 2, plot, unit: null }
}

test('the lines lie where the second class stops to have a share, to a cell', () => {
  const lines = oneHotLines(sparseField(20))
  expect(lines).toHaveLength(2)
  const at = lines.map((line) => line[1]?.[0] ?? 0).sort((a, b) => a - b)
  expect(Math.abs((at[0] ?? 0) - 8)).toBeLessThanOrEqual(1)
  expect(Math.abs((at[1] ?? 0) - 12)).toBeLessThanOrEqual(1)
})

test('where every class keeps a share there are none', () => {
  const { plot, ...field } = sparseField(20)
  expect(oneHotLines({ ...field, plot: plot.map(() => 0.5) })).toEqual([])
})
