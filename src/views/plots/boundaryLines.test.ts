import { expect, test } from 'vitest'
import { boundaryLines, openLines } from './boundaryLines.ts'
import type { Field } from './field.ts'

function field(size: number, channels: number, value: (c: number, x: number, y: number) => number) {
  const plot = new Float32Array(channels * size * size)
  for (let c = 0; c < channels; c++) {
    for (let i = 0; i < size * size; i++) {
      const x = (i % size) + 0.5
      const y = Math.floor(i / size) + 0.5
      plot[c * size * size + i] = value(c, x, y)
    }
  }
  return { size, channels, plot, unit: null } satisfies Field
}

test('the boundary of a vertical step is one vertical line from border to border', () => {
  const lines = boundaryLines(
    field(10, 1, (_, x) => x / 10),
    { kind: 'probability' },
  )
  expect(lines).toHaveLength(1)
  for (const [x] of lines[0] ?? []) expect(x).toBeCloseTo(5, 4)
  const heights = (lines[0] ?? []).map(([, y]) => y)
  expect(Math.min(...heights)).toBe(0)
  expect(Math.max(...heights)).toBe(10)
})

test('a closed boundary ends where it begins', () => {
  const lines = boundaryLines(
    field(20, 1, (_, x, y) => 5 - Math.hypot(x - 10, y - 10)),
    { kind: 'signed', limit: 1 },
  )
  expect(lines).toHaveLength(1)
  expect(lines[0]?.at(-1)).toEqual(lines[0]?.[0])
  for (const [x, y] of lines[0] ?? []) expect(Math.hypot(x - 10, y - 10)).toBeCloseTo(5, 0)
})

test('a field that is decided everywhere has no boundary', () => {
  const all = field(6, 1, () => 0.9)
  expect(boundaryLines(all, { kind: 'probability' })).toEqual([])
})

test('a ReLU unit has its line where its pre-activation is 0', () => {
  const lines = boundaryLines(
    field(20, 1, (_, x, y) => Math.max(0, x + 0.4 * y - 13.3)),
    { kind: 'signed', limit: null },
  )
  expect(lines).toHaveLength(1)
  for (const [x, y] of (lines[0] ?? []).slice(1, -1)) expect(x + 0.4 * y).toBeCloseTo(13.3, 4)
})

test.each([
  ['−1 and 1', { kind: 'signed', limit: 1 }, -1],
  ['0 and 1', { kind: 'probability' }, 0],
] as const)('a jump between %s has a straight boundary, not one in steps', (_, scale, low) => {
  const lines = boundaryLines(
    field(60, 1, (_c, x, y) => (x + 0.37 * y > 41.3 ? 1 : low)),
    scale,
  )
  expect(lines).toHaveLength(1)
  const inside = (lines[0] ?? []).filter(([, y]) => y > 5 && y < 55)
  const errors = inside.map(([x, y]) => Math.abs(x + 0.37 * y - 41.3))
  expect(Math.max(...errors)).toBeLessThan(0.12)
})

test.each([
  ['sigmoid', { kind: 'probability' }, (z: number) => 1 / (1 + Math.exp(-z))],
  ['tanh', { kind: 'signed', limit: 1 }, Math.tanh],
] as const)('a saturated %s has a straight boundary, not one in steps', (_, scale, squash) => {
  const lines = boundaryLines(
    field(20, 1, (_c, x, y) => squash(5 * (x + 0.3 * y - 12.7))),
    scale,
  )
  for (const [x, y] of (lines[0] ?? []).slice(1, -1)) expect(x + 0.3 * y).toBeCloseTo(12.7, 1)
})

test('boundaries between classes are where the two largest are equal', () => {
  const lines = boundaryLines(
    field(12, 3, (c, x) => -Math.abs(x - (2 + 4 * c))),
    { kind: 'classes', outputs: 'signed' },
  )
  const columns = new Set(lines.flat().map(([x]) => Math.round(x)))
  expect([...columns].sort((a, b) => a - b)).toEqual([4, 8])
})

test('a ring along the border is no line at all', () => {
  const ring = [
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
    [0, 0],
  ]
  expect(openLines(ring, 4)).toEqual([])
})

test('a still picture of 300² cells gives the same line as one of 100²', () => {
  const circle = (size: number) =>
    boundaryLines(
      field(size, 1, (_, x, y) => 0.3 - Math.hypot(x / size - 0.5, y / size - 0.5)),
      { kind: 'signed', limit: 1 },
    )[0] ?? []
  const still = circle(300).map(([x, y]) => [x / 3, y / 3])
  expect(still).toHaveLength(circle(100).length)
  circle(100).forEach(([x, y], i) => {
    expect(still[i]?.[0]).toBeCloseTo(x, 2)
    expect(still[i]?.[1]).toBeCloseTo(y, 2)
  })
})
