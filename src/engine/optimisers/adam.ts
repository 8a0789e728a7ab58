export const beta1 = 0.9
export const beta2 = 0.999
const epsilon = 1e-8

/** Entries start … end − 1; `values` is Adam's memory of all of them. */
export function updateAdam(
  w: Float64Array,
  g: Float64Array,
  start: number,
  end: number,
  scale: number,
  decay: number,
  shrink: number,
  learningRate: number,
  values: Float64Array,
): void {
  const count = w.length
  const correction1 = 1 - values[2 * count]
  const correction2 = 1 - values[2 * count + 1]
  for (let i = start; i < end; i++) {
    const mean = scale * g[i] + (decay * w[i] + shrink * Math.sign(w[i]))
    const m = beta1 * values[i] + (1 - beta1) * mean
    const v = beta2 * values[count + i] + (1 - beta2) * (mean * mean)
    values[i] = m
    values[count + i] = v
    w[i] -= (learningRate * (m / correction1)) / (Math.sqrt(v / correction2) + epsilon)
  }
}
