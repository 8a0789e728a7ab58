import type { Change, Holds, Journal, RunConfig, Training } from '../config/index.ts'
import type { PointSet } from '../datasets/index.ts'
import type { Architecture, EngineName, InChunks, Parameters, Samples } from '../engine/index.ts'
import type { ComingEpoch } from './comingEpoch.ts'
import type { Divergence } from './divergence.ts'
import type { GradientWalk } from './gradientCheck.ts'
import type { HistoryRecord, Metrics } from './metrics.ts'
import type { Mistakes } from './mistakes.ts'
import type { Position } from './position.ts'
import type { Snapshot } from './snapshot.ts'

/**
 * A training run: configuration + seeds + journal, standing at some position.
 *
 * The same three give the same bits at the same position, however it was reached: in one go, by
 * single steps, back and forth, or from a snapshot.
 */
export interface Run {
  readonly config: RunConfig
  /** What computes its updates; makes no difference to a bit. */
  readonly engine: EngineName
  readonly points: PointSet
  /** The training points as the network sees them. */
  readonly samples: Samples
  readonly architecture: Architecture
  readonly parameters: Parameters
  readonly position: Position
  /** Hyper-parameters in force. */
  readonly training: Training
  /** Cuts and freezes in force. */
  readonly holds: Holds
  /** All changes, also those that lie ahead after going back. */
  readonly journal: Journal
  /** The loss curve up to here. */
  readonly records: readonly HistoryRecord[]
  /** Raised whenever `records` changed in another way than by growing at its end. */
  readonly recordsVersion: number
  /** Why training cannot go on, or null. A change or going back clears it. */
  readonly divergence: Divergence | null
  readonly trainingCount: number
  /** Why no gradient can train this network with its holds, as a sentence for the page; null when one can. */
  readonly obstacle: string | null
  /** False without training points, after a divergence and with an obstacle: no step changes anything. */
  readonly canTrain: boolean
  /** Examples in the coming batch. */
  batchSize(): number
  /** Places of those examples in the training set; empty without any. */
  comingBatch(): Uint32Array
  /** Finishes the coming batch with one update. Does nothing on a run that cannot be trained. */
  stepBatch(): void
  /**
   * The same in parts when it takes long: one of them, true when that was the last. What is left of
   * the loss curve comes first.
   */
  advance(): boolean
  /** Measures a piece of what the loss curve still lacks here; true when nothing is left. */
  settle(): boolean
  /** Looks at one more example; the update comes with the batch's last. */
  stepExample(): void
  /** Makes a change here and writes it down; changes that lay ahead are forgotten. */
  change(change: Change): void
  /** Data losses, penalty and scores at this position. */
  measure(): Metrics
  /** The same, yielding after a few ms of work at most; the run must not move meanwhile. */
  measureInPieces(): InChunks<Metrics>
  /** Mean data loss over the training points alone. */
  trainLoss(): number
  /**
   * Checks the gradients of the batch that comes next, at the present parameters; the run may go on
   * meanwhile. Null without training points, and when `gradientObstacle` has a reason.
   */
  checkGradients(): GradientWalk | null
  /**
   * What training does from here to the end of the epoch, for another program to do again; the run may
   * go on meanwhile. Null on a run that cannot be trained, or whose numbers do not stay finite.
   */
  comingEpoch(): InChunks<ComingEpoch | null>
  /** Mistakes of the perceptron rule up to here, null for other losses; yields when it takes long. */
  mistakes(): Generator<void, Mistakes | null, void>
  snapshot(): Snapshot
  /** States of this run that are kept, the earliest first; some may lie ahead after going back. */
  readonly kept: readonly Snapshot[]
  /** Keeps the present state so that going back is quick. */
  keepCheckpoint(): void
  /** Goes back to the latest kept state that `accepts` takes; the start is always kept. */
  rewind(accepts: (position: Position) => boolean): void
  /** SHA-256 of all parameters as little-endian float64, hexadecimal. */
  digest(): string
}
