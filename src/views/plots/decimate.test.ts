import { expect, test } from 'vitest'
import { decimate, linePath, type PixelPoint } from './decimate.ts'

function line(count: number, width: number, yOf: (i: number) => number | null): PixelPoint[] {
  return Array.from({ length: count }, (_, i) => ({ x: (i / count) * width, y: yOf(i) }))
}

test('short lines come back whole', () => {
  const points = line(50, 100, (i) => i)
  expect(decimate(points, 100)).toBe(points)
})

test('a long line keeps its extremes and its end, with about two points a pixel', () => {
  const points = line(10_000, 100, (i) => (i === 4321 ? 99 : i === 7777 ? -99 : Math.sin(i)))
  const kept = decimate(points, 100)
  expect(kept.length).toBeLessThanOrEqual(201)
  expect(kept).toContain(points[4321])
  expect(kept).toContain(points[7777])
  expect(kept.at(-1)).toBe(points.at(-1))
})

test('what is kept stays in order', () => {
  const kept = decimate(
    line(5000, 40, (i) => Math.cos(i)),
    40,
  )
  const xs = kept.map(({ x }) => x)
  expect(xs).toEqual([...xs].sort((a, b) => a - b))
})

test('a stretch without finite values stays a gap', () => {
  const points = line(1000, 10, (i) => (i >= 300 && i < 400 ? null : 1))
  expect(decimate(points, 10).filter(({ y }) => y === null)).toHaveLength(1)
})

test('a path lifts the pen at gaps', () => {
  const points = [1, 2, null, 3].map((y, x) => ({ x, y }))
  expect(linePath(points)).toBe('M0,1L1,2M3,3')
})
