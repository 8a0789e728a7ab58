import { ticks } from 'd3-array'

/** Round values along an axis; the usual plane −6 … 6 keeps both ends at every size. */
export function planeTicks([low, high]: readonly [number, number], sizePx: number): number[] {
  if (low === -6 && high === 6) {
    const step = sizePx >= 300 ? 2 : 3
    return Array.from({ length: 12 / step + 1 }, (_, i) => -6 + i * step)
  }
  return ticks(low, high, Math.max(2, Math.round(sizePx / 62)))
}
