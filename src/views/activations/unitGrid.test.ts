import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellNext, stackedGrid, unitGrid } from './unitGrid.ts'

test('every unit has a cell, and the cells are inside the width', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 128 }),
      fc.integer({ min: 200, max: 1400 }),
      fc.integer({ min: 60, max: 600 }),
      (units, width, height) => {
        const { columns, rows, cellWidth, cellHeight } = unitGrid(units, width, height, 60)
        expect(columns * rows).toBeGreaterThanOrEqual(units)
        expect(columns * cellWidth).toBeLessThanOrEqual(width)
        expect(cellHeight).toBeGreaterThanOrEqual(60)
      },
    ),
  )
})

test('eight units in a wide low box stand in two rows of four', () => {
  expect(unitGrid(8, 720, 240, 60)).toMatchObject({ columns: 4, rows: 2 })
})

test('on a phone three units stand side by side, in as many rows as it takes', () => {
  expect(stackedGrid(8, 358)).toMatchObject({ columns: 3, rows: 3 })
  expect(stackedGrid(2, 358)).toMatchObject({ columns: 2, rows: 1, cellWidth: 179 })
})

test('arrows move between cells and stop at the ends', () => {
  const grid = unitGrid(8, 720, 240, 60)
  expect(cellNext(grid, 8, 1, 'ArrowDown')).toBe(5)
  expect(cellNext(grid, 8, 5, 'ArrowDown')).toBe(5)
  expect(cellNext(grid, 8, 0, 'ArrowLeft')).toBe(0)
  expect(cellNext(grid, 8, 2, 'End')).toBe(7)
  expect(cellNext(grid, 8, 2, 'x')).toBeNull()
})
