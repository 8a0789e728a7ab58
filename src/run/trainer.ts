import type { RunConfig, Training } from '../config/index.ts'
import { seedOf } from '../config/index.ts'
import type { Engine, EngineName, OptimiserState, Parameters } from '../engine/index.ts'
import type { RunMaterial } from './material.ts'
import { drawOrder } from './order.ts'
import { type Position, startPosition } from './position.ts'
import { createCounter, emptyTally, type Tally } from './tally.ts'

/**
 * The part of a run that moves: parameters, optimiser and the place in the training set.
 *
 * One update per batch; nothing is allocated in it. A batch is the next B examples of the epoch's
 * order, the last one of an epoch may be shorter and divides by its own size.
 */
export interface Trainer {
  /** What computes the updates. */
  readonly engine: EngineName
  /** θ, at first a copy of the material's. */
  readonly parameters: Parameters
  readonly position: Position
  readonly training: Training
  readonly optimiser: OptimiserState
  /** Of the perceptron rule so far. */
  readonly tally: Tally
  /** Examples in the coming batch. */
  batchSize(): number
  /** Places of the coming batch's examples in the training set; empty without any. Changes nothing. */
  comingBatch(): Uint32Array
  /** One update: finishes the coming batch, however much of it was looked at. */
  stepBatch(): void
  /** One example; the update comes with the last one of the batch. */
  stepExample(): void
  /** Hyper-parameters from the next update on. Another batch size begins a new batch. */
  setTraining(values: Partial<Training>): void
  /** Takes over a state kept before. */
  restore(position: Position, training: Training, optimiser: OptimiserState, tally: Tally): void
}

export function createTrainer(config: RunConfig, material: RunMaterial, engine: Engine): Trainer {
  const { architecture, training: samples } = material
  const orderSeed = seedOf(config.seeds, 'order')
  let orderEpoch = -1
  let orderSampling = config.training.sampling
  let training = config.training
  let { step, epoch, used, examples } = startPosition
  const learner = engine.createLearner(
    architecture,
    nominalBatch(training, samples.count),
    samples,
    material.parameters,
  )
  const { parameters, order } = learner
  const counter = config.loss === 'perceptron' ? createCounter(learner, material, engine) : null
  let tally = emptyTally
  let optimiser = learner.createState(training.optimiser)

  function batchSize(): number {
    return Math.min(nominalBatch(training, samples.count), samples.count - used)
  }

  function stepBatch(): void {
    if (samples.count === 0) return
    if (orderEpoch !== epoch || orderSampling !== training.sampling) {
      drawOrder(order, training.sampling, orderSeed, epoch)
      orderEpoch = epoch
      orderSampling = training.sampling
    }
    const columns = batchSize()
    const mistakes = counter?.mistakesOf(used, columns) ?? 0
    learner.step(used, columns, training, optimiser)
    if (counter !== null && mistakes > 0) tally = counter.tallyAfter(tally, mistakes)
    step++
    used += columns
    examples = 0
    if (used >= samples.count) {
      used = 0
      epoch++
    }
  }

  return {
    engine: learner.engine,
    parameters,
    get position() {
      return { step, epoch, used, examples }
    },
    get training() {
      return training
    },
    get optimiser() {
      return optimiser
    },
    get tally() {
      return tally
    },
    batchSize,
    comingBatch() {
      const drawn = new Uint32Array(samples.count)
      drawOrder(drawn, training.sampling, orderSeed, epoch)
      return drawn.slice(used, used + batchSize())
    },
    stepBatch,
    stepExample() {
      examples++
      if (examples >= batchSize()) stepBatch()
    },
    setTraining(values) {
      const before = training
      training = { ...training, ...values }
      if (training.optimiser !== before.optimiser) {
        optimiser = learner.createState(training.optimiser)
      }
      if (training.batchSize !== before.batchSize) {
        examples = 0
        learner.reserve(nominalBatch(training, samples.count))
      }
    },
    restore(position, settings, kept, tallyThen) {
      ;({ step, epoch, used, examples } = position)
      training = settings
      tally = tallyThen
      optimiser = learner.createState(training.optimiser)
      optimiser.values.set(kept.values)
      optimiser.steps = kept.steps
      learner.reserve(nominalBatch(training, samples.count))
    },
  }
}

function nominalBatch(training: Training, count: number): number {
  const asked = training.batchSize === 'all' ? count : training.batchSize
  return Math.max(1, Math.min(asked, count))
}
