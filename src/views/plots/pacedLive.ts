import { useMemo, useSyncExternalStore } from 'react'
import type { Live } from '../live.ts'

/** The same value with its listeners called at most once in `intervalMs`, the last change included. */
export function pacedLive<T>(live: Live<T>, intervalMs: number): Live<T> {
  return {
    get: () => live.get(),
    subscribe: (listener) => {
      let timer: ReturnType<typeof setTimeout> | undefined
      let last = Number.NEGATIVE_INFINITY
      const tell = (): void => {
        timer = undefined
        last = performance.now()
        listener()
      }
      const unsubscribe = live.subscribe(() => {
        timer ??= setTimeout(tell, Math.max(0, last + intervalMs - performance.now()))
      })
      return () => {
        unsubscribe()
        clearTimeout(timer)
      }
    },
  }
}

export function usePacedLive<T>(live: Live<T>, intervalMs: number): Live<T> {
  return useMemo(() => pacedLive(live, intervalMs), [live, intervalMs])
}

/** The value as component state, renewed at most once in `intervalMs`: for text and small charts. */
export function useSampled<T>(live: Live<T>, intervalMs: number): T {
  const paced = usePacedLive(live, intervalMs)
  return useSyncExternalStore(paced.subscribe, paced.get)
}
