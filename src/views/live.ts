import { useEffect, useRef } from 'react'

/**
 * A value that changes many times a second and is drawn without React: training frames do not pass
 * through component state. `get` is always the newest.
 */
export interface Live<T> {
  get(): T
  subscribe(listener: () => void): () => void
}

/** A value that stays. */
export function constantLive<T>(value: T): Live<T> {
  return { get: () => value, subscribe: () => () => {} }
}

/**
 * Calls `draw` with the newest value, at most once an animation frame: after mounting, after each
 * change of the value, and after each change of `draw` itself (wrap it in useCallback).
 */
export function useLive<T>(live: Live<T>, draw: (value: T) => void): void {
  const scheduled = useRef(0)
  useEffect(() => {
    const schedule = (): void => {
      if (scheduled.current !== 0) return
      scheduled.current = requestAnimationFrame(() => {
        scheduled.current = 0
        draw(live.get())
      })
    }
    schedule()
    const unsubscribe = live.subscribe(schedule)
    return () => {
      unsubscribe()
      cancelAnimationFrame(scheduled.current)
      scheduled.current = 0
    }
  }, [live, draw])
}
