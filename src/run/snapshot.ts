import type { Journal, Training } from '../config/index.ts'
import { type Parameters, ShapeError } from '../engine/index.ts'
import type { JournalKeeper } from './journalKeeper.ts'
import type { HistoryRecord } from './metrics.ts'
import type { Position } from './position.ts'
import type { Tally } from './tally.ts'
import type { Trainer } from './trainer.ts'

/** The whole state of a run at one position: restoring it and going on gives the same bits. */
export interface Snapshot {
  readonly position: Position
  /** θ. */
  readonly parameters: Float64Array
  /** The optimiser's memory: momentum's v; Adam's m and v. Empty for SGD. */
  readonly optimiser: Float64Array
  /** Marks of weights that L1 with dead links has ended. */
  readonly dead: Uint8Array
  /** Updates since the optimiser was last chosen. */
  readonly optimiserSteps: number
  /** Of the perceptron rule so far. */
  readonly tally: Tally
  /** Hyper-parameters in force here. */
  readonly training: Training
  /** All changes of the run, also those that lie ahead of here. */
  readonly journal: Journal
  /** How many of them are in force here. */
  readonly appliedEntries: number
  /** The loss curve up to here. */
  readonly records: readonly HistoryRecord[]
}

/** A copy of the state that a run's parts are in. */
export function takeSnapshot(
  { position, parameters, optimiser, tally, training }: Trainer,
  { entries, applied }: JournalKeeper,
  records: readonly HistoryRecord[],
): Snapshot {
  return {
    position,
    parameters: parameters.values.slice(),
    optimiser: optimiser.values.slice(),
    dead: optimiser.dead.slice(),
    optimiserSteps: optimiser.steps,
    tally,
    training,
    journal: entries,
    appliedEntries: applied,
    records: records.slice(),
  }
}

/**
 * Puts the parameters of a state into a network's.
 *
 * @throws {ShapeError} when it is a state of another network.
 */
export function setParameters({ values }: Parameters, { parameters }: Snapshot): void {
  if (parameters.length !== values.length) {
    throw new ShapeError(
      `expected a state of ${values.length} parameters, got one of ${parameters.length}`,
    )
  }
  values.set(parameters)
}
