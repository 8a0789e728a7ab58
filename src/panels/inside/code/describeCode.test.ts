import { expect, test } from 'vitest'
import { exportCases, recipeOfRun, runOf } from '../../../testing/exportedEpochs.ts'
import { describeCode } from './describeCode.ts'

const [first] = exportCases
if (first === undefined) throw new Error('expected a run to export, got none')
const recipe = { ...recipeOfRun(runOf(first)), epoch: 4, isRest: false, trainLoss: 0.25 }
const now = { recipe, trainLoss: 0.5, parameters: 17, isRunning: false }

test('the sentence says what the coming epoch does to the training loss', () => {
  expect(describeCode(now)).toBe(
    'f has 17 parameters; the program trains epoch 5: the training loss goes from 0.5000 to 0.2500, as its marked line says.',
  )
  expect(describeCode({ ...now, recipe: { ...recipe, isRest: true } })).toContain(
    'trains the rest of epoch 5:',
  )
})

test('while training goes on, the program is that of the last rest', () => {
  expect(describeCode({ ...now, isRunning: true })).toBe(
    'f has 17 parameters; the program is of epoch 5, and is written anew on pause.',
  )
})

test('opened while training goes on, it says that the program comes on pause', () => {
  expect(describeCode({ ...now, recipe: 'waiting', isRunning: true })).toBe(
    'f has 17 parameters; its coming epoch becomes a program on pause.',
  )
})

test('without a program the sentence is of the formula alone', () => {
  expect(describeCode({ ...now, recipe: null })).toBe('f has 17 parameters.')
  expect(describeCode({ ...now, recipe: 'waiting' })).toBe('f has 17 parameters.')
})
