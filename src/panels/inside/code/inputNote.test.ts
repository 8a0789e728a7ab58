import { expect, test } from 'vitest'
import { defaultConfig, type RunConfig } from '../../../config/index.ts'
import { makePoints } from '../../../datasets/index.ts'
import { inputNote } from './inputNote.ts'

const seeds = { data: 1, split: 2, noise: 3 }
const noteOf = (changes: Partial<RunConfig['data']>, features = defaultConfig.features) => {
  const data = { ...defaultConfig.data, ...changes }
  return inputNote({ data, features }, makePoints(data, seeds))
}

test('points of the plane are divided by three, sines are not', () => {
  expect(noteOf({})).toBe('x₁ and x₂ are divided by 3 first.')
  expect(noteOf({}, ['x1', 'sinx1'])).toBe(
    'x₁ and x₂ are divided by 3 first; in the sines they are not divided.',
  )
})

test('a scale of one’s own is named, and one of 1 is not', () => {
  expect(noteOf({ scale: 2 })).toContain('divided by 2 first.')
  expect(noteOf({ scale: 1 })).toBe('')
})

test('real sets are standardised', () => {
  expect(noteOf({ set: 'iris' })).toBe(
    'x₁ and x₂ are standardised (less their mean, over their standard deviation) first.',
  )
})

test('before there are points nothing is said', () => {
  expect(inputNote(defaultConfig, null)).toBe('')
})
