import type { ParameterAddress } from '../config/index.ts'
import type { Position } from './position.ts'

/** Why training stopped by itself: parameters grew beyond all use, or left the finite numbers. */
export interface Divergence {
  /** Where the run stands: the last finite parameters. */
  readonly position: Position
  /** The parameter that was not finite first, or the largest one. */
  readonly parameter: ParameterAddress
  /** Its value after the update that went wrong. */
  readonly value: number
  /** decay: η·λ > 2, the penalty alone makes weights grow · curvature: the step is too long for the loss. */
  readonly cause: 'decay' | 'curvature'
  readonly learningRate: number
  readonly lambda: number
  /** The recorded epoch with the lowest training loss: where going back makes sense. */
  readonly lastGood: { readonly step: number; readonly epoch: number }
}
