import { useEffect, useMemo, useRef, useState } from 'react'
import type { Live } from '../../../views/index.ts'

const playMs = 600
/** Longest wait for the half-steps, which the worker sends when the fold begins to move. */
const patienceMs = 1000

/** How far the plane is folded into the space, moved by hand or played. */
export interface Fold {
  /** 0 = the plane, 1 = the space. */
  readonly live: Live<number>
  readonly isPlaying: boolean
  /**
   * From the plane, or from where it is, to the space; jumps between the two when motion is reduced.
   * `isReady` says whether the half-steps have come.
   */
  play(isReady: () => boolean): void
}

export function useFold(percent: number, onRest: (percent: number) => void): Fold {
  const [isPlaying, setPlaying] = useState(false)
  const frame = useRef(0)
  const value = useMemo(createValue, [])
  useEffect(() => {
    if (!isPlaying) value.set(percent / 100)
  }, [value, percent, isPlaying])
  useEffect(() => () => cancelAnimationFrame(frame.current), [])

  const play = (isReady: () => boolean): void => {
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
      onRest(percent === 100 ? 0 : 100)
      return
    }
    const start = percent === 100 ? 0 : percent / 100
    const askedMs = performance.now()
    let startMs = askedMs
    setPlaying(true)
    value.set(start)
    cancelAnimationFrame(frame.current)
    const tick = (nowMs: number): void => {
      if (!isReady() && nowMs - askedMs < patienceMs) startMs = nowMs
      const share = Math.min(1, Math.max(0, (nowMs - startMs) / playMs))
      value.set(start + share * (1 - start))
      if (share < 1) {
        frame.current = requestAnimationFrame(tick)
        return
      }
      setPlaying(false)
      onRest(100)
    }
    frame.current = requestAnimationFrame(tick)
  }
  return { live: value, isPlaying, play }
}

function createValue() {
  let value = 1
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(next: number) {
      if (next === value) return
      value = next
      for (const listener of listeners) listener()
    },
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
