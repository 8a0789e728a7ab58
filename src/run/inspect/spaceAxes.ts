import { indicesOf, type PointSet } from '../../datasets/index.ts'
import type { HiddenActivation } from '../../engine/index.ts'
import type { Run } from '../run.ts'
import type { LayerOfPoints } from './layers.ts'
import { principalDirections } from './principal.ts'

/** Two or three units of the layer, from 0, or the first principal directions of its training points. */
export type AxisWish = readonly number[] | 'principal'

/** One place on the way from the plane into a layer's space. */
export interface SpaceStage {
  /** The plane itself, a layer's pre-activations z, or its activations h; of layer 0 the inputs. */
  readonly kind: 'plane' | 'z' | 'h'
  readonly layer: number
  /** The unit along each axis; −1 = nothing is left to show there, null = principal directions. */
  readonly units: readonly number[] | null
  /** Share of the variance that principal directions show. */
  readonly share: number | null
  /** What each axis shows, low and high. */
  readonly ranges: readonly (readonly [number, number])[]
  /** Coordinates, `[axis * count + point]`, in single precision: they are drawn. */
  readonly points: Float32Array
  /** The same of the grid, `[axis * (lines · samples) + place]`. */
  readonly grid: Float32Array
  /** The same of the places asked for. */
  readonly places: Float32Array
}

/** How many of the values are points, places of the grid, and places asked for, in this order. */
export interface Shares {
  readonly points: number
  readonly grid: number
  readonly places: number
}

/** What is drawn along the axes of a layer. */
export interface Axes {
  readonly units: readonly number[] | null
  readonly share: number | null
  /** Coordinate on each axis of a column of values `v[unit * count + n]`. */
  readonly coordinates: readonly ((v: Float64Array, count: number, n: number) => number)[]
}

/** The axes for a layer: as wished where it has such units, else others of its units. */
export function axesOf({ units, count, h }: LayerOfPoints, run: Run, wish: AxisWish): Axes {
  if (wish !== 'principal' || units < 3) {
    const shown = unitsFor(wish === 'principal' ? [0, 1] : wish, units)
    return {
      units: shown,
      share: null,
      coordinates: shown.map((unit) =>
        unit < 0 ? () => 0 : (v, length, n) => v[unit * length + n],
      ),
    }
  }
  const training = Array.from(indicesOf(run.points, 'training'))
  const { mean, directions, share } = principalDirections(h, units, count, training, 2)
  return {
    units: null,
    share,
    coordinates: directions.map((direction) => (v, length, n) => {
      let sum = 0
      for (let k = 0; k < units; k++) sum += direction[k] * (v[k * length + n] - mean[k])
      return sum
    }),
  }
}

/** Each wished unit once; one that is not there gives way to the first that is free, else to −1. */
function unitsFor(wish: readonly number[], units: number): number[] {
  const free = Array.from({ length: units }, (_, unit) => unit)
  const taken: number[] = wish.map((unit, i) =>
    wish.indexOf(unit) === i && unit < units ? unit : -1,
  )
  return taken.map((unit) => {
    if (unit >= 0) return unit
    const next = free.find((candidate) => !taken.includes(candidate)) ?? -1
    taken.push(next)
    return next
  })
}

/** The plane before anything happens to it; a third axis is flat. */
export function flatStage(
  points: PointSet,
  x1: Float64Array,
  x2: Float64Array,
  wish: AxisWish,
  shares: Shares,
): SpaceStage {
  const isCurve = points.task === 'curve'
  const flat = new Float64Array(x1.length)
  const columns = [x1, isCurve ? flat : x2, flat].slice(0, wish === 'principal' ? 2 : wish.length)
  const ranges = [points.domain.x1, isCurve ? unitRange : points.domain.x2, unitRange] as const
  return {
    kind: 'plane',
    layer: 0,
    units: [0, 1],
    share: null,
    ranges: ranges.slice(0, columns.length),
    ...dealt(columns, shares),
  }
}

/** A layer's z or h on its axes. */
export function stageOf(
  run: Run,
  layer: LayerOfPoints,
  kind: 'z' | 'h',
  axes: Axes,
  shares: Shares,
): SpaceStage {
  const columns = axes.coordinates.map((coordinate) =>
    Float64Array.from({ length: layer.count }, (_, n) => coordinate(layer[kind], layer.count, n)),
  )
  const activation = run.architecture.hidden[layer.layer - 1]
  const known = kind === 'h' && axes.units !== null ? knownRanges[activation] : undefined
  return {
    kind,
    layer: layer.layer,
    units: axes.units,
    share: axes.share,
    ranges: columns.map((values, axis) => {
      if (axes.units?.[axis] === -1) return unitRange
      return known ?? rangeOf(shares.points > 0 ? values.subarray(0, shares.points) : values)
    }),
    ...dealt(columns, shares),
  }
}

const unitRange: readonly [number, number] = [-1, 1]

/** Functions with bounds show all their values with some room. */
const knownRanges: Readonly<Partial<Record<HiddenActivation, readonly [number, number]>>> = {
  tanh: [-1.15, 1.15],
  threshold: [-1.15, 1.15],
  sigmoid: [-0.08, 1.08],
  step: [-0.08, 1.08],
}

/** From the lowest to the highest with a tenth of room, on round numbers so that it moves seldom. */
function rangeOf(values: Float64Array): readonly [number, number] {
  let low = Infinity
  let high = -Infinity
  for (const value of values) {
    if (!Number.isFinite(value)) continue
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  if (!(low <= high)) return unitRange
  const span = high - low || Math.abs(high) || 1
  let step = 1
  while (step > span / 4) step /= 2
  while (step < span / 8) step *= 2
  return [Math.floor((low - span / 10) / step) * step, Math.ceil((high + span / 10) / step) * step]
}

function dealt(
  columns: readonly Float64Array[],
  { points, grid, places }: Shares,
): Pick<SpaceStage, 'points' | 'grid' | 'places'> {
  const part = (from: number, count: number): Float32Array =>
    together(columns.map((values) => values.subarray(from, from + count)))
  return {
    points: part(0, points),
    grid: part(points, grid),
    places: part(points + grid, places),
  }
}

function together(columns: readonly Float64Array[]): Float32Array {
  const length = columns[0].length
  const all = new Float32Array(columns.length * length)
  for (const [axis, values] of columns.entries()) all.set(values, axis * length)
  return all
}
