import type { Architecture } from '../architecture.ts'
import type { Parameters } from '../parameters.ts'
import { groupMaps } from './distinctMaps.ts'
import type { Piece } from './pieces.ts'
import { cutPieces } from './pieces.ts'
import { areaOf } from './polygon.ts'
import type { Rectangle, RegionOptions } from './regionInput.ts'
import { checkRegionInput } from './regionInput.ts'

/** The polygons on which a ReLU network is affine. Flat arrays, so that a worker can hand them over. */
export interface LinearRegions {
  /** Activation regions: polygons, each with a pattern of its own. */
  readonly count: number
  /** Corners x, y of all polygons, one polygon after the other, each counter-clockwise. */
  readonly corners: Float64Array
  /** Polygon r has corners firstCorner[r] … firstCorner[r + 1] − 1: count + 1 entries. */
  readonly firstCorner: Uint32Array
  /** Area of each polygon; their sum is the rectangle's. */
  readonly areas: Float64Array
  /** ReLU units of the layers cut by: the width of `patterns`. */
  readonly units: number
  /** `patterns[r * units + u]`: 1 where ReLU unit u, counted layer by layer, is on, else 0. */
  readonly patterns: Uint8Array
  /** Units of the first layer not cut by, the output layer when all hidden layers are. */
  readonly mapUnits: number
  /** z of those units: z = m₀·x1 + m₁·x2 + m₂, `maps[(r * mapUnits + unit) * 3 + 0, 1, 2]`. */
  readonly maps: Float64Array
  /** How many different affine maps there are, up to `mapTolerance`; at most `count`. */
  readonly distinctMaps: number
  /** For each polygon the number of its affine map, 0 … distinctMaps − 1. */
  readonly mapOf: Uint32Array
  /** Regions after each hidden layer cut by. A linear layer adds none. */
  readonly layerCounts: readonly number[]
  /** False when the next layer would have made more polygons than the limit: that layer is left out. */
  readonly isComplete: boolean
  /** What to say where `isComplete` is false, else null. */
  readonly message: string | null
}

/**
 * Exact linear regions of a ReLU network over a rectangle of the plane.
 *
 * All polygons start from the rectangle. Layer by layer, z = W·h + b is affine on each polygon, since
 * h is; each unit cuts it where its z changes sign, and h = z where on, 0 where off. Cuts that would
 * leave less than `sliverArea` are not made. z = 0 counts as off, as in training.
 *
 * Hidden layers may be ReLU or linear. Yields every few thousand tests of a polygon against a unit,
 * well below a millisecond each on a desktop.
 *
 * @throws {ShapeError} with the sentence of `regionObstacle`, or when sizes do not fit together.
 * Source: the regions of Montúfar et al. 2014; counted in a plane as by Hanin & Rolnick 2019.
 */
export function* computeLinearRegions(
  architecture: Architecture,
  parameters: Parameters,
  rectangle: Rectangle,
  options: RegionOptions = {},
): Generator<void, LinearRegions, void> {
  const { inputMap, layers, limit } = checkRegionInput(architecture, parameters, rectangle, options)
  const state = new Cutting(architecture, parameters, rectangle, inputMap, layers)
  let isComplete = true
  while (isComplete && state.layerCounts.length < layers) isComplete = yield* state.cutLayer(limit)
  return yield* state.finish(isComplete ? null : limit)
}

/** Pieces that came from one region of the layers before: h = z masked by each piece's pattern. */
interface Family {
  readonly pieces: readonly Piece[]
  /** z of the last layer cut by, units × 3. */
  readonly z: Float64Array
}

/** Tests of a polygon against a unit between two yields. */
const testsBetweenYields = 2000
/** Multiplications of a layer's affine map that take as long as one such test. */
const productsPerTest = 16

class Cutting {
  readonly layerCounts: number[] = []
  readonly #architecture: Architecture
  readonly #parameters: Parameters
  readonly #reach: number
  #families: readonly Family[]
  /** Where the units of the last layer cut by start in a pattern; −1 when that layer is linear. */
  #firstUnit = -1
  #units = 0
  #tests = 0

  constructor(
    architecture: Architecture,
    parameters: Parameters,
    { left, right, bottom, top }: Rectangle,
    inputMap: Float64Array,
    layers: number,
  ) {
    this.#architecture = architecture
    this.#parameters = parameters
    this.#reach = Math.max(...[left, right, bottom, top].map(Math.abs))
    const polygon = [left, bottom, right, bottom, right, top, left, top]
    const units = reluUnits(architecture, layers)
    this.#families = [{ pieces: [{ polygon, pattern: new Uint8Array(units) }], z: inputMap }]
  }

