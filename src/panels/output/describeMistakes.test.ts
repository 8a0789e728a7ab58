import { expect, test } from 'vitest'
import type { Mistakes } from '../../run/index.ts'
import { bestText, countText, explainMistakes, outlookText } from './describeMistakes.ts'

const or: Mistakes = { count: 7, bestRight: 3, isSeparable: true, bound: 14, fromZero: 9 }
const changed: Mistakes = { ...or, bound: null }
const xor: Mistakes = { count: 1, bestRight: 3, isSeparable: false, bound: null, fromZero: null }
const deep: Mistakes = {
  count: 12_345,
  bestRight: 0,
  isSeparable: null,
  bound: null,
  fromZero: null,
}

test('the count and what is still to come, in a few words', () => {
  expect([or, xor, deep].map(countText)).toEqual([
    '7 mistakes',
    '1 mistake',
    '12\u202f345 mistakes',
  ])
  expect([or, changed, xor, deep].map(outlookText)).toEqual([
    'at most 14',
    'a line separates them',
    'no line separates them',
    'what counts as one',
  ])
})

test('the best share is told as a number of points', () => {
  expect(bestText(xor, [0, 0.5], 4)).toBe('best 3 of 4')
  expect(bestText(deep, [0.25, 0.5], 200)).toBe('best 100 of 200')
})

test('the bound of this start and the one from zero are told apart', () => {
  const sentences = explainMistakes(or).join(' ')
  expect(sentences).toContain('at most 14 mistakes')
  expect(sentences).toContain('(R/γ)² = 9:')
})

test('without a bound the reason is told', () => {
  expect(explainMistakes(changed).join(' ')).toContain('changed by hand on the way')
  expect(explainMistakes(xor).join(' ')).toContain('No line separates these points')
  expect(explainMistakes(deep).join(' ')).toContain('With hidden layers no bound is told')
})
