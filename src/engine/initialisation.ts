import type { Architecture } from './architecture.ts'
import { checkArchitecture } from './checkArchitecture.ts'
import { log } from './elementary/log.ts'
import { cos } from './elementary/trigonometry.ts'
import { finish, type InChunks } from './inChunks.ts'
import type { Parameters } from './parameters.ts'
import { checkParameters } from './parameters.ts'
import { openStream } from './random.ts'
import { ShapeError } from './shapeError.ts'

/**
 * Ways to set the initial parameters. nIn and nOut are the widths a layer joins.
 *
 * - auto: W ~ N(0, 2/nIn) for ReLU layers (He et al. 2015), else W ~ U(±√(6/(nIn + nOut))) (Glorot &
 *   Bengio 2010); biases 0.
 * - uniform-half: W ~ U(±½), all biases 0.1.
 * - uniform: W ~ U(±1), hidden biases U(±1), output biases 0.
 * - spread: W as auto, biases U(±1/√nIn), so that units bend in different places.
 * - knot: the first hidden layer's units bend at points spread over the inputs' range, the rest as auto.
 * - zero: everything 0. constant: weights ½, biases 0. Both keep all units of a layer equal for ever.
 */
export const initialisations = [
  'auto',
  'uniform-half',
  'uniform',
  'spread',
  'knot',
  'zero',
  'constant',
] as const
export type Initialisation = (typeof initialisations)[number]

export interface InitialisationOptions {
  /** For knot: inputs are taken to lie in [−inputRange, inputRange]; default 3. */
  readonly inputRange?: number
}

/**
 * Sets all parameters. The draw behind each weight depends on (seed, layer, to, from) only and the one
 * behind each bias on (seed, layer, to), so adding a unit changes no other draw, only its scale.
 *
 * Overwrites `parameters`.
 *
 * @throws {ShapeError} when architecture and parameters do not fit together, the seed is no whole
 *   number from 0 to 2⁵³ − 1, or the range is not above 0.
 */
export function initialise(
  architecture: Architecture,
  parameters: Parameters,
  init: Initialisation,
  weightsSeed: number,
  options?: InitialisationOptions,
): void {
  finish(initialiseByLayer(architecture, parameters, init, weightsSeed, options))
}

/** The same, yielding after each layer. */
export function* initialiseByLayer(
  architecture: Architecture,
  parameters: Parameters,
  init: Initialisation,
  weightsSeed: number,
  { inputRange = 3 }: InitialisationOptions = {},
): InChunks<void> {
  checkArchitecture(architecture)
  checkParameters(parameters, architecture.layerSizes)
  if (!(inputRange > 0 && inputRange < Infinity)) {
    throw new ShapeError(`expected a finite input range above 0, got ${inputRange}`)
  }
  const { layerSizes, hidden } = architecture
  for (let layer = 0; layer <= hidden.length; layer++) {
    const nIn = layerSizes[layer]
    const isOutput = layer === hidden.length
    const place = { layer, nIn, nOut: layerSizes[layer + 1], seed: weightsSeed }
    const W = parameters.W[layer]
    const b = parameters.b[layer]
    b.fill(0)
    switch (init) {
      case 'zero':
        W.fill(0)
        break
      case 'constant':
        W.fill(0.5)
        break
      case 'uniform-half':
        fillUniform(W, 0.5, place)
        b.fill(0.1)
        break
      case 'uniform':
        fillUniform(W, 1, place)
        if (!isOutput) fillUniformBiases(b, 1, place)
        break
      case 'knot':
        if (layer === 0 && !isOutput) fillKnots(W, b, inputRange, place)
        else fillAuto(W, hidden[layer] === 'relu', place)
        break
      case 'spread':
        fillUniformBiases(b, 1 / Math.sqrt(nIn), place)
        fillAuto(W, hidden[layer] === 'relu', place)
        break
      case 'auto':
        fillAuto(W, hidden[layer] === 'relu', place)
    }
    yield
  }
}

/** A layer, as the address of its draws. */
interface Place {
  readonly seed: number
  readonly layer: number
  readonly nIn: number
  readonly nOut: number
}

function fillAuto(W: Float64Array, feedsRelu: boolean, place: Place): void {
  if (feedsRelu) fillNormal(W, Math.sqrt(2 / place.nIn), place)
  else fillUniform(W, Math.sqrt(6 / (place.nIn + place.nOut)), place)
}

function fillUniform(W: Float64Array, bound: number, { seed, layer, nIn, nOut }: Place): void {
  for (let to = 0; to < nOut; to++) {
    for (let from = 0; from < nIn; from++) {
      const u = openStream(seed, 'weights', layer, to, from).uniform()
      W[to * nIn + from] = bound * (2 * u - 1)
    }
  }
}

function fillNormal(W: Float64Array, deviation: number, { seed, layer, nIn, nOut }: Place): void {
  for (let to = 0; to < nOut; to++) {
    for (let from = 0; from < nIn; from++) {
      const { uniform } = openStream(seed, 'weights', layer, to, from)
      W[to * nIn + from] = deviation * normal(uniform(), uniform())
    }
  }
}

function fillUniformBiases(b: Float64Array, bound: number, { seed, layer, nOut }: Place): void {
  for (let to = 0; to < nOut; to++) {
    b[to] = bound * (2 * openStream(seed, 'biases', layer, to).uniform() - 1)
  }
}

/**
 * Unit by unit: w is a random direction of length U(1, 2.5)·3/range, b = −w·t with t uniform over the
 * range, so the unit bends at a random point t of it. With one input the direction is a random sign.
 */
function fillKnots(
  W: Float64Array,
  b: Float64Array,
  range: number,
  { seed, layer, nIn, nOut }: Place,
): void {
  for (let to = 0; to < nOut; to++) {
    const row = W.subarray(to * nIn, (to + 1) * nIn)
    const steepness = openStream(seed, 'biases', layer, to).uniform()
    const length = ((1 + 1.5 * steepness) * 3) / range
    const point = new Float64Array(nIn)
    let square = 0
    for (let from = 0; from < nIn; from++) {
      const { uniform } = openStream(seed, 'weights', layer, to, from)
      row[from] = normal(uniform(), uniform())
      point[from] = range * (2 * uniform() - 1)
      square += row[from] * row[from]
    }
    const norm = Math.sqrt(square)
    let bias = 0
    for (let from = 0; from < nIn; from++) {
      row[from] = norm > 0 ? length * (row[from] / norm) : length
      bias -= row[from] * point[from]
    }
    b[to] = bias
  }
}

/** N(0, 1) from two uniforms on [0, 1): √(−2 ln(1−u))·cos(2πv). Source: Box & Muller 1958. */
function normal(u: number, v: number): number {
  return Math.sqrt(-2 * log(1 - u)) * cos(2 * Math.PI * v)
}
