import { expect, test } from 'vitest'
import { mixRgb, packRgb, readThemeColors } from '../colors.ts'
import type { Field, FieldScale } from './field.ts'
import { createFieldPaint, paintField, toShares } from './fieldPixels.ts'

const tokens: Record<string, string> = {
  '--class-0': '#e07b1a',
  '--class-1': '#2166c4',
  '--class-2': '#12855f',
  '--undecided': '#faf9f6',
  '--field-strength': '0.78',
}
const colors = readThemeColors('light', (name) => tokens[name] ?? '')
const paint = createFieldPaint(colors)

function pixelsOf(plot: number[], channels: number, scale: FieldScale, hard = false): number[] {
  const size = Math.sqrt(plot.length / channels)
  const pixels = new Uint32Array(size * size)
  const field: Field = { size, channels, plot: Float32Array.from(plot), unit: null }
  paintField(pixels, field, scale, paint, hard)
  return [...pixels]
}

function shade(classNumber: number): number {
  const color = colors.classes[classNumber] ?? colors.ink
  return packRgb(mixRgb(colors.undecided, color, 0.78))
}

test('probability 0, ½ and 1 are class 0, undecided and class 1', () => {
  const pixels = pixelsOf([0, 0.5, 1, 1], 1, { kind: 'probability' })
  expect(pixels).toEqual([shade(0), packRgb(colors.undecided), shade(1), shade(1)])
})

test('signed values reach full colour at the limit', () => {
  const pixels = pixelsOf([-3, 0, 3, 9], 1, { kind: 'signed', limit: 3 })
  expect(pixels).toEqual([shade(0), packRgb(colors.undecided), shade(1), shade(1)])
})

test('hard decisions have no shades', () => {
  const pixels = pixelsOf([0.49, 0.51, 0.2, 0.9], 1, { kind: 'probability' }, true)
  expect(pixels).toEqual([shade(0), shade(1), shade(0), shade(1)])
})

test('one class among several goes from neutral to its colour', () => {
  const pixels = pixelsOf([0, 0, 1, 1], 1, { kind: 'class', classNumber: 2 })
  expect(pixels).toEqual([packRgb(colors.undecided), packRgb(colors.undecided), shade(2), shade(2)])
})

test('hard decisions among classes show the most likely one', () => {
  const scale = { kind: 'classes', outputs: 'shares' } as const
  expect(pixelsOf([0.3, 0.3, 0.4], 3, scale, true)).toEqual([shade(2)])
})

test('outputs of their own become shares of their sum, equal when all are 0', () => {
  const signed: Field = { size: 1, channels: 2, plot: Float32Array.of(1, 0), unit: null }
  const [a = 0, b = 0] = toShares(signed, 'signed').plot
  expect(a).toBeCloseTo(2 / 3)
  expect(b).toBeCloseTo(1 / 3)
  const none = toShares({ ...signed, plot: Float32Array.of(0, 0) }, 'sigmoid')
  expect([...none.plot]).toEqual([0.5, 0.5])
})
