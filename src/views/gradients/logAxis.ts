import { logDomain, logTicks } from '../plots/lossScale.ts'

/** Smaller norms lie on the floor of the axis: there a gradient moves nothing any more. */
export const normFloor = 1e-12

/** The positive numbers that an axis must show. */
export interface NormRange {
  readonly low: number
  readonly high: number
}

/** A logarithmic axis from 0 to `length` pixels. */
export interface LogAxis {
  readonly ticks: readonly number[]
  /** Of 0 and of what is below the floor: 0. */
  toPx(value: number): number
}

/** Nothing to show is shown on 0.1 … 1. */
export function logAxis(range: NormRange | null, length: number, mostTicks: number): LogAxis {
  const domain =
    range === null
      ? ([0.1, 1] as const)
      : logDomain(Math.max(normFloor, range.low), Math.max(normFloor, range.high))
  const [low, high] = [Math.log10(domain[0]), Math.log10(domain[1])]
  return {
    ticks: logTicks(domain, mostTicks),
    toPx: (value) => {
      if (!(value > 0)) return 0
      const share = (Math.log10(value) - low) / (high - low)
      return length * Math.min(1, Math.max(0, share))
    },
  }
}

/** A range widened to hold more numbers; those that are not positive and finite do not count. */
export function widened(range: NormRange | null, values: Iterable<number>): NormRange | null {
  let { low, high } = range ?? { low: Number.POSITIVE_INFINITY, high: 0 }
  for (const value of values) {
    if (!(value > 0 && value < Number.POSITIVE_INFINITY)) continue
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  return high > 0 ? { low, high } : null
}
