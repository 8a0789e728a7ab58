/** About the cube root of machine epsilon, where a central difference errs least. */
const step = 6e-6

/**
 * Central differences (f(x + h) − f(x − h))/2h for each entry of `values`, which f reads.
 * Every entry is put back.
 */
export function numericGradient(f: () => number, values: Float64Array): Float64Array {
  return values.map((value, i) => {
    values[i] = value + step
    const above = f()
    values[i] = value - step
    const below = f()
    values[i] = value
    return (above - below) / (2 * step)
  })
}

/** First entry where |a − n| > 1e-9 + 1e-6·max(|a|, |n|), or −1 when the two agree. */
export function firstDisagreement(analytic: Float64Array, numeric: Float64Array): number {
  return analytic.findIndex((a, i) => {
    const n = numeric[i]
    return !(Math.abs(a - n) <= 1e-9 + 1e-6 * Math.max(Math.abs(a), Math.abs(n)))
  })
}
