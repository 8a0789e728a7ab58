import type { Architecture } from './architecture.ts'
import type { Parameters } from './parameters.ts'

/**
 * A multi-layer perceptron with its buffers for one batch at a time.
 *
 * Every buffer holds one row per unit, the batch's samples side by side: `[unit * stride + column]`.
 * A batch of odd size uses one more column, kept at 0, so that all sums run over pairs.
 */
export interface Mlp {
  readonly architecture: Architecture
  readonly parameters: Parameters
  /** Σ over the batch's samples of ∂L/∂θ of the data loss; written by `backward`. */
  readonly gradients: Parameters
  /** Most samples in a batch. */
  readonly capacity: number
  /** Distance between rows: the capacity rounded up to even. */
  readonly stride: number
  /** x, nIn × stride; the caller fills it. The same array as `activations[0]`. */
  readonly inputs: Float64Array
  /** y, nOut × stride; the caller fills it. */
  readonly targets: Float64Array
  /** h⁰ = x, h¹, …, h^L, f: one array per layer, inputs and outputs included. */
  readonly activations: readonly Float64Array[]
  /** z of the output layer. */
  readonly preActivations: Float64Array
  /** δ = ∂L/∂z of each layer after the input, per sample; written by `backward`. */
  readonly deltas: readonly Float64Array[]
  /**
   * Activations of the first `columns` samples of `inputs`.
   *
   * @throws {ShapeError} unless 1 ≤ columns ≤ capacity.
   */
  forward(columns: number): void
  /**
   * Deltas and gradients against `targets`, after `forward` with the same columns. Keeps activations.
   *
   * @throws {ShapeError} unless 1 ≤ columns ≤ capacity.
   */
  backward(columns: number): void
  /**
   * Mean data loss of the columns after `forward`, without the penalty.
   *
   * @throws {ShapeError} unless 1 ≤ columns ≤ capacity.
   */
  dataLoss(columns: number): number
  /**
   * Adds each column's loss after `forward` to one of two partial sums: column c to
   * `sums[(first + c) mod 2]`, so a set evaluated in pieces has the same bits as in one.
   *
   * @throws {ShapeError} unless 1 ≤ columns ≤ capacity, `first` is a whole number and there are two sums.
   */
  addLosses(columns: number, first: number, sums: Float64Array): void
}

/**
 * A network that goes layer by layer, so that a large batch can be computed in parts. Two columns at
 * least. `forward` is `forwardLayer` of 0, 1, …; `backward` is, from the last layer down to 0,
 * `gradientsOfLayer` and, but for layer 0, `deltasBelow`.
 */
export interface LayeredMlp extends Mlp {
  forwardLayer(layer: number, columns: number): void
  gradientsOfLayer(layer: number, columns: number): void
  /** From the deltas of a layer those of the layer that it reads. */
  deltasBelow(layer: number, columns: number): void
}
