import { niceAbove } from '../../../views/index.ts'

/** No axis goes beyond it: numbers that are larger have run away. */
const most = 1e9

/** The end of an axis from −reach to reach: a round number beyond the values at `places`. */
export function reachOf(values: ArrayLike<number>, places: readonly number[]): number {
  let largest = 0
  for (const place of places) {
    const size = Math.abs(values[place] ?? 0)
    if (Number.isFinite(size) && size > largest) largest = size
  }
  return niceAbove(Math.min(most, largest))
}
