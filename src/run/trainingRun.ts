import type { Change, Holds, Journal, RunConfig, Training } from '../config/index.ts'
import type { PointSet } from '../datasets/index.ts'
import {
  type Architecture,
  type Engine,
  type EngineName,
  finish,
  gradientObstacle,
  type InChunks,
  type Parameters,
  placeOf,
  type Samples,
} from '../engine/index.ts'
import { type Assessor, createAssessor } from './assess.ts'
import { createCheckpoints } from './checkpoints.ts'
import { type ComingEpoch, walkComingEpoch } from './comingEpoch.ts'
import { computeDigest } from './digest.ts'
import type { Divergence } from './divergence.ts'
import { explainRunaway, findRunaway, isAllFinite, largestUseful } from './findDivergence.ts'
import { type GradientWalk, walkGradientCheck } from './gradientCheck.ts'
import { createJournalKeeper, type JournalKeeper } from './journalKeeper.ts'
import { createLossCurve, type LossCurve } from './lossCurve.ts'
import { isClassification, type RunMaterial } from './material.ts'
import type { HistoryRecord, Metrics } from './metrics.ts'
import { createMistakeTeller, type Mistakes, type MistakeTeller } from './mistakes.ts'
import { createObstacleFinder, type ObstacleFinder } from './obstacleFinder.ts'
import { createParameterKeeper, type ParameterKeeper } from './parameterKeeper.ts'
import { type Position, startPosition } from './position.ts'
import type { Run } from './run.ts'
import { type Snapshot, setParameters, takeSnapshot } from './snapshot.ts'
import { createTrainer, type Trainer } from './trainer.ts'

/** What a `Run` is made of: each part keeps one thing, and this keeps them in step. */
export class TrainingRun implements Run {
  readonly config: RunConfig
  readonly engine: EngineName
  readonly points: PointSet
  readonly samples: Samples
  readonly architecture: Architecture
  readonly parameters: Parameters
  readonly trainingCount: number
  readonly #material: RunMaterial
  readonly #maker: Engine
  readonly #trainer: Trainer
  readonly #assessor: Assessor
  readonly #curve: LossCurve
  readonly #checkpoints = createCheckpoints()
  readonly #keeper: JournalKeeper
  readonly #parts: ParameterKeeper
  readonly #teller: MistakeTeller
  readonly #findObstacle: ObstacleFinder
  #divergence: Divergence | null = null
  /** θ at step 0, edits included. */
  #start: Float64Array

  /** Stands at the start with its changes made; `settle` and then `begin` make it ready. */
  constructor(config: RunConfig, journal: Journal, material: RunMaterial, engine: Engine) {
    const { architecture } = material
    const trainer = createTrainer(config, material, engine)
    const { parameters } = trainer
    this.config = config
    this.engine = trainer.engine
    this.points = material.points
    this.samples = material.training
    this.architecture = architecture
    this.parameters = parameters
    this.trainingCount = material.training.count
    this.#material = material
    this.#maker = engine
    this.#trainer = trainer
    this.#assessor = createAssessor(material, parameters, isClassification(config), engine)
    this.#curve = createLossCurve(() => this.measureInPieces())
    const inForce = () => this.#keeper.inForce
    this.#parts = createParameterKeeper(config, architecture, parameters, inForce)
    this.#keeper = createJournalKeeper(journal, (change) => this.#apply(change))
    this.#teller = createMistakeTeller(config, material.training)
    this.#findObstacle = createObstacleFinder(config)
    this.#keeper.applyDue(0)
    this.#start = parameters.values.slice()
    this.#curve.extend(trainer.position)
  }

  /** Keeps the start, and goes to a state when one is given. */
  begin(from?: Snapshot): void {
    this.#checkpoints.keep(this.snapshot())
    if (from === undefined) return
    this.#take(from)
    this.#checkpoints.keep(from)
  }

  get obstacle(): string | null {
    return this.#findObstacle(this.holds)
  }

  get canTrain(): boolean {
    return this.obstacle === null && this.#divergence === null && this.trainingCount > 0
  }

  get position(): Position {
    return this.#trainer.position
  }

  get training(): Training {
    return this.#trainer.training
  }

  get holds(): Holds {
    return this.#parts.holds
  }

  get kept(): readonly Snapshot[] {
    return this.#checkpoints.kept
  }

  get journal(): Journal {
    return this.#keeper.entries
  }

  get records(): readonly HistoryRecord[] {
    return this.#curve.records
  }

  get recordsVersion(): number {
    return this.#curve.version
  }

  get divergence(): Divergence | null {
    return this.#divergence
  }

  batchSize(): number {
    return this.#trainer.batchSize()
  }

  comingBatch(): Uint32Array {
    return this.#trainer.comingBatch()
  }

