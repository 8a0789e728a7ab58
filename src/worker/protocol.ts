import type { Change, Holds, Journal, RunConfig, Training } from '../config/index.ts'
import type { DataConfig, PointSet } from '../datasets/index.ts'
import type { EngineName, GradientCheck } from '../engine/index.ts'
import type {
  ComingEpoch,
  Divergence,
  HistoryRecord,
  Inspection,
  InspectRequest,
  Metrics,
  Mistakes,
  PointOutcome,
  Position,
  Snapshot,
} from '../run/index.ts'

/** Raised whenever a message changes; a page and a worker of different versions ask for a reload. */
export const PROTOCOL_VERSION = 7

/** Sent once at the start; a mismatch means that one side came from an old cache. */
export interface Hello {
  readonly protocol: number
}

/** A run to make current. The worker makes the points, replays to `target`, then stands still. */
export interface LoadRequest {
  /** Names the run in every answer; frames of other runs are dropped. */
  readonly runId: number
  readonly config: RunConfig
  readonly journal: Journal
  /** Start here at once when given: a state kept from an earlier visit of the same run. */
  readonly snapshot?: Snapshot
  /** Updates and examples to replay to, from the start or the snapshot. Default: where it starts. */
  readonly target?: { readonly step: number; readonly examples: number }
  readonly view: ViewRequest
}

/** Everything fixed for the run, answered to a load. */
export interface LoadedRun {
  readonly runId: number
  readonly points: PointSet
  readonly layerSizes: readonly number[]
  /** The run that was replaced, as it stood: what undo brings back. */
  readonly previous: Snapshot | null
}

/** What the page wants to see in frames; nothing else is computed. */
export interface ViewRequest {
  /** Cells along a side of the large field (or samples of a curve) while training. */
  readonly plotSize: number
  /** The same when the run stands still: sharper. */
  readonly stillSize: number
  /** Cells along a side of a unit's picture; divides both sizes. */
  readonly thumbSize: number
  /** The unit shown large in the plot; null = the output. Layers count from 0 = first hidden. */
  readonly unit: UnitAddress | null
  /** What the open view of the drawer shows; null = nothing is asked. */
  readonly inspect: InspectRequest | null
  /** The point in hand beside it, by its place among all points; null = none. */
  readonly point: number | null
}

export interface UnitAddress {
  readonly layer: number
  readonly unit: number
}

export type StepUnit = 'epoch' | 'batch' | 'example'

/** How to play; reaching an end pauses. */
export interface PlayRequest {
  /** null = as fast as possible. */
  readonly epochsPerSecond: number | null
  /** Pause when this epoch is reached. */
  readonly untilEpoch: number | null
  /** Pause at the first epoch whose training loss is at or below this. */
  readonly untilLoss: number | null
}

export type StopReason = 'asked' | 'epoch' | 'loss' | 'diverged'

export type RunStatus =
  | { readonly state: 'replaying'; readonly done: number; readonly total: number }
  | { readonly state: 'paused'; readonly reason: StopReason }
  | { readonly state: 'running' }

/**
 * One picture of the run, a copy of its own: arrays are transferred, never shared.
 * The next frame is made only after this one was acknowledged, and shows the newest state.
 */
export interface Frame {
  readonly runId: number
  readonly status: RunStatus
  readonly position: Position
  readonly metrics: Metrics
  /** Of the perceptron rule; null with other losses. */
  readonly mistakes: Mistakes | null
  readonly divergence: Divergence | null
  /** Hyper-parameters in force. */
  readonly training: Training
  /** Cuts and freezes in force. */
  readonly holds: Holds
  /**
   * Changes taken in since the load: tells the page whether `training` and `holds` are older than its
   * own.
   */
  readonly changesTaken: number
  /** θ: all parameters, in the order of the engine. */
  readonly parameters: Float64Array
  /** SHA-256 of `parameters`, hexadecimal, when the run stands still; null while it moves. */
  readonly digest: string | null
  readonly fields: FieldFrame | CurveFrame
  /** The answer to the view's request. */
  readonly inspection: Inspection | null
  /** Of the view's point; null where there is no such point. */
  readonly point: PointOutcome | null
  /** New entries of the loss curve since the last frame; `fromStart` replaces all before. */
  readonly history: { readonly fromStart: boolean; readonly records: readonly HistoryRecord[] }
  readonly journal: Journal
  /** Differs from that of the frame before when the journal does. */
  readonly journalVersion: number
  /** What computes: the bits are the same, the speed is not. */
  readonly engine: EngineName
  /** Training examples a second over the last second of running; 0 when paused. */
  readonly examplesPerSecond: number
}

