import { expect, test } from 'vitest'
import { decimate, linePath, type PixelLine } from './decimate.ts'

function line(count: number, width: number, yAt: (i: number) => number | null): PixelLine {
  return { count, xAt: (i) => (i / count) * width, yAt }
}

test('short lines come back whole', () => {
  const points = decimate(
    line(50, 100, (i) => i),
    100,
  )
  expect(points.map(({ y }) => y)).toEqual(Array.from({ length: 50 }, (_, i) => i))
})

test('a long line keeps its extremes and its end, with about two points a pixel', () => {
  const yAt = (i: number) => (i === 4321 ? 99 : i === 7777 ? -99 : Math.sin(i))
  const kept = decimate(line(10_000, 100, yAt), 100)
  expect(kept.length).toBeLessThanOrEqual(201)
  expect(kept).toContainEqual({ x: 43.21, y: 99 })
  expect(kept).toContainEqual({ x: 77.77, y: -99 })
  expect(kept.at(-1)?.y).toBe(yAt(9999))
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
  const gap = line(1000, 10, (i) => (i >= 300 && i < 400 ? null : 1))
  expect(decimate(gap, 10).filter(({ y }) => y === null)).toHaveLength(1)
})

test('a path lifts the pen at gaps', () => {
  const points = [1, 2, null, 3].map((y, x) => ({ x, y }))
  expect(linePath(points)).toBe('M0,1L1,2M3,3')
})
