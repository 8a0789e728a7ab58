import type { ParameterAddress } from '../engine/index.ts'
import type { FreezeTarget, WeightAddress } from './holds.ts'
import type { Training } from './runConfig.ts'

export type { ParameterAddress } from '../engine/index.ts'

/**
 * Every change made on the way of a run, with the number of updates that had been done before it.
 * A run is configuration + seeds + journal: the same three give the same bits.
 */
export type Journal = readonly JournalEntry[]

export interface JournalEntry {
  /** Updates done before the change; entries are ordered by it. 0 = an edit of the start. */
  readonly step: number
  readonly change: Change
}

export type Change = HyperChange | ParameterChange | CutChange | FreezeChange

/** Live hyper-parameters: only those that change are named. */
export interface HyperChange {
  readonly kind: 'training'
  readonly values: Partial<Training>
}

/** One parameter set by hand; one of a cut weight waits for its joining at step 0, and later does nothing. */
export interface ParameterChange {
  readonly kind: 'parameter'
  readonly at: ParameterAddress
  readonly value: number
}

/** A connection cut or joined again; what that does to its value depends on the step (see `Holds`). */
export interface CutChange {
  readonly kind: 'cut'
  readonly at: WeightAddress
  readonly isCut: boolean
}

/** A weight, bias, unit or layer frozen or thawed. */
export interface FreezeChange {
  readonly kind: 'freeze'
  readonly target: FreezeTarget
  readonly isFrozen: boolean
}
