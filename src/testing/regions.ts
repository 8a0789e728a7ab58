import type {
  Architecture,
  Initialisation,
  LinearRegions,
  Parameters,
  RegionOptions,
} from '../engine/index.ts'
import { computeLinearRegions, createParameters, initialise } from '../engine/index.ts'
import { architectureOf } from './batches.ts'

/** The square of the lecture's figures. */
export const square = { left: -2, right: 2, bottom: -2, top: 2 }

/** ReLU layers of these widths and one linear output. */
export function reluNet(widths: readonly number[], nIn = 2): Architecture {
  return architectureOf(
    [nIn, ...widths, 1],
    widths.map(() => 'relu'),
    'linear',
  )
}

/** Runs the slices to their end. */
export function regionsOf(
  architecture: Architecture,
  parameters: Parameters,
  options: RegionOptions = {},
  rectangle = square,
): LinearRegions {
  const slices = computeLinearRegions(architecture, parameters, rectangle, options)
  for (;;) {
    const { done, value } = slices.next()
    if (done) return value
  }
}

/** Parameters for the architecture, drawn from the seed. */
export function randomNet(
  architecture: Architecture,
  seed: number,
  init: Initialisation = 'spread',
): Parameters {
  const parameters = createParameters(architecture.layerSizes)
  initialise(architecture, parameters, init, seed)
  return parameters
}
