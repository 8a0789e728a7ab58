import {
  addChange,
  type Change,
  type Journal,
  type RunConfig,
  type Training,
} from '../config/index.ts'
import type { PointSet } from '../datasets/index.ts'
import type { Architecture, Parameters } from '../engine/index.ts'
import { createAssessor } from './assess.ts'
import { createCheckpoints } from './checkpoints.ts'
import { computeDigest } from './digest.ts'
import type { Divergence } from './divergence.ts'
import { explainRunaway, findRunaway, isAllFinite } from './findDivergence.ts'
import { isClassification, prepareRun } from './material.ts'
import type { HistoryRecord, Metrics } from './metrics.ts'
import type { Position } from './position.ts'
import { isRecordedEpoch } from './records.ts'
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
  readonly points: PointSet
  readonly architecture: Architecture
  readonly parameters: Parameters
  readonly position: Position
  /** Hyper-parameters in force. */
  readonly training: Training
  /** All changes, also those that lie ahead after going back. */
  readonly journal: Journal
  /** The loss curve up to here. */
  readonly records: readonly HistoryRecord[]
  /** Raised whenever `records` changed in another way than by growing at its end. */
  readonly recordsVersion: number
  /** Why training cannot go on, or null. A change or going back clears it. */
  readonly divergence: Divergence | null
  readonly trainingCount: number
  /** Examples in the coming batch. */
  batchSize(): number
  /** Finishes the coming batch with one update. Does nothing on a diverged run. */
  stepBatch(): void
  /** Looks at one more example; the update comes with the batch's last. */
  stepExample(): void
  /** Makes a change here and writes it down; changes that lay ahead are forgotten. */
  change(change: Change): void
  /** Data losses, penalty and scores at this position. */
  measure(): Metrics
  /** Mean data loss over the training points alone. */
  trainLoss(): number
  snapshot(): Snapshot
  /** Keeps the present state so that going back is quick. */
  keepCheckpoint(): void
  /** Goes back to the latest kept state that `accepts` takes; the start is always kept. */
  rewind(accepts: (position: Position) => boolean): void
  /** SHA-256 of all parameters as little-endian float64, hexadecimal. */
  digest(): string
}

/**
 * @param journal changes to make on the way, ordered by step; those of step 0 are made at once.
 * @param from a state of this very run to begin at instead of the start; brings its own journal.
 */
export function createRun(config: RunConfig, journal: Journal = [], from?: Snapshot): Run {
  const material = prepareRun(config)
  const { architecture, parameters } = material
  const trainer = createTrainer(config, architecture, parameters, material.training)
  const assessor = createAssessor(material, isClassification(config))
  const checkpoints = createCheckpoints()
  let entries: Journal = from?.journal ?? journal
  /** How many entries are in force; at every position all those of its step and before are. */
  let applied = 0
  let records: HistoryRecord[] = []
  let recordsVersion = 0
  let divergence: Divergence | null = null

  function applyDue(): void {
    while (applied < entries.length && entries[applied].step <= trainer.position.step) {
      apply(entries[applied].change)
      applied++
    }
  }

  function apply(change: Change): void {
    if (change.kind === 'training') {
      trainer.setTraining(change.values)
      return
    }
    const { layer, to, from: source } = change.at
    const nIn = architecture.layerSizes[layer]
    if (source === 'bias') parameters.b[layer][to] = change.value
    else parameters.W[layer][to * nIn + source] = change.value
  }

  function measure(): Metrics {
    return assessor.measure(trainer.training)
  }

  function record(): void {
    const { epoch, step, used, examples } = trainer.position
    if (used !== 0 || examples !== 0 || !isRecordedEpoch(epoch)) return
    records.push({ epoch, step, ...measure() })
  }

  function update(): void {
    trainer.stepBatch()
    applyDue()
  }

  /**
   * Non-finite numbers never come back, so finding them after any later update leads to the same
   * first one; too large ones are looked for at the end of an epoch, whatever the pace.
   */
  function settle(): void {
    const { used, step } = trainer.position
    if (!isAllFinite(parameters.values)) {
      const index = findRunaway(parameters.values)
      const value = parameters.values[index]
      rewindTo((position) => position.step < step)
      while (trainer.position.step < step - 1) update()
      diverge(index, value)
    } else if (used === 0) {
      const index = findRunaway(parameters.values)
      if (index >= 0) diverge(index, parameters.values[index])
      else record()
    }
  }

  function diverge(index: number, value: number): void {
    const { layerSizes } = architecture
    divergence = explainRunaway(
      index,
      value,
      layerSizes,
      trainer.position,
      trainer.training,
      records,
    )
  }

  function takeSnapshot(): Snapshot {
    return {
      position: trainer.position,
      parameters: parameters.values.slice(),
      optimiser: trainer.optimiser.values.slice(),
      optimiserSteps: trainer.optimiser.steps,
      training: trainer.training,
      journal: entries,
      appliedEntries: applied,
      records: records.slice(),
    }
  }

  function take(snapshot: Snapshot): void {
    parameters.values.set(snapshot.parameters)
    trainer.restore(snapshot.position, snapshot.training, {
      values: snapshot.optimiser,
      steps: snapshot.optimiserSteps,
    })
    applied = snapshot.appliedEntries
    records = snapshot.records.slice()
    recordsVersion++
    divergence = null
    applyDue()
  }

  function rewindTo(accepts: (position: Position) => boolean): void {
    take(checkpoints.latest(accepts))
  }

  applyDue()
  record()
  checkpoints.keep(takeSnapshot())
  if (from !== undefined) {
    take(from)
    checkpoints.keep(from)
  }

  return {
    config,
    points: material.points,
    architecture,
    parameters,
    trainingCount: material.training.count,
    get position() {
      return trainer.position
    },
    get training() {
      return trainer.training
    },
    get journal() {
      return entries
    },
    get records() {
      return records
    },
    get recordsVersion() {
      return recordsVersion
    },
    get divergence() {
      return divergence
    },
    batchSize: trainer.batchSize,
    stepBatch() {
      if (divergence !== null || material.training.count === 0) return
      update()
      settle()
    },
    stepExample() {
      if (divergence !== null || material.training.count === 0) return
      const { step } = trainer.position
      trainer.stepExample()
      if (trainer.position.step === step) return
      applyDue()
      settle()
    },
    change(change) {
      const { step, epoch } = trainer.position
      checkpoints.forgetAfter(step)
      entries = addChange(entries.slice(0, applied), step, change)
      applied = entries.length
      apply(change)
      divergence = null
      if (records.at(-1)?.epoch === epoch && records.at(-1)?.step === step) {
        records.pop()
        recordsVersion++
        record()
      }
    },
    measure,
    trainLoss: assessor.trainLoss,
    snapshot: takeSnapshot,
    keepCheckpoint() {
      if (divergence === null) checkpoints.keep(takeSnapshot())
    },
    rewind: rewindTo,
    digest: () => computeDigest(parameters.values),
  }
}
