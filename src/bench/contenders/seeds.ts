import { defaultConfig, layerSizesOf, seedOf } from '../../config/index.ts'
import { makePoints, samplesOf } from '../../datasets/index.ts'
import {
  type Architecture,
  createParameters,
  type Engine,
  evaluate,
  initialise,
  type Parameters,
  type Samples,
} from '../../engine/index.ts'
import type { Contender } from '../contest.ts'
import { backward, buildObjects, forward, squaredLoss, update } from '../objectNetwork.ts'
import type { SeedsPlan } from '../plans.ts'
import { examplesOf, plainDescent } from '../workload.ts'

const settings = plainDescent(0.1)
const batch = 10
const seeds = 100

/** The circle of a fresh page and its 2-4-1 network, with the head that the objects have. */
function task(): { architecture: Architecture; samples: Samples } {
  const { data, features, hidden, seeds: ofRun } = defaultConfig
  const points = makePoints(data, {
    data: seedOf(ofRun, 'data'),
    split: seedOf(ofRun, 'split'),
    noise: seedOf(ofRun, 'noise'),
  })
  return {
    architecture: {
      layerSizes: layerSizesOf({ ...defaultConfig, output: 'tanh' }),
      hidden: hidden.map(({ activation }) => activation),
      output: 'tanh',
      loss: 'squared',
    },
    samples: samplesOf(points, features, data.scale, 'tanh', 'training'),
  }
}

/** A piece of work is a run from the next seed: network, epochs, loss at the end. */
export function runEngine(
  name: 'typescript' | 'simd',
  engine: Engine,
  { epochs }: SeedsPlan,
): Contender {
  const { architecture, samples } = task()
  const losses = new Float64Array(seeds)
  let seed = -1
  return {
    name,
    tolerance: 1e-9,
    remark: null,
    work() {
      seed = (seed + 1) % seeds
      const initial = startFrom(architecture, seed)
      const learner = engine.createLearner(architecture, batch, samples, initial)
      const state = learner.createState('sgd')
      for (let n = 0; n < samples.count; n++) learner.order[n] = n
      for (let epoch = 0; epoch < epochs; epoch++) {
        for (let start = 0; start < samples.count; start += batch) {
          learner.step(start, Math.min(batch, samples.count - start), settings, state)
        }
      }
      const mlp = engine.createMlp(architecture, samples.count, learner.parameters)
      losses[seed] = evaluate(mlp, samples).loss
      return 1
    },
    numbers: () => losses,
  }
}

/** The same with objects. */
export function runObjects({ epochs }: SeedsPlan): Contender {
  const { architecture, samples } = task()
  const examples = examplesOf(samples)
  const losses = new Float64Array(seeds)
  let seed = -1
  return {
    name: 'objects',
    tolerance: 0,
    remark: null,
    work() {
      seed = (seed + 1) % seeds
      const { values } = startFrom(architecture, seed)
      const network = buildObjects(architecture.layerSizes, 'tanh', 'tanh', values)
      for (let epoch = 0; epoch < epochs; epoch++) {
        for (let n = 0; n < examples.length; n++) {
          forward(network, examples[n].inputs)
          backward(network, examples[n].target, squaredLoss)
          const isLast = (n + 1) % batch === 0 || n + 1 === examples.length
          if (isLast) update(network, settings.learningRate, settings.lambda)
        }
      }
      let sum = 0
      for (const { inputs, target } of examples) {
        sum += squaredLoss.value(forward(network, inputs), target)
      }
      losses[seed] = sum / examples.length
      return 1
    },
    numbers: () => losses,
  }
}

function startFrom(architecture: Architecture, seed: number): Parameters {
  const parameters = createParameters(architecture.layerSizes)
  initialise(architecture, parameters, 'auto', seed)
  return parameters
}
