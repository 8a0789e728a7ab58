import type { Penalty } from '../penalty.ts'

export type Optimiser = 'sgd' | 'momentum' | 'adam'

/** Everything that decides how gradients become a step; may change between steps. */
export interface StepSettings {
  /** η. */
  readonly learningRate: number
  /** μ, used by `momentum` only. */
  readonly momentum: number
  readonly penalty: Penalty
  readonly lambda: number
  /**
   * How L1 is trained: a soft threshold after the step, λ·sign(w) in the gradient with sign(0) = 0, or
   * as in TensorFlow Playground, where a weight that the penalty brings to 0 is dead from then on.
   */
  readonly l1Rule: 'proximal' | 'subgradient' | 'dead'
  readonly optimiser: Optimiser
}
