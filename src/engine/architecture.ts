/**
 * The shape of a multi-layer perceptron, in the lecture's notation.
 *
 * Layer ℓ of L hidden layers: z = W·h_prev + b, h = g(z), with h⁰ = x and f = o(z^(L+1)).
 * W^(ℓ) is K_ℓ × K_{ℓ−1}, row-major: `W[to * nIn + from]`. Gradients carry the prefix d: `dW`, `db`.
 */

/** Functions g a hidden layer can use. */
export const hiddenActivations = ['linear', 'sigmoid', 'tanh', 'relu', 'threshold', 'step'] as const
export type HiddenActivation = (typeof hiddenActivations)[number]

/** True of the functions that jump: their slope is 0 almost everywhere, so no gradient passes them. */
export function isThreshold(activation: HiddenActivation): boolean {
  return activation === 'threshold' || activation === 'step'
}

/** Functions o of the output layer. */
export const outputs = ['linear', 'sigmoid', 'softmax', 'sparsemax', 'tanh', 'threshold'] as const
export type Output = (typeof outputs)[number]

/** Loss between outputs and targets; which outputs a loss goes with is in `heads`. */
export const losses = ['cross-entropy', 'sparsemax', 'squared', 'perceptron'] as const
export type Loss = (typeof losses)[number]

/**
 * The output and loss pairs that the engine computes, each from z in its stable form. The first pair
 * of an output is the usual one. Targets: 0 and 1 for sigmoid, a distribution (one-hot or not) for
 * softmax and sparsemax, −1 and +1 for threshold, −1 and +1 or any numbers for tanh and linear.
 */
export const heads = [
  { output: 'sigmoid', loss: 'cross-entropy' },
  { output: 'softmax', loss: 'cross-entropy' },
  { output: 'sparsemax', loss: 'sparsemax' },
  { output: 'linear', loss: 'squared' },
  { output: 'tanh', loss: 'squared' },
  { output: 'sigmoid', loss: 'squared' },
  { output: 'softmax', loss: 'squared' },
  { output: 'sparsemax', loss: 'squared' },
  { output: 'threshold', loss: 'perceptron' },
] as const satisfies readonly { output: Output; loss: Loss }[]

/** True when the engine has this pair of output and loss. */
export function isHead(output: Output, loss: Loss): boolean {
  return heads.some((head) => head.output === output && head.loss === loss)
}

/** Everything about a network but its numbers. */
export interface Architecture {
  /** K_0 … K_{L+1}: inputs, hidden layers, outputs. At least two entries, each ≥ 1. */
  readonly layerSizes: readonly number[]
  /** One function for each hidden layer: `layerSizes.length − 2` entries. */
  readonly hidden: readonly HiddenActivation[]
  readonly output: Output
  readonly loss: Loss
}
