import { expect, test } from 'vitest'
import { fittedPen, type Pen } from './strokes.ts'

const pen: Pen = { tool: 'brush', value: 4, isTraining: true, width: 0.05, density: 4 }
const classes = {
  kind: 'classes' as const,
  classNames: ['a', 'b'],
  columnNames: ['x₁', 'x₂', 'class'] as const,
  x1: [],
  x2: [],
  target: [],
  split: null,
  plane: null,
}

test('a pen of a class that the points do not have draws their last one', () => {
  expect(fittedPen(pen, classes).value).toBe(1)
  expect(fittedPen({ ...pen, value: 0.7 }, classes).value).toBe(1)
  expect(fittedPen({ ...pen, value: 0 }, classes).value).toBe(0)
})

test('heights are drawn as they are', () => {
  expect(fittedPen({ ...pen, value: 0.7 }, { ...classes, kind: 'regression' }).value).toBe(0.7)
})
