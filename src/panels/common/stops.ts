/** Index of the stop nearest to a value, on the scale of the stops themselves. */
export function nearestStop(stops: readonly number[], value: number): number {
  let best = 0
  for (let index = 1; index < stops.length; index++) {
    const here = Math.abs((stops[index] ?? 0) - value)
    if (here < Math.abs((stops[best] ?? 0) - value)) best = index
  }
  return best
}

/** The next stop above or below a value; the value itself at the ends. */
export function neighbourStop(stops: readonly number[], value: number, direction: 1 | -1): number {
  const beyond =
    direction === 1 ? stops.find((stop) => stop > value) : stops.findLast((stop) => stop < value)
  return beyond ?? value
}

/** Evenly spaced stops, free of rounding noise. */
export function evenStops(min: number, max: number, step: number): readonly number[] {
  const count = Math.round((max - min) / step)
  return Array.from({ length: count + 1 }, (_, index) =>
    Number((min + index * step).toPrecision(12)),
  )
}
