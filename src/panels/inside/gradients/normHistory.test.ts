import { expect, test } from 'vitest'
import type { GradientNorms, Gradients } from '../../../run/index.ts'
import { type NormHistory, noNorms, withAnswer } from './normHistory.ts'

function norms(step: number, size = 1): GradientNorms {
  return {
    step,
    epochs: step / 10,
    weights: Float64Array.of(size),
    biases: Float64Array.of(size / 2),
  }
}

function answer(step: number, size = 1, past: readonly GradientNorms[] = []): Gradients {
  const now = norms(step, size)
  return {
    kind: 'gradients',
    count: 10,
    now,
    gradient: new Float64Array(2),
    past: { norms: past, next: null },
    noise: null,
  }
}

const stepsOf = ({ entries }: NormHistory) => entries.map(({ step }) => step)

test('the past is put in its places, once', () => {
  let history = withAnswer(noNorms, answer(50))
  history = withAnswer(history, answer(60, 1, [norms(0), norms(20)]))
  history = withAnswer(history, answer(60, 1, [norms(20), norms(40)]))
  expect(stepsOf(history)).toEqual([0, 20, 40, 50, 60])
})

test('after going back what lay ahead is forgotten, and the axis with it', () => {
  let history = withAnswer(noNorms, answer(10, 1))
  history = withAnswer(history, answer(20, 1000))
  history = withAnswer(history, answer(15, 2))
  expect(stepsOf(history)).toEqual([10, 15])
  expect(history.range).toEqual({ low: 0.5, high: 2 })
})

test('an answer at the same step takes the place of the one before', () => {
  let history = withAnswer(noNorms, answer(10, 1))
  history = withAnswer(history, answer(10, 4))
  expect(history.entries.map(({ weights }) => weights[0])).toEqual([4])
})

test('numbers that are not finite, and zeros, do not move the axis', () => {
  let history = withAnswer(noNorms, answer(1, Number.NaN))
  history = withAnswer(history, answer(2, 0))
  expect(history.range).toBeNull()
})

test('a long history is thinned and keeps its first and its newest', () => {
  let history = noNorms
  for (let step = 0; step <= 5000; step++) history = withAnswer(history, answer(step))
  expect(history.entries.length).toBeLessThanOrEqual(300)
  expect(history.entries[0]?.step).toBe(0)
  expect(history.entries.at(-1)?.step).toBe(5000)
})
