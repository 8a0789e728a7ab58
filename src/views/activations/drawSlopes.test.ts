import { expect, test } from 'vitest'
import { slopeProducts } from './drawSlopes.ts'

test('on the way back a gradient meets the slopes of its own layer and all above it', () => {
  expect(slopeProducts([0.25, 0.5, 0.5])).toEqual([0.0625, 0.25, 0.5])
  expect(slopeProducts([])).toEqual([])
})

test('six sigmoid layers at their steepest leave 1/4096', () => {
  expect(slopeProducts(Array(6).fill(0.25))[0]).toBe(1 / 4096)
})
