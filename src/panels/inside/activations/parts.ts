import type { PointSet } from '../../../datasets/index.ts'
import type { Activations } from '../../../run/index.ts'
import type { Live } from '../../../views/index.ts'

/** What the parts of the view share. */
export interface PartProps {
  readonly answers: Live<Activations | null>
  /** The newest answer now and then, for words. */
  readonly answer: Activations | null
  /** The layer that is shown, from 1. */
  readonly layer: number
  readonly points: PointSet | null
  /** There is room for histograms only. */
  readonly isLow: boolean
}
