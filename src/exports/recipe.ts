import type { Training } from '../config/index.ts'
import {
  type Architecture,
  createParameters,
  type HiddenActivation,
  type Loss,
  type Output,
  type Samples,
} from '../engine/index.ts'
import type { ComingEpoch } from '../run/index.ts'

/** One row for each sample. */
export type Rows = readonly (readonly number[])[]

/** Numbers of all parameters, in the lecture's shapes. */
export interface Layers {
  /** `W[layer][to][from]`. */
  readonly W: readonly Rows[]
  /** `b[layer][to]`. */
  readonly b: Rows
}

/** What a program of one epoch is written from, whatever its language. */
export interface Recipe {
  readonly labels: RecipeLabels
  /** Epochs done, and updates done, where the program begins. */
  readonly epoch: number
  readonly step: number
  /** True when the program begins within an epoch. */
  readonly isRest: boolean
  readonly hidden: readonly HiddenActivation[]
  readonly output: Output
  readonly loss: Loss
  readonly outputCount: number
  readonly training: Training
  readonly penalty: PenaltyRule
  readonly X: Rows
  readonly Y: Rows
  readonly testX: Rows
  readonly testY: Rows
  readonly start: Layers
  /** momentum's v; Adam's m, v; empty for SGD. */
  readonly memory: readonly Layers[]
  /** Updates that the memory is of. */
  readonly memorySteps: number
  /** 1 for a parameter that trains, 0 for one that is held; null when all train. */
  readonly free: Layers | null
  /** 1 for a weight that has died of L1, 0 for all others; null where none can. */
  readonly dead: Layers | null
  readonly batches: Rows
  readonly end: Layers
  readonly trainLoss: number
  readonly testLoss: number | null
}

/** What a program calls things in its comments. */
export interface RecipeLabels {
  /** What is being run: `Circle · 4 tanh · η 0.03`. */
  readonly title: string
  /** The network's inputs: x₁, x₂². */
  readonly inputs: readonly string[]
}

/** How Ω is trained; 'none' also for λ = 0. */
export type PenaltyRule = 'none' | 'l2' | 'l1-proximal' | 'l1-subgradient' | 'l1-dead'

export function recipeOf(coming: ComingEpoch, labels: RecipeLabels): Recipe {
  const { architecture, training, position, trainingSamples, testSamples, after } = coming
  const { hidden, output, loss } = architecture
  const count = coming.parameters.length
  const layersOf = (values: Float64Array) => toLayers(values, architecture)
  const penalty = penaltyRule(training)
  const memories = { sgd: 0, momentum: 1, adam: 2 }[training.optimiser]
  return {
    labels,
    epoch: position.epoch,
    step: position.step,
    isRest: position.used > 0,
    hidden,
    output,
    loss,
    outputCount: trainingSamples.nOut,
    training,
    penalty,
    X: rowsOf(trainingSamples, 'inputs'),
    Y: rowsOf(trainingSamples, 'targets'),
    testX: rowsOf(testSamples, 'inputs'),
    testY: rowsOf(testSamples, 'targets'),
    start: layersOf(coming.parameters),
    memory: Array.from({ length: memories }, (_, i) =>
      layersOf(coming.optimiser.slice(i * count, (i + 1) * count)),
    ),
    memorySteps: coming.optimiserSteps,
    free: coming.held.length === 0 ? null : layersOf(freeOf(coming.held, count)),
    dead: penalty === 'l1-dead' ? layersOf(Float64Array.from(coming.dead)) : null,
    batches: coming.batches.map((batch) => Array.from(batch)),
    end: layersOf(after.parameters),
    trainLoss: after.trainLoss,
    testLoss: after.testLoss,
  }
}

/** Parameters in their flat order as one matrix and one vector for each layer. */
export function toLayers(
  values: Float64Array,
  { layerSizes }: Pick<Architecture, 'layerSizes'>,
): Layers {
  const { W, b } = createParameters(layerSizes, values)
  return {
    W: W.map((weights, layer) => {
      const nIn = layerSizes[layer]
      return Array.from(b[layer], (_, to) => Array.from(weights.subarray(to * nIn, (to + 1) * nIn)))
    }),
    b: b.map((biases) => Array.from(biases)),
  }
}

function penaltyRule({ penalty, lambda, l1Rule }: Training): PenaltyRule {
  if (lambda === 0 || penalty === 'none') return 'none'
  if (penalty === 'l2') return 'l2'
  return `l1-${l1Rule}`
}

function freeOf(held: Uint32Array, count: number): Float64Array {
  const free = new Float64Array(count).fill(1)
  for (const place of held) free[place] = 0
  return free
}

function rowsOf(samples: Samples, what: 'inputs' | 'targets'): number[][] {
  const width = what === 'inputs' ? samples.nIn : samples.nOut
  return Array.from({ length: samples.count }, (_, n) =>
    Array.from({ length: width }, (_, column) => samples[what][column * samples.count + n]),
  )
}
