/**
 * The shape of a multi-layer perceptron, in the lecture's notation.
 *
 * Layer ℓ of L hidden layers: z = W·h_prev + b, h = g(z), with h⁰ = x and f = o(z^(L+1)).
 * W^(ℓ) is K_ℓ × K_{ℓ−1}, row-major: `W[to * nIn + from]`. Gradients carry the prefix d: `dW`, `db`.
 */

/** Functions g a hidden layer can use. */
export const hiddenActivations = ['linear', 'sigmoid', 'tanh', 'relu'] as const
export type HiddenActivation = (typeof hiddenActivations)[number]

/** Functions o of the output layer. */
export const outputs = ['linear', 'sigmoid', 'softmax', 'tanh'] as const
export type Output = (typeof outputs)[number]

/** Loss between outputs and targets; which outputs a loss goes with is in `heads`. */
export const losses = ['cross-entropy', 'squared'] as const
export type Loss = (typeof losses)[number]

/** The output and loss pairs that the engine computes, each from z in its stable form. */
export const heads = [
  { output: 'sigmoid', loss: 'cross-entropy' },
  { output: 'softmax', loss: 'cross-entropy' },
  { output: 'linear', loss: 'squared' },
  { output: 'tanh', loss: 'squared' },
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
