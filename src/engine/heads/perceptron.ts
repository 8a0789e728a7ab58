/**
 * The perceptron loss Σ max(0, −y·z) of one threshold unit an output, y = ±1: how far a sample lies
 * on the wrong side, 0 on the right one. It is of z, since f = sgn(z) has no slope.
 *
 * ∂L/∂z is −y where y·z ≤ 0 and 0 elsewhere: at the kink z = 0 the value of the wrong side is taken. So
 * SGD with η = 1 on one sample at a time *is* the perceptron rule, bit by bit: on a mistake
 * w ← w + y·x and b ← b + y, else nothing.
 *
 * Source: Rosenblatt 1958; as a loss, Bottou 1998, "Online learning and stochastic approximations".
 */

/** The loss of column c, summed over the outputs in index order. NaN passes. */
export function perceptronLoss(
  z: Float64Array,
  y: Float64Array,
  nOut: number,
  stride: number,
  c: number,
): number {
  const end = nOut * stride
  let sum = 0
  for (let k = c; k < end; k += stride) {
    const missing = -(y[k] * z[k])
    sum += 0.5 * (missing + Math.abs(missing))
  }
  return sum
}

/** ∂L/∂z for the first n columns. Overwrites dz; NaN passes. */
export function perceptronBackward(
  z: Float64Array,
  y: Float64Array,
  dz: Float64Array,
  nOut: number,
  stride: number,
  n: number,
): void {
  for (let o = 0; o < nOut; o++) {
    const end = o * stride + n
    for (let k = o * stride; k < end; k++) {
      const side = y[k] * z[k]
      dz[k] = side > 0 ? 0 : side <= 0 ? -y[k] : Number.NaN
    }
  }
}
