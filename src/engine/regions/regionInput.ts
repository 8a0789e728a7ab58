import { type Architecture, isThreshold } from '../architecture.ts'
import { checkArchitecture, checkWhole } from '../checkArchitecture.ts'
import type { Parameters } from '../parameters.ts'
import { checkParameters } from '../parameters.ts'
import { ShapeError } from '../shapeError.ts'

/** A part of the plane, left < right and bottom < top, all finite. */
export interface Rectangle {
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
}

/** How to read the plane, and where to stop. */
export interface RegionOptions {
  /**
   * The network's inputs as affine functions of the plane, nIn × 3 row-major: input i is
   * m[3i]·x1 + m[3i+1]·x2 + m[3i+2]. Default, for one or two inputs: x1, or x1 and x2.
   */
  readonly inputMap?: ArrayLike<number>
  /** Cut by this many hidden layers only; default all. 0 leaves the rectangle whole. */
  readonly hiddenLayers?: number
  /** Most polygons; default `regionLimit`. */
  readonly limit?: number
}

/** More polygons than these are not made, unless asked for; see `LinearRegions.isComplete`. */
export const regionLimit = 20_000

/** Why a network has no linear regions, as a sentence for the page; null when it has. */
export function regionObstacle(architecture: Architecture, parameters: Parameters): string | null {
  const curved = architecture.hidden.findIndex((g) => g !== 'relu' && g !== 'linear')
  if (curved >= 0) {
    const g = architecture.hidden[curved]
    return (
      `Linear regions are for ReLU and linear layers: hidden layer ${curved + 1} is ${g}, which ` +
      `${isThreshold(g) ? 'jumps where it should bend' : 'has no straight pieces'}.`
    )
  }
  if (!parameters.values.every(Number.isFinite)) {
    return 'Linear regions need finite weights and biases: this network has diverged.'
  }
  return null
}

/** Options with every default filled in. */
export interface RegionInput {
  readonly inputMap: Float64Array
  readonly layers: number
  readonly limit: number
}

/** @throws {ShapeError} when the network has no regions, or something does not fit together. */
export function checkRegionInput(
  architecture: Architecture,
  parameters: Parameters,
  rectangle: Rectangle,
  { inputMap, hiddenLayers, limit = regionLimit }: RegionOptions,
): RegionInput {
  checkArchitecture(architecture)
  const { layerSizes, hidden } = architecture
  checkParameters(parameters, layerSizes)
  const obstacle = regionObstacle(architecture, parameters)
  if (obstacle !== null) throw new ShapeError(obstacle)
  checkRectangle(rectangle)
  checkWhole('limit', limit)
  const layers = hiddenLayers ?? hidden.length
  if (!Number.isInteger(layers) || layers < 0 || layers > hidden.length) {
    throw new ShapeError(`expected 0 to ${hidden.length} hidden layers, got ${layers}`)
  }
  return { inputMap: checkInputMap(layerSizes[0], inputMap), layers, limit }
}

function checkRectangle({ left, right, bottom, top }: Rectangle): void {
  const areFinite = [left, right, bottom, top].every(Number.isFinite)
  if (areFinite && left < right && bottom < top) return
  throw new ShapeError(
    `expected a rectangle with left < right and bottom < top, ` +
      `got ${left} to ${right} and ${bottom} to ${top}`,
  )
}

function checkInputMap(nIn: number, inputMap: ArrayLike<number> | undefined): Float64Array {
  if (inputMap === undefined) {
    if (nIn > 2) throw new ShapeError(`expected an inputMap for ${nIn} inputs, got none`)
    return Float64Array.of(1, 0, 0, 0, 1, 0).subarray(0, 3 * nIn)
  }
  const map = Float64Array.from(inputMap)
  if (map.length !== 3 * nIn || !map.every(Number.isFinite)) {
    throw new ShapeError(
      `expected an inputMap of ${3 * nIn} finite numbers for ${nIn} inputs, got ${map.length}`,
    )
  }
  return map
}
