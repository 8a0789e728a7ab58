import type { Live } from '../../../views/index.ts'

/** What is made of a live value: made once for each value, when it is asked for. */
export function mapLive<From, To>(live: Live<From>, make: (value: From) => To): Live<To> {
  let made: { readonly of: From; readonly value: To } | null = null
  return {
    get() {
      const of = live.get()
      if (made === null || made.of !== of) made = { of, value: make(of) }
      return made.value
    },
    subscribe: live.subscribe,
  }
}
