import type { ParameterAddress } from '../config/index.ts'
import type { Position } from './position.ts'

/** Why training stopped by itself: a parameter or the loss left the finite numbers. */
export interface Divergence {
  /** The update that went wrong; the run stays at the last finite parameters before it. */
  readonly position: Position
  /** The first parameter that was not finite, or null when only the loss was not. */
  readonly parameter: ParameterAddress | null
  /** decay: η·λ > 2, the penalty alone makes weights grow · curvature: the step is too long for the loss. */
  readonly cause: 'decay' | 'curvature'
  readonly learningRate: number
  readonly lambda: number
}
