import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellAfter, cellAt, cellCorner, cellIndex, matrixLayout } from './matrixLayout.ts'

const layouts = fc
  .tuple(fc.integer({ min: 1, max: 32 }), fc.integer({ min: 1, max: 32 }))
  .map(([rows, columns]) => matrixLayout(rows, columns, 600, 200))

test('the middle of every cell is that cell, and every cell has a place of its own', () => {
  fc.assert(
    fc.property(layouts, (layout) => {
      const places = new Set<number>()
      for (let row = 0; row < layout.rows; row++) {
        for (let at = 0; at <= layout.columns; at++) {
          const column = at === layout.columns ? ('bias' as const) : at
          const { x, y } = cellCorner(layout, { row, column })
          const found = cellAt(layout, x + layout.cellWidth / 2, y + layout.cellHeight / 2)
          expect(found).toEqual({ row, column })
          places.add(cellIndex(layout, { row, column }))
        }
      }
      expect(places.size).toBe(layout.rows * (layout.columns + 1))
    }),
    { numRuns: 40 },
  )
})

test('between W and b, and outside, there is no cell', () => {
  const layout = matrixLayout(2, 3, 600, 200)
  expect(cellAt(layout, layout.biasX - 3, 5)).toBeNull()
  expect(cellAt(layout, -1, 5)).toBeNull()
  expect(cellAt(layout, 5, layout.height + 1)).toBeNull()
})

test('arrows stay inside and cross to the biases and back', () => {
  const layout = matrixLayout(2, 2, 600, 200)
  expect(cellAfter(layout, { row: 0, column: 1 }, 'ArrowRight')).toEqual({ row: 0, column: 'bias' })
  expect(cellAfter(layout, { row: 0, column: 'bias' }, 'ArrowLeft')).toEqual({ row: 0, column: 1 })
  expect(cellAfter(layout, { row: 1, column: 0 }, 'ArrowDown')).toEqual({ row: 1, column: 0 })
  expect(cellAfter(layout, { row: 0, column: 0 }, 'x')).toBeNull()
})

test('small networks show their numbers, large ones their tints', () => {
  expect(matrixLayout(4, 2, 300, 160).hasNumbers).toBe(true)
  expect(matrixLayout(32, 32, 400, 200).hasNumbers).toBe(false)
})
