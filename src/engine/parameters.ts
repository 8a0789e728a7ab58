import { checkLayerSizes, checkWhole } from './checkArchitecture.ts'
import { ShapeError } from './shapeError.ts'

/**
 * All weights and biases of a network in one flat array, with a view for each layer.
 *
 * Order: W^(1) row-major, b^(1), W^(2), b^(2), … This order is part of a run's digest.
 */
export interface Parameters {
  /** Every parameter, in the order above. The views below share this memory. */
  readonly values: Float64Array
  /** `W[layer]`: K_{layer+1} × K_layer, row-major. */
  readonly W: readonly Float64Array[]
  /** `b[layer]`: K_{layer+1}. */
  readonly b: readonly Float64Array[]
}

/**
 * Where a parameter is. `layer` counts from 0 (the layer that reads the inputs), `to` is the unit
 * it feeds, `from` the unit it reads, or 'bias'.
 */
export interface ParameterAddress {
  readonly layer: number
  readonly to: number
  readonly from: number | 'bias'
}

/**
 * Σ K_ℓ·(K_{ℓ−1} + 1) over the layers after the input.
 *
 * @throws {ShapeError} unless there are at least two sizes, all of them whole numbers from 1.
 */
export function parameterCount(layerSizes: readonly number[]): number {
  checkLayerSizes(layerSizes)
  let count = 0
  for (let layer = 1; layer < layerSizes.length; layer++) {
    count += layerSizes[layer] * (layerSizes[layer - 1] + 1)
  }
  return count
}

/**
 * Views on `values`, or on fresh zeros.
 *
 * @throws {ShapeError} when `values` has another length than the layer sizes need.
 */
export function createParameters(
  layerSizes: readonly number[],
  values: Float64Array = new Float64Array(parameterCount(layerSizes)),
): Parameters {
  const expected = parameterCount(layerSizes)
  if (values.length !== expected) {
    throw new ShapeError(
      `expected ${expected} parameters for layers ${layerSizes.join('-')}, got ${values.length}`,
    )
  }
  const W: Float64Array[] = []
  const b: Float64Array[] = []
  let offset = 0
  for (let layer = 1; layer < layerSizes.length; layer++) {
    const nOut = layerSizes[layer]
    const nWeights = nOut * layerSizes[layer - 1]
    W.push(values.subarray(offset, offset + nWeights))
    b.push(values.subarray(offset + nWeights, offset + nWeights + nOut))
    offset += nWeights + nOut
  }
  return { values, W, b }
}

/**
 * The place of a parameter in `values`; `addressOf` is the inverse.
 *
 * @throws {ShapeError} when the network has no such parameter.
 */
export function placeOf(
  { layer, to, from }: ParameterAddress,
  layerSizes: readonly number[],
): number {
  checkWhole('the layer of a parameter', layer, 0, layerSizes.length - 2)
  checkWhole('the unit of a parameter', to, 0, layerSizes[layer + 1] - 1)
  if (from !== 'bias') checkWhole('where a weight comes from', from, 0, layerSizes[layer] - 1)
  let place = 0
  for (let i = 0; i < layer; i++) place += layerSizes[i + 1] * (layerSizes[i] + 1)
  const nIn = layerSizes[layer]
  return from === 'bias' ? place + nIn * layerSizes[layer + 1] + to : place + to * nIn + from
}

/** @throws {ShapeError} unless the parameters, layer by layer, are those of these layers. */
export function checkParameters({ values, W, b }: Parameters, layerSizes: readonly number[]): void {
  const expected = parameterCount(layerSizes)
  if (values.length !== expected) {
    throw new ShapeError(`expected ${expected} parameters, got ${values.length}`)
  }
  for (let layer = 0; layer + 1 < layerSizes.length; layer++) {
    const nOut = layerSizes[layer + 1]
    const nWeights = nOut * layerSizes[layer]
    if (W[layer]?.length === nWeights && b[layer]?.length === nOut) continue
    throw new ShapeError(
      `expected ${nWeights} weights and ${nOut} biases in layer ${layer + 1} of ` +
        `${layerSizes.join('-')}, got ${W[layer]?.length} and ${b[layer]?.length}`,
    )
  }
}

/**
 * Which parameter stands at a place of `values`.
 *
 * @throws {ShapeError} when there is none.
 */
export function addressOf(index: number, layerSizes: readonly number[]): ParameterAddress {
  checkLayerSizes(layerSizes)
  checkWhole('the number of a parameter', index, 0)
  let rest = index
  for (let layer = 0; layer + 1 < layerSizes.length; layer++) {
    const nIn = layerSizes[layer]
    const nOut = layerSizes[layer + 1]
    if (rest < nOut * nIn) return { layer, to: Math.floor(rest / nIn), from: rest % nIn }
    rest -= nOut * nIn
    if (rest < nOut) return { layer, to: rest, from: 'bias' }
    rest -= nOut
  }
  throw new ShapeError(
    `expected a parameter of layers ${layerSizes.join('-')}, got number ${index}`,
  )
}
