import { useMemo } from 'react'
import type { RunConfig } from '../../../config/index.ts'
import { featureAt, featureTransform, type PointSet } from '../../../datasets/index.ts'
import { type PlaygroundState, useFrameLive } from '../../../store/index.ts'
import {
  clipLine,
  type Live,
  mapLive,
  type Plane,
  type UnitLine,
  zeroCurves,
} from '../../../views/index.ts'
import { type LineFrame, type LineWeights, pixelLine } from './lineMath.ts'

/** The lines of the first layer's units in a plot. */
export interface UnitLines {
  readonly lines: Live<readonly UnitLine[] | null>
  readonly names: readonly string[]
  readonly frame: LineFrame
  /** Places of x₁ and x₂ among the inputs, −1 for one that is not; null when other inputs bend the lines. */
  readonly inputs: readonly [number, number] | null
  weightsOf(unit: number): LineWeights | null
}

/** Cells along a side in which curves are looked for. */
const curveCells = 60

const selectParameters = (state: PlaygroundState) => state.run.frame?.parameters ?? null

/** z = w·x + b = 0 of every unit that reads the inputs, as the weights move. */
export function useUnitLines(
  config: RunConfig,
  points: PointSet,
  plane: Plane,
  names: readonly string[],
): UnitLines {
  const parameters = useFrameLive(selectParameters)
  const { features } = config
  const { scale } = config.data
  return useMemo(() => {
    const transform = featureTransform(points, scale)
    const frame = { plane, transform }
    const isStraight = features.every((feature) => feature === 'x1' || feature === 'x2')
    const inputs = [features.indexOf('x1'), features.indexOf('x2')] as const
    const units = names.length
    const reads = features.length
    const weightsOf = (values: Float64Array, unit: number): LineWeights => ({
      w1: inputs[0] < 0 ? 0 : (values[unit * reads + inputs[0]] ?? 0),
      w2: inputs[1] < 0 ? 0 : (values[unit * reads + inputs[1]] ?? 0),
      b: values[units * reads + unit] ?? 0,
    })
    const side = [0, plane.sizePx] as const
    const straight = (values: Float64Array, unit: number): UnitLine => ({
      name: names[unit] ?? '',
      piece: clipLine(pixelLine(weightsOf(values, unit), frame), side, side),
      curves: null,
    })
    const grid = isStraight ? null : featureGrid(features, frame)
    const curved = (values: Float64Array, unit: number): UnitLine => ({
      name: names[unit] ?? '',
      piece: null,
      curves:
        grid === null
          ? null
          : zeroCurves(sumsOf(grid, values, unit, reads, units), curveCells, plane.sizePx),
    })
    const lines = mapLive(parameters, (values) =>
      values === null || values.length < units * (reads + 1)
        ? null
        : names.map((_, unit) => (isStraight ? straight : curved)(values, unit)),
    )
    return {
      lines,
      names,
      frame,
      inputs: isStraight ? inputs : null,
      weightsOf(unit: number) {
        const values = parameters.get()
        return values === null ? null : weightsOf(values, unit)
      },
    }
  }, [parameters, features, scale, points, plane, names])
}

/** The inputs at the centres of cells: `[feature][row · cells + column]`, row 0 at the top. */
function featureGrid(
  features: RunConfig['features'],
  { plane, transform }: LineFrame,
): readonly Float32Array[] {
  const step = plane.sizePx / curveCells
  return features.map((feature) =>
    Float32Array.from({ length: curveCells * curveCells }, (_, cell) => {
      const x1 = plane.x1At(((cell % curveCells) + 0.5) * step)
      const x2 = plane.x2At((Math.floor(cell / curveCells) + 0.5) * step)
      return featureAt(feature, x1, x2, transform)
    }),
  )
}

/** z of one unit over the grid. */
function sumsOf(
  grid: readonly Float32Array[],
  values: Float64Array,
  unit: number,
  reads: number,
  units: number,
): Float32Array {
  const z = new Float32Array(curveCells * curveCells).fill(values[units * reads + unit] ?? 0)
  grid.forEach((inputs, from) => {
    const w = values[unit * reads + from] ?? 0
    for (let cell = 0; cell < z.length; cell++) z[cell] = (z[cell] ?? 0) + w * (inputs[cell] ?? 0)
  })
  return z
}
