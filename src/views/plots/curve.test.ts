import { expect, test } from 'vitest'
import { curveLines, sampleLine } from './curve.ts'

/** Hidden layers of 1 and 2 units; three samples. */
const curve = {
  x: Float32Array.of(0, 1, 2),
  units: Float32Array.of(1, 1, 1, 2, 2, 2, 3, 3, 3, 9, 9, 9),
  contributions: Float32Array.of(20, 20, 20, 30, 30, 30),
}

test('the lines are the contributions, then the output', () => {
  const lines = curveLines(curve, [1, 2], null)
  expect(lines.map(({ role }) => role)).toEqual(['contribution', 'contribution', 'output'])
  expect(lines.at(-1)?.values[0]).toBe(9)
})

test('a selected unit of the last layer shows its contribution, an earlier one its activation', () => {
  const last = curveLines(curve, [1, 2], { layer: 1, unit: 1 }).at(-1)
  expect(last?.role).toBe('selected')
  expect(last?.values[0]).toBe(30)
  expect(curveLines(curve, [1, 2], { layer: 0, unit: 0 }).at(-1)?.values[0]).toBe(1)
})

test('the output itself is not drawn twice', () => {
  expect(curveLines(curve, [1, 2], { layer: 2, unit: 0 })).toHaveLength(3)
})

test('a line is linear between samples and constant beyond them', () => {
  const y = Float32Array.of(0, 10, 30)
  expect(sampleLine(curve.x, y, 0.5)).toBe(5)
  expect(sampleLine(curve.x, y, 1.5)).toBe(20)
  expect(sampleLine(curve.x, y, -4)).toBe(0)
  expect(sampleLine(curve.x, y, 4)).toBe(30)
})
