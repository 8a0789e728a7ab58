import { layerSizesOf, type RunConfig, seedOf } from '../config/index.ts'
import {
  drawForeignPoints,
  makePointsInPieces,
  type PointSet,
  type Random,
  samplesOf,
  taskOf,
} from '../datasets/index.ts'
import {
  type Architecture,
  createParameters,
  type InChunks,
  initialiseByLayer,
  type Parameters,
  type Samples,
} from '../engine/index.ts'
import { drawForeignWeights } from './foreignWeights.ts'

/** What a run starts from: its points, its network's shape and the parameters at step 0. */
export interface RunMaterial {
  readonly points: PointSet
  readonly training: Samples
  readonly test: Samples
  readonly architecture: Architecture
  readonly parameters: Parameters
}

/** Yields after a few ms of work at most. */
export function* prepareRun(config: RunConfig): InChunks<RunMaterial> {
  const { data, features, output } = config
  const { points, random } = yield* drawPoints(config)
  yield
  const architecture = architectureOf(config)
  const parameters = createParameters(architecture.layerSizes)
  if (random !== null && config.init === 'uniform-half') {
    yield* drawForeignWeights(parameters, random, config.rules?.resets ?? 0)
  } else {
    const seed = seedOf(config.seeds, 'weights')
    yield* initialiseByLayer(architecture, parameters, config.init, seed)
  }
  yield
  const training = samplesOf(points, features, data.scale, output, 'training')
  yield
  return {
    points,
    training,
    test: samplesOf(points, features, data.scale, output, 'test'),
    architecture,
    parameters,
  }
}

/** The points, and the stream that goes on to draw weights when it is TensorFlow Playground's. */
function* drawPoints({
  data,
  seeds,
  rules,
}: RunConfig): InChunks<{ points: PointSet; random: Random | null }> {
  if (rules !== null) return yield* drawForeignPoints(data, rules.seedText)
  const points = yield* makePointsInPieces(data, {
    data: seedOf(seeds, 'data'),
    split: seedOf(seeds, 'split'),
    noise: seedOf(seeds, 'noise'),
  })
  return { points, random: null }
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
