import { expect, test } from 'vitest'
import { foldedPlaces, isFoldable } from './foldedPlaces.ts'

test('up to six entries are all shown', () => {
  expect(foldedPlaces(6, false)).toEqual([0, 1, 2, 3, 4, 5])
  expect(isFoldable([2, 6, 1])).toBe(false)
})

test('of more the first four and the last are shown, with a gap between', () => {
  expect(foldedPlaces(7, false)).toEqual([0, 1, 2, 3, null, 6])
  expect(isFoldable([7, 1])).toBe(true)
})

test('unfolded, all are shown', () => {
  expect(foldedPlaces(9, true)).toHaveLength(9)
  expect(foldedPlaces(9, true)).not.toContain(null)
})
