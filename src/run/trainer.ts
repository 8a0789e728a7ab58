import type { RunConfig, Training } from '../config/index.ts'
import { seedOf } from '../config/index.ts'
import {
  type Architecture,
  applyUpdate,
  createMlp,
  createOptimiserState,
  evaluate,
  loadBatch,
  type Mlp,
  type OptimiserState,
  type Parameters,
  type Samples,
} from '../engine/index.ts'
import { drawOrder } from './order.ts'
import { type Position, startPosition } from './position.ts'
import { emptyTally, pocketLimit, type Tally } from './tally.ts'

/**
 * The part of a run that moves: parameters, optimiser and the place in the training set.
 *
 * One update per batch; nothing is allocated in it. A batch is the next B examples of the epoch's
 * order, the last one of an epoch may be shorter and divides by its own size.
 */
export interface Trainer {
  readonly parameters: Parameters
  readonly position: Position
  readonly training: Training
  readonly optimiser: OptimiserState
  /** Of the perceptron rule so far. */
  readonly tally: Tally
  /** Examples in the coming batch. */
  batchSize(): number
  /** One update: finishes the coming batch, however much of it was looked at. */
  stepBatch(): void
  /** One example; the update comes with the last one of the batch. */
  stepExample(): void
  /** Hyper-parameters from the next update on. Another batch size begins a new batch. */
  setTraining(values: Partial<Training>): void
  /** Takes over a state kept before. */
  restore(position: Position, training: Training, optimiser: OptimiserState, tally: Tally): void
}

export function createTrainer(
  config: RunConfig,
  architecture: Architecture,
  parameters: Parameters,
  samples: Samples,
): Trainer {
  const orderSeed = seedOf(config.seeds, 'order')
  const order = new Uint32Array(samples.count)
  let orderEpoch = -1
  let orderSampling = config.training.sampling
  let training = config.training
  let optimiser = createOptimiserState(training.optimiser, parameters.values.length)
  let { step, epoch, used, examples } = startPosition
  const countsMistakes = config.loss === 'perceptron'
  let tally = emptyTally
  let mlp = networkFor(training)

  function networkFor(settings: Training): Mlp {
    return createMlp(architecture, nominalBatch(settings, samples.count), parameters)
  }

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
    loadBatch(mlp, samples, order, used, columns)
    mlp.forward(columns)
    mlp.backward(columns)
    const mistakes = countsMistakes ? countMoving(mlp, columns) : 0
    applyUpdate(parameters, mlp.gradients, columns, training, optimiser)
    if (mistakes > 0) tally = tallyAfter(mistakes)
    step++
    used += columns
    examples = 0
    if (used >= samples.count) {
      used = 0
      epoch++
    }
  }

  function tallyAfter(mistakes: number): Tally {
    const right = samples.count > pocketLimit ? 0 : evaluate(mlp, samples).correct
    return {
      mistakes: tally.mistakes + mistakes,
      bestRight: Math.max(tally.bestRight, right),
    }
  }

  return {
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
    stepBatch,
    stepExample() {
      examples++
      if (examples >= batchSize()) stepBatch()
    },
    setTraining(values) {
      const before = training
      training = { ...training, ...values }
      if (training.optimiser !== before.optimiser) {
        optimiser = createOptimiserState(training.optimiser, parameters.values.length)
      }
      if (training.batchSize !== before.batchSize) {
        examples = 0
        if (nominalBatch(training, samples.count) > mlp.capacity) mlp = networkFor(training)
      }
    },
    restore(position, settings, kept, tallyThen) {
      ;({ step, epoch, used, examples } = position)
      training = settings
      tally = tallyThen
      optimiser = { values: kept.values.slice(), steps: kept.steps }
      if (nominalBatch(training, samples.count) > mlp.capacity) mlp = networkFor(training)
    },
  }
}

/** Columns of the batch whose output gets a gradient; call after `backward`. */
function countMoving({ deltas }: Mlp, columns: number): number {
  const dz = deltas[deltas.length - 1]
  let count = 0
  for (let c = 0; c < columns; c++) if (dz[c] !== 0) count++
  return count
}

function nominalBatch(training: Training, count: number): number {
  const asked = training.batchSize === 'all' ? count : training.batchSize
  return Math.max(1, Math.min(asked, count))
}
