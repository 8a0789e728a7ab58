import { expect, test } from 'vitest'
import { describeStatus } from './describeStatus.ts'

test('a pause says why', () => {
  expect(describeStatus({ state: 'paused', reason: 'asked' })).toBe('Paused')
  expect(describeStatus({ state: 'paused', reason: 'diverged' })).toBe('Paused: training diverged')
})

test('every other state has its words', () => {
  expect(describeStatus({ state: 'loading' })).toBe('Preparing the run')
  expect(describeStatus({ state: 'running' })).toBe('Training')
  expect(describeStatus({ state: 'replaying', done: 1, total: 2 })).toBe('Replaying')
  expect(describeStatus({ state: 'failed', message: 'x' })).toBe('Stopped by a fault')
})
