import type { Mlp, Samples, ThresholdUnit } from '../engine/index.ts'
import {
  applyUpdate,
  createMlp,
  createOptimiserState,
  evaluate,
  loadBatch,
  openStream,
} from '../engine/index.ts'

/** What the perceptron rule is in the engine's words: plain SGD, η = 1, no penalty. */
const rule = {
  learningRate: 1,
  momentum: 0,
  penalty: 'none',
  lambda: 0,
  l1Rule: 'proximal',
  optimiser: 'sgd',
} as const

/** A run of the perceptron rule, as far as it went. */
export interface Learned {
  readonly mlp: Mlp
  /** Examples on the wrong side when their turn came. */
  readonly mistakes: number
  /** The one that found no mistake counts too. */
  readonly epochs: number
  /** True when the last epoch found no mistake. */
  readonly isDone: boolean
  /** Most samples right at the end of an epoch. */
  readonly bestRight: number
}

/** Epochs of the rule in shuffled orders, until one makes no mistake. */
export function learnByRule(
  samples: Samples,
  start: ThresholdUnit,
  seed: number,
  maximumEpochs = 10_000,
): Learned {
  const mlp = createUnit(samples.nIn)
  mlp.parameters.values.set([...start.weights, start.bias])
  const state = createOptimiserState('sgd', mlp.parameters.values.length)
  let mistakes = 0
  let bestRight = 0
  for (let epoch = 0; epoch < maximumEpochs; epoch++) {
    const before = mistakes
    for (const sample of shuffled(samples.count, seed, epoch)) {
      loadBatch(mlp, samples, Uint32Array.of(sample), 0, 1)
      mlp.forward(1)
      mlp.backward(1)
      if (mlp.deltas[0][0] !== 0) mistakes++
      applyUpdate(mlp.parameters, mlp.gradients, 1, rule, state)
    }
    bestRight = Math.max(bestRight, evaluate(mlp, samples).correct)
    if (mistakes === before) return { mlp, mistakes, epochs: epoch + 1, isDone: true, bestRight }
  }
  return { mlp, mistakes, epochs: maximumEpochs, isDone: false, bestRight }
}

/** One threshold unit with the perceptron loss. */
export function createUnit(nIn: number): Mlp {
  const unit = {
    layerSizes: [nIn, 1],
    hidden: [],
    output: 'threshold',
    loss: 'perceptron',
  } as const
  return createMlp(unit, 8)
}

/** Samples from rows and one target each. */
export function samplesOfRows(
  rows: readonly (readonly number[])[],
  targets: readonly number[],
): Samples {
  const count = rows.length
  const nIn = rows[0]?.length ?? 2
  const inputs = new Float64Array(nIn * count)
  rows.forEach((row, n) => {
    row.forEach((x, i) => {
      inputs[i * count + n] = x
    })
  })
  return { inputs, targets: Float64Array.from(targets), count, nIn, nOut: 1 }
}

function shuffled(n: number, seed: number, epoch: number): number[] {
  const order = Array.from({ length: n }, (_, i) => i)
  const stream = openStream(seed, 'order of a test', epoch)
  for (let i = n - 1; i > 0; i--) {
    const j = stream.below(i + 1)
    ;[order[i], order[j]] = [order[j], order[i]]
  }
  return order
}
