import { expect, test } from 'vitest'
import { decodeLink, encodeLink, readGoal } from './index.ts'

test('a goal is read from words, and written in one order', () => {
  const { state, problems } = decodeLink('v=1&goal=units:3,test-accuracy:.95,epochs:200')
  expect(problems).toEqual([])
  expect(state.goal).toEqual({ 'test-accuracy': 0.95, units: 3, epochs: 200 })
  expect(encodeLink(state)).toBe('v=1&goal=epochs:200,test-accuracy:0.95,units:3')
})

test('without a goal there is none, and a link without thresholds has none', () => {
  expect(decodeLink('v=1').state.goal).toBeNull()
  expect(decodeLink('v=1&goal=none').state.goal).toBeNull()
})

test.each([
  [
    'test-accuracy:95',
    { 'test-accuracy': 1 },
    'Goal for the test accuracy “95” is above 1; 1 is used.',
  ],
  ['units:2.6', { units: 3 }, 'Goal for the units “2.6” is not a whole number; 3 is used.'],
  ['train-loss:-1', { 'train-loss': 0 }, 'Goal for the train loss “-1” is below 0; 0 is used.'],
  ['units:many', null, 'Goal for the units “many” is not a whole number; it is left out.'],
  ['beauty:1', null, '“beauty:1” is not a goal such as test-accuracy:0.95; it is left out.'],
  ['units', null, '“units” is not a goal such as test-accuracy:0.95; it is left out.'],
  ['units:3,units:4', { units: 4 }, 'The goal names the units twice; 4 is used.'],
])('%s is mended with a sentence', (words, goal, sentence) => {
  expect(readGoal(words)).toEqual({ goal, problems: [sentence] })
})
