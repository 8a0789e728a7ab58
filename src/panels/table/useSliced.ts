import { useEffect, useState } from 'react'
import type { InChunks } from '../../engine/index.ts'
import { inSlices } from './inSlices.ts'

export interface Sliced<T> {
  /** What came out last; older than what is asked for while `isBusy`. */
  readonly value: T | null
  readonly isBusy: boolean
}

/** The outcome of work that is done in slices; keep `start` while it means the same work. */
export function useSliced<T>(start: (() => InChunks<T>) | null): Sliced<T> {
  const [done, setDone] = useState<{ readonly start: () => InChunks<T>; readonly value: T }>()
  useEffect(() => {
    if (start === null) return
    const stop = new AbortController()
    void inSlices(start(), stop.signal).then((value) => {
      if (value !== null && !stop.signal.aborted) setDone({ start, value })
    })
    return () => stop.abort()
  }, [start])
  if (start === null) return { value: null, isBusy: false }
  return { value: done?.value ?? null, isBusy: done?.start !== start }
}
