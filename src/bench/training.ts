import {
  type Architecture,
  createParameters,
  type Engine,
  openStream,
  type Parameters,
  type Samples,
  type StepSettings,
} from '../engine/index.ts'
import type { Contender } from './contest.ts'
import {
  backProp,
  buildNetwork,
  crossEntropyError,
  forwardProp,
  parametersOf,
  squaredError,
  updateWeights,
} from './objectNetwork.ts'

const COUNT = 500

/** tanh throughout with squared loss, or ReLU with a sigmoid output and cross-entropy. */
export type Mode = 'tanh' | 'relu'

export interface Workload {
  readonly architecture: Architecture
  readonly mode: Mode
  readonly samples: Samples
  readonly initial: Parameters
  readonly batch: number
  readonly settings: StepSettings
}

export function workloadOf(layerSizes: readonly number[], mode: Mode, batch: number): Workload {
  const hidden = layerSizes.slice(1, -1).map(() => mode)
  const architecture: Architecture =
    mode === 'tanh'
      ? { layerSizes, hidden, output: 'tanh', loss: 'squared' }
      : { layerSizes, hidden, output: 'sigmoid', loss: 'cross-entropy' }
  const initial = createParameters(layerSizes)
  const { uniform } = openStream(1, 'weights of a benchmark')
  initial.values.forEach((_, i, values) => {
    values[i] = uniform() - 0.5
  })
  return {
    architecture,
    mode,
    samples: spiral(layerSizes[0], mode),
    initial,
    batch,
    settings: {
      learningRate: mode === 'tanh' ? 0.03 : 0.003,
      momentum: 0,
      penalty: 'none',
      lambda: 0,
      l1Rule: 'proximal',
      optimiser: 'sgd',
    },
  }
}

/** An epoch of an engine. */
export function engineContender(
  name: string,
  engine: Engine,
  { architecture, samples, initial, batch, settings }: Workload,
): Contender & { values(): ArrayLike<number> } {
  const learner = engine.createLearner(architecture, batch, samples, initial)
  const state = learner.createState('sgd')
  const { order } = learner
  for (let i = 0; i < order.length; i++) order[i] = i
  return {
    name,
    work() {
      for (let start = 0; start < COUNT; start += batch) {
        learner.step(start, Math.min(batch, COUNT - start), settings, state)
      }
      return COUNT
    },
    values: () => learner.parameters.values,
  }
}

/** An epoch of the network of objects. */
export function objectContender({
  architecture,
  mode,
  samples,
  initial,
  batch,
  settings,
}: Workload): Contender & { values(): ArrayLike<number> } {
  const { layerSizes } = architecture
  const output = mode === 'tanh' ? 'tanh' : 'sigmoid'
  const network = buildNetwork(layerSizes, mode, output, initial.values)
  const points = rowsOf(samples)
  const errorDer = mode === 'tanh' ? squaredError : crossEntropyError
  return {
    name: 'objects',
    work() {
      for (let i = 0; i < COUNT; i++) {
        forwardProp(network, points[i].inputs)
        backProp(network, points[i].target, errorDer)
        if ((i + 1) % batch === 0 || i + 1 === COUNT) {
          updateWeights(network, settings.learningRate, settings.lambda)
        }
      }
      return COUNT
    },
    values: () => parametersOf(network),
  }
}

function rowsOf({ inputs, targets, nIn }: Samples): { inputs: number[]; target: number }[] {
  return Array.from({ length: COUNT }, (_, n) => ({
    inputs: Array.from({ length: nIn }, (__, i) => inputs[i * COUNT + n]),
    target: targets[n],
  }))
}

/** Two arms in raw coordinates; further features are their squares, product and sines. */
function spiral(nIn: number, mode: Mode): Samples {
  const inputs = new Float64Array(nIn * COUNT)
  const targets = new Float64Array(COUNT)
  for (let n = 0; n < COUNT; n++) {
    const arm = n % 2
    const at = n / COUNT
    const angle = 1.75 * at * 2 * Math.PI + arm * Math.PI
    const x1 = 5 * at * Math.sin(angle)
    const x2 = 5 * at * Math.cos(angle)
    const features = [x1, x2, x1 * x1, x2 * x2, x1 * x2, Math.sin(x1), Math.sin(x2)]
    for (let i = 0; i < nIn; i++) inputs[i * COUNT + n] = features[i]
    targets[n] = arm === 1 ? 1 : mode === 'tanh' ? -1 : 0
  }
  return { inputs, targets, count: COUNT, nIn, nOut: 1 }
}
