import { expect, test } from 'vitest'
import { moveInGrid } from './moveInGrid.ts'

test('left and right run on over the end of a row', () => {
  expect(moveInGrid('ArrowRight', 3, 16, 4)).toBe(4)
  expect(moveInGrid('ArrowLeft', 4, 16, 4)).toBe(3)
})

test('up and down keep the column', () => {
  expect(moveInGrid('ArrowDown', 5, 16, 4)).toBe(9)
  expect(moveInGrid('ArrowUp', 5, 16, 4)).toBe(1)
})

test('nothing lies beyond the ends', () => {
  expect(moveInGrid('ArrowUp', 2, 16, 4)).toBeNull()
  expect(moveInGrid('ArrowDown', 14, 16, 4)).toBeNull()
  expect(moveInGrid('ArrowRight', 15, 16, 4)).toBeNull()
})

test('Home and End lead to the ends, other keys nowhere', () => {
  expect(moveInGrid('Home', 7, 16, 4)).toBe(0)
  expect(moveInGrid('End', 7, 16, 4)).toBe(15)
  expect(moveInGrid('x', 7, 16, 4)).toBeNull()
})
