import { type Holds, type Journal, type RunConfig, trainingObstacle } from '../config/index.ts'
import {
  type Engine,
  finish,
  gradientObstacle,
  type InChunks,
  typescriptEngine,
} from '../engine/index.ts'
import { createAssessor } from './assess.ts'
import { createCheckpoints } from './checkpoints.ts'
import { computeDigest } from './digest.ts'
import type { Divergence } from './divergence.ts'
import { explainRunaway, findRunaway, isAllFinite } from './findDivergence.ts'
import { walkGradientCheck } from './gradientCheck.ts'
import { createJournalKeeper } from './journalKeeper.ts'
import { createLossCurve } from './lossCurve.ts'
import { isClassification, prepareRun } from './material.ts'
import type { Metrics } from './metrics.ts'
import { createMistakeTeller } from './mistakes.ts'
import { createParameterKeeper } from './parameterKeeper.ts'
import { type Position, startPosition } from './position.ts'
import type { Run } from './run.ts'
import { type Snapshot, setParameters } from './snapshot.ts'
import { createTrainer } from './trainer.ts'

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
