import { expect, test } from 'vitest'
import { slopesOf } from './activations.ts'
import type { HiddenActivation } from './architecture.ts'

const smooth: readonly (readonly [HiddenActivation, (z: number) => number])[] = [
  ['linear', (z) => z],
  ['sigmoid', (z) => 1 / (1 + Math.exp(-z))],
  ['tanh', Math.tanh],
  ['relu', (z) => Math.max(0, z)],
]

test('slopes agree with central differences', () => {
  const grid = Array.from({ length: 81 }, (_, i) => (i - 40) / 8 + 0.01)
  for (const [g, f] of smooth) {
    const slopes = slopesOf(g, Float64Array.from(grid, f))
    grid.forEach((z, i) => {
      expect(slopes[i]).toBeCloseTo((f(z + 1e-6) - f(z - 1e-6)) / 2e-6, 6)
    })
  }
})

test('the slope of ReLU at 0 is 0, and that of jumps is 0 everywhere', () => {
  expect([...slopesOf('relu', Float64Array.of(0, 1e-300))]).toEqual([0, 1])
  expect([...slopesOf('threshold', Float64Array.of(-1, 1))]).toEqual([0, 0])
  expect([...slopesOf('step', Float64Array.of(0, 1))]).toEqual([0, 0])
})
