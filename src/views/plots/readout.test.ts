import { expect, test } from 'vitest'
import type { Field } from './field.ts'
import { fixed, lossText, shortText, tickText } from './numberText.ts'
import { planeTicks } from './planeTicks.ts'
import type { PlotPoints } from './points.ts'
import { placeText, pointText, valueText } from './readout.ts'
import { moved } from './usePlotPointer.ts'

const domain = { x1: [-6, 6], x2: [-6, 6] } as const
const names = ['x₁', 'x₂'] as const
const sure: Field = { size: 1, channels: 1, plot: Float32Array.of(0.93), unit: null }
const points: PlotPoints = {
  task: 'binary',
  classes: 2,
  classNames: ['class 0', 'class 1'],
  x1: [1],
  x2: [1],
  target: [0],
  isTraining: [0],
}

test('a place reads in the axes’ own units with a true minus', () => {
  expect(placeText({ x1: 1.2, x2: -0.4 }, domain, names)).toBe('x₁ 1.2 · x₂ −0.4')
})

test('a measured axis reads without its unit, in short with the unit alone', () => {
  const measured = ['petal length (cm)', 'petal width (cm)'] as const
  const at = { x1: 5.1, x2: 1.7 }
  expect(placeText(at, domain, measured)).toBe('petal length 5.1 · petal width 1.7')
  expect(placeText(at, domain, measured, true)).toBe('5.1 cm · 1.7 cm')
})

test('values are named, and of several classes the most likely is', () => {
  const at = { x1: 0, x2: 0 }
  expect(valueText(sure, { kind: 'probability' }, domain, at, 'P', points)).toBe('P = 0.93')
  const three: Field = { size: 1, channels: 3, plot: Float32Array.of(0.1, 0.7, 0.2), unit: null }
  const scale = { kind: 'classes', outputs: 'shares' } as const
  expect(valueText(three, scale, domain, at, 'P', points)).toBe('P(class 1) = 0.70')
})

test('a point says its part, its class, and whether the output is wrong', () => {
  expect(pointText(points, 0, sure, { kind: 'probability' }, domain)).toBe('test class 0, wrong')
  const heights = { ...points, classes: 0, target: [-0.5] }
  expect(pointText(heights, 0, sure, { kind: 'signed', limit: 1 }, domain)).toBe('test y = −0.50')
})

test('arrow keys begin in the middle, move, and stay inside', () => {
  expect(moved({ domain }, null, 'ArrowUp', 1)).toEqual({ x1: 0, x2: 0 })
  expect(moved({ domain }, { x1: 0, x2: 0 }, 'ArrowUp', 5)).toEqual({ x1: 0, x2: 1 })
  expect(moved({ domain }, { x1: 6, x2: 0 }, 'ArrowRight', 1)).toEqual({ x1: 6, x2: 0 })
  expect(moved({ domain }, null, 'Enter', 1)).toBeNull()
})

test('numbers never read −0 and are short', () => {
  expect(fixed(-0.001, 2)).toBe('0.00')
  expect(lossText(0.0354)).toBe('0.0354')
  expect(lossText(1.234e-6)).toBe('1.23e−6')
  expect(lossText(null)).toBe('–')
  expect(tickText(0.1 + 0.2)).toBe('0.3')
  expect(tickText(20000)).toBe('20\u202f000')
  expect(shortText(-0.98487)).toBe('−0.98')
})

test('the usual plane has the same ends at every size', () => {
  expect(planeTicks([-6, 6], 364)).toEqual([-6, -4, -2, 0, 2, 4, 6])
  expect(planeTicks([-6, 6], 276)).toEqual([-6, -3, 0, 3, 6])
  expect(planeTicks([0, 7], 364)).toContain(2)
})
