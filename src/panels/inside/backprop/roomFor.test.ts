import { expect, test } from 'vitest'
import { resultText, shortText } from './numbers.ts'
import { roomFor } from './roomFor.ts'

const table = (rows: number, columns: number, value = 0.5, sign = '·') => ({
  sign,
  table: { rows, columns, at: () => value },
})

test('up to 8 × 8 there are numbers where all tables fit side by side', () => {
  const lines = [table(4, 4), table(4, 1), table(4, 1)]
  expect(roomFor(lines, { width: 636, height: 196 }).cellHeight).toBe(30)
  expect(roomFor(lines, { width: 460, height: 124 }).cellHeight).toBeGreaterThanOrEqual(20)
  expect(roomFor(lines, { width: 300, height: 196 }).cellHeight).toBeNull()
  expect(roomFor(lines, { width: 636, height: 110 }).cellHeight).toBeNull()
})

test('larger ones are colours', () => {
  expect(roomFor([table(9, 1)], { width: 900, height: 900 }).cellHeight).toBeNull()
  expect(roomFor([table(1, 10)], { width: 900, height: 900 }).cellHeight).toBeNull()
})

test('long signs and long numbers take room too', () => {
  const short = [table(4, 4), table(4, 1)]
  const room = { width: 320, height: 196 }
  expect(roomFor(short, room).cellHeight).toBe(30)
  expect(roomFor([table(4, 4), table(4, 1, 0.5, '− 0.001 · (')], room).cellHeight).toBeNull()
  expect(roomFor([table(4, 4, -0.0612345), table(4, 1)], room).cellHeight).toBeNull()
})

test('the result has fewer digits before numbers become colours', () => {
  const lines = [table(4, 4), table(4, 1, -0.0809791)]
  expect(roomFor(lines, { width: 400, height: 196 }).resultText).toBe(resultText)
  expect(roomFor(lines, { width: 340, height: 196 })).toMatchObject({
    ...{ cellHeight: 30, resultText: shortText },
  })
})
