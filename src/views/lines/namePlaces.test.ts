import { expect, test } from 'vitest'
import { clipLine } from './clipLine.ts'
import { namePlaces } from './namePlaces.ts'
import type { UnitLine } from './unitLine.ts'

const side = [0, 200] as const
const lineOf = (a: number, b: number, c: number): UnitLine => ({
  name: 'h',
  piece: clipLine({ a, b, c }, side, side),
  curves: null,
})

test('a name stands beside the end of its line, where the unit does not fire', () => {
  const [at] = namePlaces([lineOf(1, 0, -100)], 200)
  if (at == null) throw new Error('expected a place, got none')
  expect(at.x).toBe(100 - 13)
  expect(at.y).toBe(200 - 16)
})

test('lines through the same places have their names apart', () => {
  const lines = Array.from({ length: 4 }, () => lineOf(1, 0.01, -100))
  const places = namePlaces(lines, 200)
  for (const [n, p] of places.entries()) {
    for (const q of places.slice(n + 1)) {
      if (p === null || q === null) throw new Error('expected four places')
      expect(Math.abs(p.x - q.x) >= 22 || Math.abs(p.y - q.y) >= 14).toBe(true)
    }
  }
})

test('where there is no room a line has no name: it is not written over another', () => {
  const lines = Array.from({ length: 7 }, () => lineOf(1, 0, -100))
  expect(namePlaces(lines, 200).filter((place) => place !== null)).toHaveLength(4)
  expect(namePlaces([lineOf(1, 1, -20)], 200)).toEqual([null])
})
