import fc from 'fast-check'
import { expect, test } from 'vitest'
import { featureAt } from '../../../datasets/index.ts'
import { createPlane } from '../../../views/index.ts'
import { type LineFrame, movedThrough, pixelLine, turnedTo } from './lineMath.ts'

const number = fc.double({ min: -5, max: 5, noNaN: true })
const weights = fc
  .record({ w1: number, w2: number, b: number })
  .filter(({ w1, w2 }) => Math.hypot(w1, w2) > 0.1)
const pixel = fc.double({ min: 0, max: 300, noNaN: true })
/** A standardised set whose axes have very different units. */
const iris: LineFrame = {
  plane: createPlane({ x1: [0.5, 7.5], x2: [-1, 3] }, 300),
  transform: { mean1: 3.7, deviation1: 1.8, mean2: 1.2, deviation2: 0.7, scale: 1, hidesX2: false },
}
const usual: LineFrame = {
  plane: createPlane({ x1: [-6, 6], x2: [-6, 6] }, 300),
  transform: { mean1: 0, deviation1: 1, mean2: 0, deviation2: 1, scale: 3, hidesX2: false },
}
const frames = fc.constantFrom(iris, usual)

test('h₁ = x₁ + x₂ + 1 of the lecture is 0 where x₁ + x₂ = −1, in inputs of a third', () => {
  const { a, b, c } = pixelLine({ w1: 1, w2: 1, b: 1 }, usual)
  const at = (x1: number, x2: number) => a * usual.plane.toX(x1) + b * usual.plane.toY(x2) + c
  expect(at(-3, 0)).toBeCloseTo(0, 12)
  expect(at(0, -3)).toBeCloseTo(0, 12)
  expect(at(3, 3)).toBeCloseTo(3, 12)
})

test('the line in pixels is z of the place under the pixel', () => {
  fc.assert(
    fc.property(weights, frames, pixel, pixel, ({ w1, w2, b }, frame, x, y) => {
      const line = pixelLine({ w1, w2, b }, frame)
      const [x1, x2] = [frame.plane.x1At(x), frame.plane.x2At(y)]
      const u1 = featureAt('x1', x1, x2, frame.transform)
      const u2 = featureAt('x2', x1, x2, frame.transform)
      expect(line.a * x + line.b * y + line.c).toBeCloseTo(w1 * u1 + w2 * u2 + b, 9)
    }),
    { seed: 1 },
  )
})

test('a moved line goes through the pixel, and only its bias differs', () => {
  fc.assert(
    fc.property(weights, frames, pixel, pixel, (before, frame, x, y) => {
      const after = movedThrough(before, frame, x, y)
      const { a, b, c } = pixelLine(after, frame)
      expect(Math.abs(a * x + b * y + c)).toBeLessThan(1e-3)
      expect([after.w1, after.w2]).toEqual([before.w1, before.w2])
    }),
    { seed: 2 },
  )
})

test('a turned line goes through its pivot along the direction, as long and as nearly the same way up', () => {
  fc.assert(
    fc.property(
      weights,
      frames,
      pixel,
      pixel,
      fc.double({ min: 0, max: 7, noNaN: true }),
      (before, frame, x, y, angle) => {
        const along = { x: Math.cos(angle), y: Math.sin(angle) }
        const after = turnedTo(before, frame, { x, y }, along)
        const { a, b, c } = pixelLine(after, frame)
        const steep = Math.hypot(a, b)
        expect(Math.abs(a * x + b * y + c)).toBeLessThan(2e-3)
        expect(Math.abs(a * along.x + b * along.y) / steep).toBeLessThan(1e-3)
        expect(Math.hypot(after.w1, after.w2)).toBeCloseTo(Math.hypot(before.w1, before.w2), 2)
        expect(after.w1 * before.w1 + after.w2 * before.w2).toBeGreaterThan(-1e-3)
      },
    ),
    { seed: 4 },
  )
})
