import {
  type Architecture,
  createParameters,
  openStream,
  type Parameters,
  type Samples,
  type StepSettings,
} from '../engine/index.ts'
import type { TrainingPlan } from './plans.ts'

/** What every contender of a training contest gets. */
export interface Workload {
  readonly architecture: Architecture
  readonly hidden: 'tanh' | 'relu'
  readonly samples: Samples
  readonly initial: Parameters
  readonly batch: number
  readonly settings: StepSettings
}

/** A multiple of every batch size, so that contenders need not agree on what a short batch does. */
const count = 480

/**
 * Two spirals in raw coordinates, an output unit tanh with squared loss, plain gradient descent in the
 * order of the points: what TensorFlow Playground trains on, without its shuffling.
 */
export function workloadOf({ layerSizes, hidden, batch }: TrainingPlan): Workload {
  const initial = createParameters(layerSizes)
  const { uniform } = openStream(1, 'weights of a benchmark')
  for (let k = 0; k < initial.values.length; k++) initial.values[k] = uniform() - 0.5
  return {
    architecture: {
      layerSizes,
      hidden: layerSizes.slice(1, -1).map(() => hidden),
      output: 'tanh',
      loss: 'squared',
    },
    hidden,
    samples: spirals(layerSizes[0]),
    initial,
    batch,
    // Small steps: with long ones rounding grows until contenders can no longer be compared.
    settings: plainDescent(0.003),
  }
}

export function plainDescent(learningRate: number): StepSettings {
  return {
    learningRate,
    momentum: 0,
    penalty: 'none',
    lambda: 0,
    l1Rule: 'proximal',
    optimiser: 'sgd',
  }
}

function spirals(nIn: number): Samples {
  const inputs = new Float64Array(nIn * count)
  const targets = new Float64Array(count)
  for (let n = 0; n < count; n++) {
    const arm = n % 2
    const radius = (5 * n) / count
    const angle = (0.7 * radius + arm) * Math.PI
    const features = featuresAt(radius * Math.sin(angle), radius * Math.cos(angle))
    for (let i = 0; i < nIn; i++) inputs[i * count + n] = features[i]
    targets[n] = 2 * arm - 1
  }
  return { inputs, targets, count, nIn, nOut: 1 }
}

/** The seven features of TensorFlow Playground; a network takes the first ones. */
export function featuresAt(x1: number, x2: number): number[] {
  return [x1, x2, x1 * x1, x2 * x2, x1 * x2, Math.sin(x1), Math.sin(x2)]
}

/** The samples one by one, as contenders without matrices want them. */
export function examplesOf({ inputs, targets, count, nIn }: Samples): Example[] {
  return Array.from({ length: count }, (_, n) => ({
    inputs: Array.from({ length: nIn }, (__, i) => inputs[i * count + n]),
    target: targets[n],
  }))
}

export interface Example {
  readonly inputs: readonly number[]
  readonly target: number
}
