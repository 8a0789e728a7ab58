import { describe, expect, test } from 'vitest'
import { decodeLink, type Goal } from '../config/index.ts'
import { goalProgress, type Metrics, measureGoal } from './index.ts'

const metrics: Metrics = {
  trainLoss: 0.1,
  testLoss: 0.2,
  penalty: 5,
  trainScore: 1,
  testScore: 0.9,
}

function progress(goal: Goal, link = '', more: Partial<Metrics> = {}, epochs = 37) {
  const { config } = decodeLink(link).state
  return goalProgress(goal, measureGoal(config, { ...metrics, ...more }, epochs))
}

test('losses are met from above and accuracies from below, the threshold itself included', () => {
  expect(progress({ 'train-loss': 0.1, 'test-accuracy': 0.9 }).met).toBe(true)
  expect(progress({ 'train-loss': 0.0999 }).met).toBe(false)
  expect(progress({ 'test-accuracy': 0.9001 }).met).toBe(false)
})

test('all parts have to be met at the same step', () => {
  expect(progress({ 'train-accuracy': 0.95, 'test-accuracy': 0.95 })).toEqual({
    met: false,
    parts: [
      { what: 'train-accuracy', wanted: 0.95, now: 1, met: true },
      { what: 'test-accuracy', wanted: 0.95, now: 0.9, met: false },
    ],
  })
})

test('a budget of epochs counts the part of an epoch', () => {
  expect(progress({ epochs: 37 }, '', {}, 37).met).toBe(true)
  expect(progress({ epochs: 37 }, '', {}, 37.02).met).toBe(false)
})

describe('sizes of the network', () => {
  test('units are those of the hidden layers, without inputs and outputs', () => {
    expect(progress({ units: 0 }, 'v=1&net=tanh8,relu4').parts[0]?.now).toBe(12)
    expect(progress({ units: 0 }, 'v=1&net=none').met).toBe(true)
  })

  test('a connection that is cut is no parameter, a frozen one is', () => {
    expect(progress({ parameters: 17 }, 'v=1').parts[0]?.now).toBe(17)
    const cut = 'v=1&cut=w1.1.1,w1.2.1&freeze=layer2'
    expect(progress({ parameters: 17 }, cut).parts[0]?.now).toBe(15)
  })
})

describe('what is not there does not meet its part', () => {
  test('no accuracy in regression, though a score is', () => {
    const [part] = progress({ 'train-accuracy': 0 }, 'v=1&data=plane').parts
    expect(part).toEqual({ what: 'train-accuracy', wanted: 0, now: null, met: false })
  })

  test('no test loss without test points', () => {
    expect(progress({ 'test-loss': 1 }, '', { testLoss: null }).met).toBe(false)
  })

  test('a loss that is no number', () => {
    expect(progress({ 'train-loss': 1e6 }, '', { trainLoss: Number.NaN }).met).toBe(false)
    expect(progress({ 'train-loss': 1e6 }, '', { trainLoss: Infinity }).met).toBe(false)
  })
})