  stepBatch(): void {
    if (!this.canTrain) return
    this.#update()
    this.#lookAtUpdate()
  }

  advance(): boolean {
    if (!this.settle()) return false
    if (!this.canTrain) return true
    this.#trainer.hold(this.#parts.held)
    if (!this.#trainer.advance()) return false
    this.#keeper.applyDue(this.position.step)
    this.#lookAtUpdate()
    this.settle()
    return true
  }

  settle(): boolean {
    return this.#curve.measurePiece()
  }

  stepExample(): void {
    if (!this.canTrain) return
    this.#curve.complete()
    const { step } = this.position
    this.#trainer.hold(this.#parts.held)
    this.#trainer.stepExample()
    if (this.position.step === step) return
    this.#keeper.applyDue(this.position.step)
    this.#lookAtUpdate()
  }

  change(change: Change): void {
    const { position } = this
    this.#checkpoints.forgetFrom(position.step)
    this.#keeper.add(position.step, change)
    if (position.step === 0) this.#start = this.parameters.values.slice()
    this.#divergence = null
    this.#curve.renewAt(position)
    if (position.step === 0) {
      this.#checkpoints.keep({ ...this.snapshot(), position: startPosition })
    }
  }

  measure(): Metrics {
    return finish(this.measureInPieces())
  }

  measureInPieces(): InChunks<Metrics> {
    return this.#assessor.measure(this.training)
  }

  trainLoss(): number {
    return this.#assessor.trainLoss()
  }

  checkGradients(): GradientWalk | null {
    if (this.trainingCount === 0 || gradientObstacle(this.architecture) !== null) return null
    const batch = this.comingBatch()
    const { values } = this.parameters
    return walkGradientCheck(this.#material, values, batch, this.training, this.#maker)
  }

  comingEpoch(): InChunks<ComingEpoch | null> {
    const { config, canTrain } = this
    const held = this.#parts.held?.places.slice() ?? new Uint32Array(0)
    const standing = { config, canTrain, material: this.#material, state: this.snapshot(), held }
    return walkComingEpoch(standing, this.#maker)
  }

  mistakes(): Generator<void, Mistakes | null, void> {
    return this.#teller.tell({
      tally: this.#trainer.tally,
      start: this.#start,
      journal: this.#keeper.inForce,
    })
  }

  snapshot(): Snapshot {
    return takeSnapshot(this.#trainer, this.#keeper, this.records)
  }

  keepCheckpoint(): void {
    if (this.#divergence === null) this.#checkpoints.keep(this.snapshot())
  }

  rewind(accepts: (position: Position) => boolean): void {
    this.#take(this.#checkpoints.latest(accepts))
  }

  digest(): string {
    return computeDigest(this.parameters.values)
  }

  #apply(change: Change): void {
    if (change.kind === 'training') {
      this.#trainer.setTraining(change.values)
      return
    }
    this.#trainer.beginAnew()
    this.#parts.apply(change, this.position.step)
    if (change.kind !== 'cut') return
    this.#trainer.putToRest(placeOf(change.at, this.architecture.layerSizes))
  }

  #update(): void {
    this.#curve.complete()
    this.#trainer.hold(this.#parts.held)
    this.#trainer.stepBatch()
    this.#keeper.applyDue(this.position.step)
  }

  /**
   * Non-finite numbers never come back, so finding them after any later update leads to the same
   * first one; too large ones are looked for at the end of an epoch, whatever the pace.
   */
  #lookAtUpdate(): void {
    const { position } = this
    const { values } = this.parameters
    const areFinite = isAllFinite(values)
    if (areFinite && position.used !== 0) return
    const index = findRunaway(values, largestUseful(this.config))
    if (index < 0) {
      this.#curve.extend(position)
      return
    }
    const value = values[index]
    if (!areFinite) this.#returnTo(position.step - 1)
    this.#divergence = explainRunaway(
      { index, value },
      this.architecture.layerSizes,
      this.position,
      this.training,
      this.records,
    )
  }

  /** Computes an earlier position again from the nearest kept state before it. */
  #returnTo(step: number): void {
    this.rewind((position) => position.step <= step)
    while (this.position.step < step) {
      this.#update()
      this.#curve.extend(this.position)
    }
  }

  #take(snapshot: Snapshot): void {
    setParameters(this.parameters, snapshot)
    const { position, training, optimiser: values, dead, optimiserSteps: steps } = snapshot
    this.#trainer.restore(position, training, { values, dead, steps }, snapshot.tally)
    this.#keeper.restore(this.journal, snapshot.appliedEntries)
    this.#parts.restore()
    this.#curve.restore(snapshot.records)
    this.#divergence = null
    this.#keeper.applyDue(this.position.step)
  }
}