  /** Cuts by the next hidden layer; false, with nothing changed, when that makes too many pieces. */
  *cutLayer(limit: number): Generator<void, boolean, void> {
    const { layerSizes, hidden } = this.#architecture
    const layer = this.layerCounts.length
    const width = layerSizes[layer + 1]
    const isRelu = hidden[layer] === 'relu'
    const families: Family[] = []
    let count = 0
    for (const family of this.#families) {
      for (const piece of family.pieces) {
        const z = this.#nextMap(layer, family.z, piece.pattern)
        // The pattern is changed in place, and stays as it was when this layer is given up.
        let pieces: Piece[] = [{ ...piece, pattern: piece.pattern.slice() }]
        for (let unit = 0; isRelu && unit < width; unit++) {
          const [a, b, c] = z.subarray(3 * unit, 3 * unit + 3)
          this.#tests += pieces.length
          pieces = cutPieces(pieces, this.#units + unit, a, b, c, this.#reach)
          if (count + pieces.length > limit) return false
          if (this.#isDue()) yield
        }
        count += pieces.length
        families.push({ pieces, z })
      }
    }
    this.#families = families
    this.#firstUnit = isRelu ? this.#units : -1
    if (isRelu) this.#units += width
    this.layerCounts.push(count)
    return true
  }

  *finish(exceeded: number | null): Generator<void, LinearRegions, void> {
    const layer = this.layerCounts.length
    const mapUnits = this.#architecture.layerSizes[layer + 1]
    const count = this.layerCounts.at(-1) ?? 1
    const units = this.#units
    const firstCorner = new Uint32Array(count + 1)
    const areas = new Float64Array(count)
    const patterns = new Uint8Array(count * units)
    const maps = new Float64Array(count * mapUnits * 3)
    const corners: number[] = []
    let region = 0
    for (const { pieces, z } of this.#families) {
      for (const { polygon, pattern } of pieces) {
        maps.set(this.#nextMap(layer, z, pattern), region * mapUnits * 3)
        patterns.set(pattern.subarray(0, units), region * units)
        areas[region] = areaOf(polygon)
        for (const coordinate of polygon) corners.push(coordinate)
        region++
        firstCorner[region] = corners.length / 2
        if (this.#isDue()) yield
      }
    }
    const { count: distinctMaps, group: mapOf } = yield* groupMaps(maps, mapUnits * 3)
    return {
      count,
      corners: new Float64Array(corners),
      firstCorner,
      areas,
      units,
      patterns,
      mapUnits,
      maps,
      distinctMaps,
      mapOf,
      layerCounts: this.layerCounts,
      isComplete: exceeded === null,
      message:
        exceeded === null
          ? null
          : `Hidden layer ${layer + 1} cuts the plane into more than ${exceeded} regions; ` +
            'what is shown ends before it.',
    }
  }

  /** z = W·h + b of a layer as an affine function of the plane, nOut × 3, where h = z_prev·pattern. */
  #nextMap(layer: number, zPrev: Float64Array, pattern: Uint8Array): Float64Array {
    const { layerSizes } = this.#architecture
    const nIn = layerSizes[layer]
    const nOut = layerSizes[layer + 1]
    const W = this.#parameters.W[layer]
    const z = new Float64Array(3 * nOut)
    for (let to = 0; to < nOut; to++) {
      let a = 0
      let b = 0
      let c = this.#parameters.b[layer][to]
      for (let from = 0; from < nIn; from++) {
        if (this.#firstUnit >= 0 && pattern[this.#firstUnit + from] === 0) continue
        const w = W[to * nIn + from]
        a += w * zPrev[3 * from]
        b += w * zPrev[3 * from + 1]
        c += w * zPrev[3 * from + 2]
      }
      z[3 * to] = a
      z[3 * to + 1] = b
      z[3 * to + 2] = c
    }
    this.#tests += (nIn * nOut) / productsPerTest
    return z
  }

  #isDue(): boolean {
    if (this.#tests < testsBetweenYields) return false
    this.#tests = 0
    return true
  }
}

function reluUnits({ layerSizes, hidden }: Architecture, layers: number): number {
  let units = 0
  for (let layer = 0; layer < layers; layer++) {
    if (hidden[layer] === 'relu') units += layerSizes[layer + 1]
  }
  return units
}
