import { expect, test } from 'vitest'
import { cellTexts } from './cellTexts.ts'

test('the narrower a cell, the fewer words it has: the number of the unit stays', () => {
  const at = (width: number) => Object.values(cellTexts(12, 'saturated 96 %', width))
  expect(at(160)).toEqual(['Unit 12', 'saturated 96 %'])
  expect(at(120)).toEqual(['12', 'saturated 96 %'])
  expect(at(47)).toEqual(['12', '96%'])
  expect(at(40)).toEqual(['12', ''])
})

test('a dead unit is called so as long as there is room for the word', () => {
  expect(cellTexts(3, 'dead', 50)).toEqual({ name: '3', state: 'dead' })
  expect(cellTexts(3, '', 50)).toEqual({ name: 'Unit 3', state: '' })
})
