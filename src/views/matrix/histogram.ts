/** Counts of values in equal parts of −reach … reach. */
export interface Histogram {
  readonly counts: readonly number[]
  /** A round number that no value is beyond. */
  readonly reach: number
}

/** Over an even number of parts: 0 is the border of the middle two, and counts as positive. */
export function histogram(values: ArrayLike<number>, parts: number): Histogram {
  let largest = 0
  for (let i = 0; i < values.length; i++) {
    const size = Math.abs(values[i] ?? 0)
    if (size > largest && Number.isFinite(size)) largest = size
  }
  const reach = roundUp(largest)
  const counts = Array.from({ length: parts }, () => 0)
  for (let i = 0; i < values.length; i++) {
    const at = Math.floor((((values[i] ?? 0) / reach + 1) / 2) * parts)
    if (!Number.isFinite(at)) continue
    const place = Math.min(parts - 1, Math.max(0, at))
    counts[place] = (counts[place] ?? 0) + 1
  }
  return { counts, reach }
}

/** The next of 1, 2, 5 times a power of ten; 1 for 0. */
function roundUp(value: number): number {
  if (value === 0) return 1
  const power = 10 ** Math.floor(Math.log10(value))
  const digit = [1, 2, 5].find((step) => step * power >= value * (1 - 1e-12)) ?? 10
  return Number((digit * power).toPrecision(1))
}
