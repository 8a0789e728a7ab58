import type { RunConfig, Training } from '../config/index.ts'
import { seedOf } from '../config/index.ts'
import {
  type Engine,
  type EngineName,
  type HeldParameters,
  keepHeld,
  type OptimiserState,
  type Parameters,
  putBackHeld,
  putToRest,
} from '../engine/index.ts'
import { endsEpoch, largestBatch, nextBatch, restOf } from './batches.ts'
import type { RunMaterial } from './material.ts'
import { drawOrder } from './order.ts'
import { type Position, startPosition } from './position.ts'
import { createCounter, emptyTally, type Tally } from './tally.ts'

/**
 * The part of a run that moves: parameters, optimiser and the place in the training set.
 *
 * One update per batch; nothing is allocated in it. A batch is the next B examples of the epoch's
 * order, the last one of an epoch may be shorter and divides by its own size (batches.ts).
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
  /** What updates leave as it is from now on, or null. */
  hold(parameters: HeldParameters | null): void
  /** Places of the coming batch's examples in the training set; empty without any. Changes nothing. */
  comingBatch(): Uint32Array
  /** One update: finishes the coming batch, however much of it was looked at. */
  stepBatch(): void
  /**
   * The same in parts when it takes long: one part of the coming update, true when that was the last.
   * Until then nothing has changed.
   */
  advance(): boolean
  /** Forgets the parts that are done: a parameter has changed. */
  beginAnew(): void
  /** Sets the optimiser's memory of a parameter to 0. */
  putToRest(place: number): void
  /** One example; the update comes with the last one of the batch. */
  stepExample(): void
  /** Hyper-parameters from the next update on. Another batch size begins a new batch. */
  setTraining(values: Partial<Training>): void
  /** Takes over a state kept before. */
  restore(position: Position, training: Training, optimiser: OptimiserState, tally: Tally): void
}

/** Samples × parameters in one go: some ms of work. */
const WHOLE_STEP = 2e6

export function createTrainer(config: RunConfig, material: RunMaterial, engine: Engine): Trainer {
  const { architecture, training: samples } = material
  const orderSeed = seedOf(config.seeds, 'order')
  let orderEpoch = -1
  let orderSampling = config.training.sampling
  let orderRest = 0
  let training = config.training
  let { step, epoch, used, examples } = startPosition
  let held: HeldParameters | null = null
  const learner = engine.createLearner(
    architecture,
    largestBatch(training, samples.count),
    samples,
    material.parameters,
  )
  const { parameters, order } = learner
  const counter = config.loss === 'perceptron' ? createCounter(learner, material, engine) : null
  let tally = emptyTally
  /** Parts of the coming update that are done. */
  let part = 0
  let optimiser = learner.createState(training.optimiser)

  function batchSize(): number {
    return nextBatch(training, samples.count, epoch, used)
  }

  function draw(): void {
    const rest = restOf(training, samples.count)
    if (orderEpoch !== epoch || orderSampling !== training.sampling || orderRest !== rest) {
      drawOrder(order, training.sampling, orderSeed, epoch, rest)
      orderEpoch = epoch
      orderSampling = training.sampling
      orderRest = rest
    }
  }

  function stepBatch(): void {
    if (samples.count === 0) return
    draw()
    const columns = batchSize()
    const mistakes = counter?.mistakesOf(used, columns) ?? 0
    if (held !== null) keepHeld(held, parameters.values)
    learner.step(used, columns, training, optimiser)
    if (held !== null) putBackHeld(held, parameters.values, training.optimiser, optimiser)
    if (counter !== null && mistakes > 0) tally = counter.tallyAfter(tally, mistakes)
    moveOn(columns)
  }

  function advance(): boolean {
    const columns = batchSize()
    // The mistakes of the perceptron rule are counted by whole updates.
    if (counter !== null || columns * parameters.values.length <= WHOLE_STEP) {
      stepBatch()
      return true
    }
    draw()
    const isLast = part === learner.parts - 1
    if (isLast && held !== null) keepHeld(held, parameters.values)
    learner.stepPart(part, used, columns, training, optimiser)
    part++
    if (!isLast) return false
    if (held !== null) putBackHeld(held, parameters.values, training.optimiser, optimiser)
    moveOn(columns)
    return true
  }

  function moveOn(columns: number): void {
    part = 0
    step++
    used += columns
    examples = 0
    if (endsEpoch(training, samples.count, epoch, used)) {
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
    hold(wanted) {
      held = wanted
    },
    comingBatch() {
      const drawn = new Uint32Array(samples.count)
      drawOrder(drawn, training.sampling, orderSeed, epoch, restOf(training, samples.count))
      return drawn.slice(used, used + batchSize())
    },
    stepBatch,
    advance,
    beginAnew() {
      part = 0
    },
    putToRest(place) {
      putToRest(place, parameters.values.length, training.optimiser, optimiser)
    },
    stepExample() {
      examples++
      if (examples >= batchSize()) stepBatch()
    },
    setTraining(values) {
      const before = training
      part = 0
      training = { ...training, ...values }
      if (training.optimiser !== before.optimiser) {
        optimiser = learner.createState(training.optimiser)
      }
      if (training.batchSize !== before.batchSize) examples = 0
      learner.reserve(largestBatch(training, samples.count))
    },
    restore(position, settings, kept, tallyThen) {
      ;({ step, epoch, used, examples } = position)
      part = 0
      training = settings
      tally = tallyThen
      optimiser = learner.createState(training.optimiser)
      optimiser.values.set(kept.values)
      optimiser.dead.set(kept.dead)
      optimiser.steps = kept.steps
      learner.reserve(largestBatch(training, samples.count))
    },
  }
}
