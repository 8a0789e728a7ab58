import type { RunConfig, Training } from '../config/index.ts'
import {
  type Architecture,
  createHeldParameters,
  type Engine,
  type InChunks,
  putToRest,
  type Samples,
} from '../engine/index.ts'
import { createAssessor } from './assess.ts'
import { isAllFinite } from './findDivergence.ts'
import { isClassification, type RunMaterial } from './material.ts'
import type { Position } from './position.ts'
import type { Snapshot } from './snapshot.ts'
import { createTrainer } from './trainer.ts'

/**
 * What training does from where a run stands to the end of that epoch (the whole next one at its
 * beginning), with the hyper-parameters, cuts and freezes in force here: all that another program needs
 * to do the same, and where it ends.
 */
export interface ComingEpoch {
  readonly architecture: Architecture
  readonly training: Training
  readonly trainingSamples: Samples
  readonly testSamples: Samples
  readonly position: Position
  /** θ, in the order of the engine. */
  readonly parameters: Float64Array
  /** The optimiser's memory, that of held parameters at rest; empty for SGD. */
  readonly optimiser: Float64Array
  readonly optimiserSteps: number
  /** 1 for each weight that L1 with dead links has ended. */
  readonly dead: Uint8Array
  /** Places of the parameters that no update moves, ascending. */
  readonly held: Uint32Array
  /** Places in the training samples, one list for each update. */
  readonly batches: readonly Uint32Array[]
  readonly after: EpochEnd
}

/** What the run is like at the end of the epoch. */
export interface EpochEnd {
  readonly parameters: Float64Array
  readonly trainLoss: number
  /** Null without test points. */
  readonly testLoss: number | null
}

/** Everything about a run that its coming epoch depends on. */
interface Standing {
  readonly config: RunConfig
  readonly canTrain: boolean
  readonly material: RunMaterial
  readonly state: Snapshot
  /** Places of the parameters that no update moves. */
  readonly held: Uint32Array
}

/**
 * Computes the coming epoch beside the run, which stays as it is. Null when it cannot be
 * trained, or numbers leave the finite ones on the way. Yields after every update, and within those that take long.
 */
export function* walkComingEpoch(
  { config, canTrain, material, state, held }: Standing,
  engine: Engine,
): InChunks<ComingEpoch | null> {
  if (!canTrain) return null
  const { position, training } = state
  const trainer = createTrainer(config, material, engine)
  const optimiser = {
    values: state.optimiser.slice(),
    dead: state.dead.slice(),
    steps: state.optimiserSteps,
  }
  for (const place of held) {
    putToRest(place, state.parameters.length, training.optimiser, optimiser)
  }
  trainer.parameters.values.set(state.parameters)
  trainer.restore(position, training, optimiser, state.tally)
  if (held.length > 0) trainer.hold(createHeldParameters(held))
  const batches: Uint32Array[] = []
  while (trainer.position.epoch === position.epoch) {
    batches.push(trainer.comingBatch())
    while (!trainer.advance()) yield
    yield
  }
  const parameters = trainer.parameters.values.slice()
  const isClasses = isClassification(config)
  const assessor = createAssessor(material, trainer.parameters, isClasses, engine)
  const { trainLoss, testLoss } = yield* assessor.measure(training)
  if (!isAllFinite(parameters) || !Number.isFinite(trainLoss + (testLoss ?? 0))) return null
  return {
    architecture: material.architecture,
    training,
    trainingSamples: material.training,
    testSamples: material.test,
    position,
    parameters: state.parameters,
    optimiser: optimiser.values,
    optimiserSteps: optimiser.steps,
    dead: optimiser.dead,
    held,
    batches,
    after: { parameters, trainLoss, testLoss },
  }
}
