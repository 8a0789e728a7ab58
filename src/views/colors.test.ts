import { expect, test } from 'vitest'
import {
  createFieldPalette,
  mixClasses,
  mixRgb,
  packRgb,
  paletteIndex,
  parseHex,
  type Rgb,
  readThemeColors,
} from './colors.ts'

const orange: Rgb = [224, 123, 26]
const blue: Rgb = [33, 102, 196]
const green: Rgb = [18, 133, 95]
const neutral: Rgb = [250, 249, 246]

test('the palette is neutral in the middle and full class colour times strength at the ends', () => {
  const palette = createFieldPalette(orange, neutral, blue, 0.78)
  expect(palette).toHaveLength(256)
  expect(palette[paletteIndex(0)]).toBe(packRgb(neutral))
  expect(palette[paletteIndex(1)]).toBe(packRgb(mixRgb(neutral, blue, 0.78)))
  expect(palette[paletteIndex(-1)]).toBe(packRgb(mixRgb(neutral, orange, 0.78)))
  expect(palette[0]).toBe(palette[1])
})

test('values outside −1 … 1 are clipped and not-a-number is undecided', () => {
  expect(paletteIndex(9)).toBe(255)
  expect(paletteIndex(-9)).toBe(1)
  expect(paletteIndex(Number.NaN)).toBe(128)
  expect(paletteIndex(0.5)).toBe(192)
})

test('a pixel is opaque with red in the lowest byte', () => {
  expect(packRgb([1, 2, 3])).toBe(0xff030201)
})

test('equal probabilities give the neutral colour, certainty the class colour', () => {
  const classes = [orange, blue, green]
  const third = 1 / 3
  expect(mixClasses([third, third, third], 0, 1, classes, neutral, 0.78)).toBe(packRgb(neutral))
  expect(mixClasses([0, 1, 0], 0, 1, classes, neutral, 0.78)).toBe(
    packRgb(mixRgb(neutral, blue, 0.78)),
  )
})

test('probabilities are read with a stride', () => {
  const planes = [1, 0, 0, 0, 0, 1]
  expect(mixClasses(planes, 1, 2, [orange, blue, green], neutral, 1)).toBe(packRgb(green))
})

test('hex colours are read in both lengths and anything else is grey', () => {
  expect(parseHex(' #fff ')).toEqual([255, 255, 255])
  expect(parseHex('#2166c4')).toEqual([33, 102, 196])
  expect(parseHex('')).toEqual([128, 128, 128])
})

test('theme colours come from the tokens', () => {
  const tokens: Record<string, string> = { '--class-1': '#2166c4', '--field-strength': '0.6' }
  const colors = readThemeColors('dark', (name) => tokens[name] ?? '')
  expect(colors.classes[1]).toEqual(blue)
  expect(colors.fieldStrength).toBe(0.6)
})
