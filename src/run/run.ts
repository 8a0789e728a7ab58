import {
  type Change,
  type Holds,
  type Journal,
  type RunConfig,
  type Training,
  trainingObstacle,
} from '../config/index.ts'
import type { PointSet } from '../datasets/index.ts'
import {
  type Architecture,
  type Engine,
  type EngineName,
  finish,
  gradientObstacle,
  type InChunks,
  type Parameters,
  ShapeError,
  typescriptEngine,
} from '../engine/index.ts'
import { createAssessor } from './assess.ts'
import { createCheckpoints } from './checkpoints.ts'
import { computeDigest } from './digest.ts'
import type { Divergence } from './divergence.ts'
import { explainRunaway, findRunaway, isAllFinite } from './findDivergence.ts'
import { type GradientWalk, walkGradientCheck } from './gradientCheck.ts'
import { createJournalKeeper } from './journalKeeper.ts'
import { createLossCurve } from './lossCurve.ts'
import { isClassification, prepareRun } from './material.ts'
import type { HistoryRecord, Metrics } from './metrics.ts'
import { createMistakeTeller, type Mistakes } from './mistakes.ts'
import { createParameterKeeper } from './parameterKeeper.ts'
import { type Position, startPosition } from './position.ts'
import type { Snapshot } from './snapshot.ts'
import { createTrainer } from './trainer.ts'

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
  /** Mistakes of the perceptron rule up to here, null for other losses; yields when it takes long. */
  mistakes(): Generator<void, Mistakes | null, void>
  snapshot(): Snapshot
  /** Keeps the present state so that going back is quick. */
  keepCheckpoint(): void
  /** Goes back to the latest kept state that `accepts` takes; the start is always kept. */
  rewind(accepts: (position: Position) => boolean): void
  /** SHA-256 of all parameters as little-endian float64, hexadecimal. */
  digest(): string
}

/** As `openRun`, in one go. */
export function createRun(
  config: RunConfig,
  journal?: Journal,
  from?: Snapshot,
  engine?: Engine,
): Run {
  return finish(openRun(config, journal, from, engine))
}

/**
 * Prepares a run, yielding after a few ms of work at most.
 *
 * @param journal changes to make on the way, ordered by step; those of step 0 are made at once.
 * @param from a state of this very run to begin at instead of the start; brings its own journal.
 * @param engine what makes its networks.
 * @throws {ShapeError} when configuration, journal or state do not fit together; what comes from people
 *   goes through `repairConfig` and `repairJournal` first, and then never does.
 */
