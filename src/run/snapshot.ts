import type { Journal, Training } from '../config/index.ts'
import type { Position } from './position.ts'

/** The whole state of a run at one position: restoring it and going on gives the same bits. */
export interface Snapshot {
  readonly position: Position
  /** θ. */
  readonly parameters: Float64Array
  /** The optimiser's memory: momentum's v; Adam's m and v. Empty for SGD. */
  readonly optimiser: Float64Array
  /** Adam's number of updates since it was last chosen. */
  readonly optimiserStep: number
  /** Hyper-parameters in force here. */
  readonly training: Training
  /** Changes made up to here. */
  readonly journal: Journal
}
