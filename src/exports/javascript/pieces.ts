import type { HiddenActivation, Loss, Output } from '../../engine/index.ts'

/** A hidden layer's function, and its slope in terms of h = g(z). */
export const activations: Record<HiddenActivation, { readonly g: string; readonly slope: string }> =
  {
    linear: { g: '(z) => z', slope: '() => 1' },
    sigmoid: { g: '(z) => 1 / (1 + Math.exp(-z))', slope: '(h) => h * (1 - h)' },
    tanh: { g: 'Math.tanh', slope: '(h) => 1 - h * h' },
    relu: { g: '(z) => Math.max(0, z)', slope: '(h) => (h > 0 ? 1 : 0)' },
    threshold: { g: '(z) => (z >= 0 ? 1 : -1)', slope: '() => 0' },
    step: { g: '(z) => (z > 0 ? 1 : 0)', slope: '() => 0' },
  }

/** The body of `output(z)`, z of one sample. */
export const outputs: Record<Output, string> = {
  linear: '  return z',
  sigmoid: '  return z.map((v) => 1 / (1 + Math.exp(-v)))',
  tanh: '  return z.map(Math.tanh)',
  threshold: '  return z.map((v) => (v >= 0 ? 1 : -1))',
  softmax: `  const largest = Math.max(...z)
  const e = z.map((v) => Math.exp(v - largest))
  const sum = e.reduce((total, v) => total + v, 0)
  return e.map((v) => v / sum)`,
  sparsemax: `  const largest = Math.max(...z)
  const shifted = z.map((v) => v - largest)
  let tau = -1
  let sum = 0
  // τ = (v₁ + … + v_k − 1) / k with the last k for which 1 + k·v_k > v₁ + … + v_k.
  shifted.toSorted((a, b) => b - a).forEach((v, i) => {
    sum += v
    if (1 + (i + 1) * v > sum) tau = (sum - 1) / (i + 1)
  })
  return shifted.map((v) => Math.max(0, v - tau))`,
}

/** The body of `loss(z, f, y)` of one sample. */
export function lossBody(output: Output, loss: Loss): string {
  const sum = (term: string) => `  return z.reduce((sum, v, k) => sum + ${term}, 0)`
  if (loss === 'squared') return '  return f.reduce((sum, v, k) => sum + 0.5 * (v - y[k]) ** 2, 0)'
  if (loss === 'perceptron') return sum('Math.max(0, -y[k] * v)')
  if (loss === 'sparsemax') {
    return `  const largest = Math.max(...z)
  const top = Math.max(...f) // z − τ of the largest z
  return z.reduce(
    (sum, v, k) =>
      sum + (f[k] > 0 ? 0.5 * (f[k] - y[k]) ** 2 : y[k] * (largest - v - top + 0.5 * y[k])),
    0,
  )`
  }
  if (output === 'softmax') {
    return `  const largest = Math.max(...z)
  const lse = largest + Math.log(z.reduce((sum, v) => sum + Math.exp(v - largest), 0))
${sum('y[k] * (lse - v)')}`
  }
  return `  const softplus = (v) => Math.max(v, 0) + Math.log1p(Math.exp(-Math.abs(v)))
${sum('softplus(v) - y[k] * v')}`
}

/** The body of `outputDelta(z, f, y)` of one sample. */
export function deltaBody(output: Output, loss: Loss): string {
  if (loss === 'perceptron') return '  return z.map((v, k) => (y[k] * v <= 0 ? -y[k] : 0))'
  if (loss !== 'squared' || output === 'linear') return '  return f.map((v, k) => v - y[k])'
  const each = (factor: string) => `  return f.map((v, k) => (v - y[k])${factor})`
  if (output === 'sigmoid') return each(' * v * (1 - v)')
  if (output === 'tanh') return each(' * (1 - v * v)')
  if (output === 'softmax') {
    return `  const s = f.reduce((sum, v, k) => sum + (v - y[k]) * v, 0)
  return f.map((v, k) => v * (v - y[k] - s))`
  }
  return `  // J takes off the mean over the support; outside of it the slope is 0.
  const support = f.filter((v) => v > 0).length
  const mean = f.reduce((sum, v, k) => sum + (v > 0 ? v - y[k] : 0), 0) / support
  return f.map((v, k) => (v > 0 ? v - y[k] - mean : 0))`
}
