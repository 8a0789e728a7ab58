import { featureTransform, writeFeatures } from '../../datasets/index.ts'
import { checkWhole, type Engine, type InChunks } from '../../engine/index.ts'
import type { Run } from '../run.ts'
import { type LayerOfPoints, throughLayers } from './layers.ts'
import { oncePerRun } from './oncePerRun.ts'
import { planeGrid } from './planeGrid.ts'
import { type ClassPairs, judgeSeparation } from './separability.ts'
import {
  type Axes,
  type AxisWish,
  axesOf,
  flatStage,
  type SpaceStage,
  stageOf,
} from './spaceAxes.ts'
import { type Ground, groundOf, type NextPlanes, nextPlanes } from './spaceGround.ts'

/** Where the points and the grid of the input plane lie in the space of one layer's units. */
export interface SpaceRequest {
  readonly kind: 'space'
  /** 0 = the inputs, 1 = the first hidden layer, … */
  readonly layer: number
  readonly axes: AxisWish
  /** Also all half-steps on the way from the plane: z⁽¹⁾, h⁽¹⁾, …, z⁽ˡ⁾. */
  readonly way: boolean
  /** Places of the plane, in its own units: carried along, and h and f of them are wanted in full. */
  readonly places: readonly { readonly x1: number; readonly x2: number }[]
}

export interface SpaceAnswer {
  readonly kind: 'space'
  readonly layer: number
  readonly units: number
  /** Training points, then test points: as many as there are in all, in their order. */
  readonly count: number
  /** Lines of the grid, each of `samples` places. */
  readonly grid: { readonly lines: number; readonly samples: number }
  /** The plane and every half-step after it, or only the layer itself: it is the last one. */
  readonly stages: readonly SpaceStage[]
  /** Where the units of the next layer have z = 0, when the shown axes are all there are; else null. */
  readonly next: NextPlanes | null
  /** The outputs over the shown part of the space, when they follow and two axes are all there are. */
  readonly ground: Ground | null
  /** Whether planes separate the classes of the training points; null without classes. */
  readonly separable: { readonly inputs: ClassPairs; readonly layer: ClassPairs } | null
  /** h, `[unit * places + place]`, and f, `[output * places + place]`, of the places asked for. */
  readonly places: { readonly h: Float64Array; readonly f: Float64Array }
}

/**
 * The space of a layer as it stands: all points and the grid of the plane carried into it, on two or
 * three of its axes, and whether planes separate the classes there, with all units of the layer at work.
 *
 * @throws {ShapeError} for a layer that the network does not have or that is the outputs, and for axes that
 *   are not two or three units.
 */
export function* inspectSpace(
  run: Run,
  engine: Engine,
  request: SpaceRequest,
): InChunks<SpaceAnswer> {
  const { layerSizes } = run.architecture
  const { layer } = request
  checkWhole('the layer of a space', layer, 0, layerSizes.length - 2)
  checkAxes(request.axes)
  const { points } = run
  const count = points.x1.length
  const plane = planeOf(run)
  const { grid } = plane
  const place1 = Float64Array.from(request.places, (place) => place.x1)
  const place2 = Float64Array.from(request.places, (place) => place.x2)
  const x1 = joined(plane.x1, place1)
  const x2 = joined(plane.x2, place2)
  const inputs = place1.length === 0 ? plane.inputs : featuresAt(run, x1, x2)
  const shares = { points: count, grid: grid.x1.length, places: place1.length }
  const all = x1.length
  yield
  const wanted = request.way ? Array.from({ length: layer + 1 }, (_, l) => l) : [layer]
  const layers = yield* throughLayers(run, engine, wanted, inputs, all)
  const stages: SpaceStage[] = []
  let axes: Axes | null = null
  if (request.way) stages.push(flatStage(points, x1, x2, request.axes, shares))
  for (const values of layers) {
    if (values.layer === 0 && layer > 0) continue
    axes = axesOf(values, run, request.axes)
    yield
    if (request.way && values.layer > 0) stages.push(stageOf(run, values, 'z', axes, shares))
    stages.push(stageOf(run, values, 'h', axes, shares))
    yield
  }
  const last = stages[stages.length - 1]
  const shown = axes?.units ?? []
  const isWhole = coversAll(shown, layerSizes[layer])
  const places = yield* throughLayers(
    run,
    engine,
    [layer, layerSizes.length - 1],
    featuresAt(run, place1, place2),
    place1.length,
  )
  return {
    kind: 'space',
    layer,
    units: layerSizes[layer],
    count,
    grid: { lines: grid.lines, samples: grid.samples },
    stages,
    next: isWhole ? nextPlanes(run, layer, shown) : null,
    ground: isWhole && layer === layerSizes.length - 2 ? groundOf(run, engine, shown, last) : null,
    separable: yield* separations(run, layers[layers.length - 1]),
    places: { h: places[0].h, f: places[1].h },
  }
}

/** All points, then the places of the grid. */
const planeOf = oncePerRun((run) => {
  const { points } = run
  const grid = planeGrid(points)
  const x1 = joined(points.x1, grid.x1)
  const x2 = joined(points.x2, grid.x2)
  const verdict: { inputs: ClassPairs | null } = { inputs: null }
  return { grid, x1, x2, inputs: featuresAt(run, x1, x2), verdict }
})

/** Two or three, whole numbers from 0. */
function checkAxes(axes: AxisWish): void {
  if (axes === 'principal') return
  checkWhole('the axes of a space', axes.length, 2, 3)
  for (const unit of axes) checkWhole('the unit along an axis', unit, 0)
}

/** True when the axes show all units of a layer. */
function coversAll(shown: readonly number[], units: number): boolean {
  return units <= shown.length && shown.filter((unit) => unit >= 0).length === units
}

function* separations(
  run: Run,
  { layer, units, count, h }: LayerOfPoints,
): InChunks<SpaceAnswer['separable']> {
  if (run.points.classes < 2) return null
  const nIn = run.architecture.layerSizes[0]
  const { x1, inputs, verdict } = planeOf(run)
  verdict.inputs ??= yield* judgeSeparation(run.points, inputs, nIn, x1.length)
  const ofLayer = layer === 0 ? verdict.inputs : yield* judgeSeparation(run.points, h, units, count)
  return { inputs: verdict.inputs, layer: ofLayer }
}

function featuresAt(run: Run, x1: Float64Array, x2: Float64Array): Float64Array {
  const { features, data } = run.config
  const count = x1.length
  const inputs = new Float64Array(features.length * count)
  const transform = featureTransform(run.points, data.scale)
  writeFeatures(features, x1, x2, count, transform, inputs, count)
  return inputs
}

function joined(...parts: readonly ArrayLike<number>[]): Float64Array {
  const all = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0))
  let from = 0
  for (const part of parts) {
    all.set(part, from)
    from += part.length
  }
  return all
}
