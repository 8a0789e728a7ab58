import type { Live } from './live.ts'

/** A value made from another; the same one as long as that stays, as React asks of a store. */
export function mapLive<T, U>(live: Live<T>, make: (value: T) => U): Live<U> {
  let kept: { readonly from: T; readonly value: U } | null = null
  return {
    get: () => {
      const from = live.get()
      if (kept === null || kept.from !== from) kept = { from, value: make(from) }
      return kept.value
    },
    subscribe: live.subscribe,
  }
}
