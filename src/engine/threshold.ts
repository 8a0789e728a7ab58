/**
 * The threshold units of McCulloch and Pitts, in place for entries start … end − 1 of z. NaN passes.
 *
 * Source: McCulloch & Pitts 1943. What they give at z = 0 is a convention: the one of the two makes
 * the lecture's sgn(0) = 1, the other fires only above its threshold.
 */

/** Bipolar, sgn(z): 1 where z ≥ 0, else −1. */
export function thresholdInPlace(z: Float64Array, start: number, end: number): void {
  for (let k = start; k < end; k++) z[k] = z[k] >= 0 ? 1 : z[k] < 0 ? -1 : Number.NaN
}

/** Binary: 1 where z > 0, else 0. */
export function stepInPlace(z: Float64Array, start: number, end: number): void {
  for (let k = start; k < end; k++) z[k] = z[k] > 0 ? 1 : z[k] <= 0 ? 0 : Number.NaN
}