export function* openRun(
  config: RunConfig,
  journal: Journal = [],
  from?: Snapshot,
  engine: Engine = typescriptEngine,
): InChunks<Run> {
  const material = yield* prepareRun(config)
  const { architecture } = material
  const trainer = createTrainer(config, material, engine)
  const { parameters } = trainer
  const assessor = createAssessor(material, parameters, isClassification(config), engine)
  const measure = (): InChunks<Metrics> => assessor.measure(trainer.training)
  const curve = createLossCurve(measure)
  const checkpoints = createCheckpoints()
  const parts = createParameterKeeper(config, architecture, parameters, () => keeper.inForce)
  const keeper = createJournalKeeper(from?.journal ?? journal, (change) => {
    if (change.kind === 'training') trainer.setTraining(change.values)
    else {
      trainer.beginAnew()
      parts.apply(change, trainer.position.step)
    }
  })
  const teller = createMistakeTeller(config, material.training)
  const findObstacle = createObstacleFinder(config)
  let divergence: Divergence | null = null
  /** θ at step 0, edits included. */
  let start: Float64Array

  function update(): void {
    curve.complete()
    trainer.hold(parts.held)
    trainer.stepBatch()
    keeper.applyDue(trainer.position.step)
  }

  /**
   * Non-finite numbers never come back, so finding them after any later update leads to the same
   * first one; too large ones are looked for at the end of an epoch, whatever the pace.
   */
  function lookAtUpdate(): void {
    const { position } = trainer
    const areFinite = isAllFinite(parameters.values)
    if (areFinite && position.used !== 0) return
    const index = findRunaway(parameters.values)
    if (index < 0) {
      curve.extend(position)
      return
    }
    const value = parameters.values[index]
    if (!areFinite) returnTo(position.step - 1)
    divergence = explainRunaway(
      { index, value },
      architecture.layerSizes,
      trainer.position,
      trainer.training,
      curve.records,
    )
  }

  /** Computes an earlier position again from the nearest kept state before it. */
  function returnTo(step: number): void {
    rewind((position) => position.step <= step)
    while (trainer.position.step < step) {
      update()
      curve.extend(trainer.position)
    }
  }

  function rewind(accepts: (position: Position) => boolean): void {
    take(checkpoints.latest(accepts))
  }

  function takeSnapshot(): Snapshot {
    return {
      position: trainer.position,
      parameters: parameters.values.slice(),
      optimiser: trainer.optimiser.values.slice(),
      optimiserSteps: trainer.optimiser.steps,
      tally: trainer.tally,
      training: trainer.training,
      journal: keeper.entries,
      appliedEntries: keeper.applied,
      records: curve.records.slice(),
    }
  }

  function take(snapshot: Snapshot): void {
    setParameters(parameters, snapshot)
    const optimiser = { values: snapshot.optimiser, steps: snapshot.optimiserSteps }
    trainer.restore(snapshot.position, snapshot.training, optimiser, snapshot.tally)
    keeper.restore(keeper.entries, snapshot.appliedEntries)
    parts.restore()
    curve.restore(snapshot.records)
    divergence = null
    keeper.applyDue(trainer.position.step)
  }

  const canTrain = (): boolean =>
    findObstacle(parts.holds) === null && divergence === null && material.training.count > 0

  keeper.applyDue(0)
  start = parameters.values.slice()
  curve.extend(trainer.position)
  while (!curve.measurePiece()) yield
  checkpoints.keep(takeSnapshot())
  if (from !== undefined) {
    take(from)
    checkpoints.keep(from)
  }

  return {
    config,
    engine: trainer.engine,
    points: material.points,
    architecture,
    parameters,
    trainingCount: material.training.count,
    get obstacle() {
      return findObstacle(parts.holds)
    },
    get canTrain() {
      return canTrain()
    },
    get position() {
      return trainer.position
    },
    get training() {
      return trainer.training
    },
    get holds() {
      return parts.holds
    },
    get journal() {
      return keeper.entries
    },
    get records() {
      return curve.records
    },
    get recordsVersion() {
      return curve.version
    },
    get divergence() {
      return divergence
    },
    batchSize: trainer.batchSize,
    stepBatch() {
      if (!canTrain()) return
      update()
      lookAtUpdate()
    },
    advance() {
      if (!curve.measurePiece()) return false
      if (!canTrain()) return true
      trainer.hold(parts.held)
      if (!trainer.advance()) return false
      keeper.applyDue(trainer.position.step)
      lookAtUpdate()
      curve.measurePiece()
      return true
    },
    settle: curve.measurePiece,
    stepExample() {
      if (!canTrain()) return
      curve.complete()
      const { step } = trainer.position
      trainer.hold(parts.held)
      trainer.stepExample()
      if (trainer.position.step === step) return
      keeper.applyDue(trainer.position.step)
      lookAtUpdate()
    },
    change(change) {
      const { position } = trainer
      checkpoints.forgetFrom(position.step)
      keeper.add(position.step, change)
      if (position.step === 0) start = parameters.values.slice()
      divergence = null
      curve.renewAt(position)
      if (position.step === 0) checkpoints.keep({ ...takeSnapshot(), position: startPosition })
    },
    measure: () => finish(measure()),
    measureInPieces: measure,
    trainLoss: assessor.trainLoss,
    checkGradients() {
      if (material.training.count === 0 || gradientObstacle(architecture) !== null) return null
      const batch = trainer.comingBatch()
      return walkGradientCheck(material, parameters.values, batch, trainer.training, engine)
    },
    mistakes: () =>
      teller.tell({
        tally: trainer.tally,
        start,
        journal: keeper.entries.slice(0, keeper.applied),
      }),
    snapshot: takeSnapshot,
    keepCheckpoint() {
      if (divergence === null) checkpoints.keep(takeSnapshot())
    },
    rewind,
    digest: () => computeDigest(parameters.values),
  }
}

function setParameters({ values }: Parameters, { parameters }: Snapshot): void {
  if (parameters.length !== values.length) {
    throw new ShapeError(
      `expected a state of ${values.length} parameters, got one of ${parameters.length}`,
    )
  }
  values.set(parameters)
}

/** `trainingObstacle` with the holds in force; looked for anew only when they change. */
function createObstacleFinder(config: RunConfig): (holds: Holds) => string | null {
  let known = config.holds
  let obstacle = trainingObstacle(config)
  return (holds) => {
    if (holds !== known) obstacle = trainingObstacle({ ...config, holds })
    known = holds
    return obstacle
  }
}
