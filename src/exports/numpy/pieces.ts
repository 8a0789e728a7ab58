import type { HiddenActivation, Loss, Output } from '../../engine/index.ts'

/** A hidden layer's function of z, and its slope in terms of h = g(z). */
export const activations: Record<HiddenActivation, { readonly g: string; readonly slope: string }> =
  {
    linear: { g: 'z', slope: 'np.ones_like(h)' },
    sigmoid: { g: 'sigma(z)', slope: 'h * (1 - h)' },
    tanh: { g: 'np.tanh(z)', slope: '1 - h * h' },
    relu: { g: 'np.maximum(0, z)', slope: '(h > 0) * 1.0' },
    threshold: { g: 'np.where(z >= 0, 1.0, -1.0)', slope: 'np.zeros_like(h)' },
    step: { g: 'np.where(z > 0, 1.0, 0.0)', slope: 'np.zeros_like(h)' },
  }

/** The body of `output(z)`, a row for each sample. */
export const outputs: Record<Output, string> = {
  linear: '    return z',
  sigmoid: '    return sigma(z)',
  tanh: '    return np.tanh(z)',
  threshold: '    return np.where(z >= 0, 1.0, -1.0)',
  softmax: `    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)`,
  sparsemax: `    z = z - z.max(axis=1, keepdims=True)
    v = -np.sort(-z, axis=1)
    sums = np.cumsum(v, axis=1)
    k = np.arange(1, z.shape[1] + 1)
    # The support: the last k for which 1 + k v_k > v_1 + ... + v_k.
    support = (1 + k * v > sums).sum(axis=1, keepdims=True)
    tau = (np.take_along_axis(sums, support - 1, axis=1) - 1) / support
    return np.maximum(0, z - tau)`,
}

/** What `sigma` is, for those who use it: two forms, so that e^z never overflows. */
export const sigma = `def sigma(z):
    """σ(z) = 1 / (1 + e^−z)"""
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, e) / (1 + e)`

/** The body of `loss(z, f, Y)`: one number for each sample. */
export function lossBody(output: Output, loss: Loss): string {
  if (loss === 'squared') return '    return (0.5 * (f - Y) ** 2).sum(axis=1)'
  if (loss === 'perceptron') return '    return np.maximum(0, -Y * z).sum(axis=1)'
  if (loss === 'sparsemax') {
    return `    outside = z.max(axis=1, keepdims=True) - z - f.max(axis=1, keepdims=True)  # τ − z
    terms = np.where(f > 0, 0.5 * (f - Y) ** 2, Y * (outside + 0.5 * Y))
    return terms.sum(axis=1)`
  }
  if (output === 'softmax') {
    return `    largest = z.max(axis=1, keepdims=True)
    lse = largest + np.log(np.exp(z - largest).sum(axis=1, keepdims=True))
    return (Y * (lse - z)).sum(axis=1)`
  }
  return '    return (np.logaddexp(0, z) - Y * z).sum(axis=1)'
}

/** The body of `output_delta(z, f, Y)`: a row for each sample. */
export function deltaBody(output: Output, loss: Loss): string {
  if (loss === 'perceptron') return '    return np.where(Y * z <= 0, -Y, 0.0)'
  if (loss !== 'squared' || output === 'linear') return '    return f - Y'
  if (output === 'sigmoid') return '    return (f - Y) * f * (1 - f)'
  if (output === 'tanh') return '    return (f - Y) * (1 - f * f)'
  if (output === 'softmax') {
    return `    d = f - Y
    return f * (d - (d * f).sum(axis=1, keepdims=True))`
  }
  return `    # J takes off the mean over the support; outside of it the slope is 0.
    inside = f > 0
    d = np.where(inside, f - Y, 0.0)
    mean = d.sum(axis=1, keepdims=True) / inside.sum(axis=1, keepdims=True)
    return np.where(inside, d - mean, 0.0)`
}
