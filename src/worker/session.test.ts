import { expect, test } from 'vitest'
import { defaultConfig, type RunConfig } from '../config/index.ts'
import { createRun } from '../run/index.ts'
import type { PlayRequest } from './protocol.ts'
import { createSession } from './session.ts'

const atFullSpeed: PlayRequest = { epochsPerSecond: null, untilEpoch: null, untilLoss: null }

function load(config: RunConfig = defaultConfig) {
  return createSession(1, createRun(config))
}

/** A clock that goes on by one millisecond with every look at it. */
function createClock(): () => number {
  let ms = 0
  return () => ms++
}

test('a slice ends with the first update after its time, so messages are heard', () => {
  const session = load()
  const now = createClock()
  session.play(atFullSpeed, now())
  session.work(now, now() + 8)
  expect(session.run.position.step).toBeLessThanOrEqual(9)
  expect(session.run.position.step).toBeGreaterThan(4)
})

test('a replay is cut into slices too', () => {
  const session = load()
  const now = createClock()
  void session.goTo(10_000, 0)
  expect(session.work(now, now() + 8)).toBe(0)
  expect(session.status).toMatchObject({ state: 'replaying', total: 10_000 })
  expect(session.run.position.step).toBeLessThan(10)
})

test('playing at 8 epochs a second uses 8 epochs of examples in a second', () => {
  const session = load()
  let ms = 0
  session.play({ ...atFullSpeed, epochsPerSecond: 8 }, ms)
  for (; ms <= 1000; ms += 10) session.work(() => ms, ms + 5)
  expect(session.run.position.epoch).toBeGreaterThanOrEqual(7)
  expect(session.run.position.epoch).toBeLessThanOrEqual(8)
})

test('a slow run says when more is due instead of spinning', () => {
  const session = load()
  session.play({ ...atFullSpeed, epochsPerSecond: 1 }, 0)
  expect(session.work(() => 0, 8)).toBeCloseTo(40, 0)
})

test('a pause ends a walk, which says that it is not complete', async () => {
  const session = load()
  const walk = session.goTo(10_000, 0)
  session.work(createClock(), 8)
  session.pause()
  expect(await walk).toBe(false)
  expect(session.status).toEqual({ state: 'paused', reason: 'asked' })
})

test('a diverged run does not play', () => {
  const training = { ...defaultConfig.training, learningRate: 1e200 }
  const session = load({ ...defaultConfig, training })
  const now = createClock()
  session.play(atFullSpeed, now())
  for (let i = 0; i < 100; i++) session.work(now, now() + 8)
  expect(session.status).toEqual({ state: 'paused', reason: 'diverged' })
  session.play(atFullSpeed, now())
  expect(session.status.state).toBe('paused')
})
