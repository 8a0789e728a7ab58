import type { Live } from '../../../views/index.ts'

/**
 * `count` values from `start` on, null while there are fewer; the same object as long as the whole is
 * the same, as React asks of a store.
 */
export function livePart(
  whole: Live<Float64Array | null>,
  start: number,
  count: number,
): Live<Float64Array | null> {
  let seen: Float64Array | null = null
  let part: Float64Array | null = null
  return {
    get: () => {
      const values = whole.get()
      if (values !== seen) {
        seen = values
        const isThere = values !== null && values.length >= start + count
        part = isThere ? values.subarray(start, start + count) : null
      }
      return part
    },
    subscribe: whole.subscribe,
  }
}
