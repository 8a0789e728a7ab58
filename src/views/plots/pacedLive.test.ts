import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { pacedLive } from './pacedLive.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => void vi.useRealTimers())

function source() {
  const listeners = new Set<() => void>()
  return {
    get: () => 0,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change: () => {
      for (const listener of listeners) listener()
    },
  }
}

test('listeners are called at most once in an interval, and after the last change', () => {
  const live = source()
  const listener = vi.fn()
  pacedLive(live, 100).subscribe(listener)
  for (let ms = 0; ms < 1000; ms += 10) {
    live.change()
    vi.advanceTimersByTime(10)
  }
  expect(listener.mock.calls.length).toBeLessThanOrEqual(11)
  const before = listener.mock.calls.length
  live.change()
  vi.advanceTimersByTime(100)
  expect(listener.mock.calls.length).toBe(before + 1)
})

test('nothing is called after unsubscribing', () => {
  const live = source()
  const listener = vi.fn()
  const unsubscribe = pacedLive(live, 100).subscribe(listener)
  live.change()
  unsubscribe()
  vi.advanceTimersByTime(500)
  expect(listener).not.toHaveBeenCalled()
})
