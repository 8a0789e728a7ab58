import { layerSizesOf, type RunConfig, seedOf } from '../config/index.ts'
import { makePoints, type PointSet, samplesOf, taskOf } from '../datasets/index.ts'
import {
  type Architecture,
  createParameters,
  initialise,
  type Parameters,
  type Samples,
} from '../engine/index.ts'

/** What a run starts from: its points, its network's shape and the parameters at step 0. */
export interface RunMaterial {
  readonly points: PointSet
  readonly training: Samples
  readonly test: Samples
  readonly architecture: Architecture
  readonly parameters: Parameters
}

export function prepareRun(config: RunConfig): RunMaterial {
  const { data, features, output, seeds } = config
  const points = makePoints(data, {
    data: seedOf(seeds, 'data'),
    split: seedOf(seeds, 'split'),
    noise: seedOf(seeds, 'noise'),
  })
  const architecture = architectureOf(config)
  const parameters = createParameters(architecture.layerSizes)
  initialise(architecture, parameters, config.init, seedOf(seeds, 'weights'))
  return {
    points,
    training: samplesOf(points, features, data.scale, output, 'training'),
    test: samplesOf(points, features, data.scale, output, 'test'),
    architecture,
    parameters,
  }
}

/** Sizes and functions of the configured network. */
function architectureOf(config: RunConfig): Architecture {
  return {
    layerSizes: layerSizesOf(config),
    hidden: config.hidden.map((layer) => layer.activation),
    output: config.output,
    loss: config.loss,
  }
}

/** True when the targets are classes and a share of right answers can be said. */
export function isClassification(config: RunConfig): boolean {
  const task = taskOf(config.data)
  return task === 'binary' || task === 'classes'
}
