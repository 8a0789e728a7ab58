import { expect, test } from 'vitest'
import { classShapes } from './colors.ts'
import { shapePath, traceShape } from './shapes.ts'

test.each(classShapes)('a %s is a closed path within 1.5 radii', (shape) => {
  const numbers = shapePath(shape, 10).match(/-?\d+(\.\d+)?/g) ?? []
  expect(shapePath(shape, 10)).toMatch(/^M.*Z$/)
  for (const number of numbers) expect(Math.abs(Number(number))).toBeLessThanOrEqual(15)
})

test('shapes are traced around their place', () => {
  const seen: number[] = []
  const sink = {
    moveTo: (x: number, y: number) => void seen.push(x, y),
    lineTo: (x: number, y: number) => void seen.push(x, y),
    closePath: () => {},
    arc: () => {},
  }
  traceShape(sink, 'diamond', 100, 50, 4)
  expect(seen).toEqual([100, 45, 105, 50, 100, 55, 95, 50].map((v) => expect.closeTo(v, 6)))
})