/** Values over the plane, row 0 at the top, x₁ to the right. */
export interface FieldFrame {
  readonly kind: 'field'
  /** Which unit the large field shows; null = output. */
  readonly unit: UnitAddress | null
  readonly size: number
  /** `channels × size × size`: one channel for a unit or a single output, C for class probabilities. */
  readonly channels: number
  readonly plot: Float32Array
  readonly thumbSize: number
  /** Hidden units layer by layer, then the outputs: each thumbSize². */
  readonly thumbs: Float32Array
}

/** Values along x₁ for 1-D regression. */
export interface CurveFrame {
  readonly kind: 'curve'
  /** x₁ of each sample. */
  readonly x: Float32Array
  /** `units × samples`: hidden units layer by layer, then the output. */
  readonly units: Float32Array
  /** `last hidden layer's units × samples`: each unit's share w·h of the output pre-activation. */
  readonly contributions: Float32Array
}

/** A change as written down, and the state just before it. */
export interface ChangeAnswer {
  readonly journal: Journal
  readonly before: Snapshot
}

/** A gradient check of the run as it stands, complete or as far as it came. */
export interface GradientReport extends GradientCheck {
  readonly isComplete: boolean
  readonly position: Position
  /** Examples of the batch that comes next, on which it was made. */
  readonly batchSize: number
  /** All of them; `kinks` has only the first few. */
  readonly kinkCount: number
}

/** Told a few times a second how far a gradient check is. */
export type GradientListener = (report: GradientReport) => unknown

/**
 * Takes a frame; the next one is made only after the returned promise has settled, so the page sets
 * the pace of pictures and never that of training.
 */
export type FrameListener = (frame: Frame) => Promise<void>

/** What the worker offers the page. Expected failures are values; only faults of the program throw. */
export interface TrainingServer {
  hello(): Hello
  /** Where frames go. */
  connect(listener: FrameListener): void
  /** Replaces the current run and begins to replay to the target. */
  load(request: LoadRequest): Promise<LoadedRun>
  /** Resolves when no replay or step is under way. */
  settled(): Promise<void>
  /** Does nothing on a run that cannot be trained; see `trainingObstacle`. */
  play(request: PlayRequest): Promise<void>
  /** Pauses; also ends a replay where it stands. */
  pause(): Promise<void>
  /** Pauses, then goes forward by whole units (the rest of a begun one counts as one). */
  step(unit: StepUnit, count: number): Promise<void>
  /** Pauses, then goes back by one unit, to the same bits as were there. */
  stepBack(unit: StepUnit): Promise<void>
  /** Pauses, then goes to a number of updates, back or forward, to the same bits. */
  goTo(step: number, examples: number): Promise<void>
  /** Applies a change before the next update, or after a replay under way, and writes it down. */
  change(change: Change): Promise<ChangeAnswer>
  /** SHA-256 of the parameters, hexadecimal. */
  digest(): Promise<string>
  /**
   * Pauses, then compares every gradient of the coming batch with a difference of the loss. Resolves
   * with what was found when it is complete, or was ended by `endGradientCheck` or anything that moves
   * the run. Null without training points.
   */
  checkGradients(listener: GradientListener): Promise<GradientReport | null>
  endGradientCheck(): void
  /**
   * Pauses, and computes what training does to the end of the epoch, beside the run. Null on a run that
   * cannot be trained, or whose numbers do not stay finite.
   */
  comingEpoch(): Promise<ComingEpoch | null>
  setView(view: ViewRequest): Promise<void>
  /** The points of a configuration, beside the run: for pictures of data sets. */
  makePoints(data: DataConfig, seed: number): Promise<PointSet>
}
