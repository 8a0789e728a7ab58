import { expect, test } from 'vitest'
import { roomFor } from './roomFor.ts'

const table = (rows: number, columns: number) => ({ table: { rows, columns } })

test('up to 8 × 8 there are numbers where all tables fit side by side', () => {
  const lines = [table(4, 4), table(4, 1), table(4, 1)]
  expect(roomFor(lines, { width: 636, height: 240 }).cellHeight).toBe(30)
  expect(roomFor(lines, { width: 460, height: 168 }).cellHeight).toBeGreaterThanOrEqual(20)
  expect(roomFor(lines, { width: 300, height: 240 }).cellHeight).toBeNull()
})

test('larger ones are colours', () => {
  expect(roomFor([table(9, 1)], { width: 900, height: 900 }).cellHeight).toBeNull()
  expect(roomFor([table(1, 10)], { width: 900, height: 900 }).cellHeight).toBeNull()
})
