import {
  type Architecture,
  createParameters,
  openStream,
  type Parameters,
  type Samples,
} from '../engine/index.ts'
import { randomRows, randomTargets } from './batches.ts'

/** Random samples that fit a network. */
export function samplesOf(
  { layerSizes, output }: Architecture,
  count: number,
  seed: number,
): Samples {
  const nIn = layerSizes[0]
  const nOut = layerSizes[layerSizes.length - 1]
  const flat = (rows: number[][], width: number) =>
    Float64Array.from({ length: width * count }, (_, k) => rows[k % count][Math.floor(k / count)])
  return {
    inputs: flat(randomRows(count, nIn, seed), nIn),
    targets: flat(randomTargets(output, count, nOut, seed), nOut),
    count,
    nIn,
    nOut,
  }
}

/** Parameters drawn from −spread to spread. */
export function randomParameters(
  { layerSizes }: Architecture,
  seed: number,
  spread = 1,
): Parameters {
  const parameters = createParameters(layerSizes)
  const { uniform } = openStream(seed, 'parameters of a test')
  parameters.values.forEach((_, i, values) => {
    values[i] = spread * (2 * uniform() - 1)
  })
  return parameters
}
