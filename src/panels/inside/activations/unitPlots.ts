import type { PointSet } from '../../../datasets/index.ts'
import type { Activations } from '../../../run/index.ts'
import { roundUp, type ThemeColors, type UnitPlot } from '../../../views/index.ts'
import { functionCurve } from './functionCurve.ts'

/** However little z is spread, the bend of g is seen. */
const LEAST_REACH = 2

export interface PlotMaterial {
  readonly points: PointSet
  readonly theme: ThemeColors
  /** The point in hand, or null. */
  readonly chosen: number | null
}

/** What is drawn of one unit. */
export function unitPlot(
  answer: Activations,
  unit: number,
  reach: number,
  { points, theme, chosen }: PlotMaterial,
): UnitPlot {
  const { layer, slopes } = answer
  const hasClasses = points.classes > 0
  return {
    z: unitZ(answer, unit),
    isTraining: points.isTraining,
    colorOf: hasClasses ? points.target : [],
    colors: hasClasses
      ? Array.from(
          { length: points.classes },
          (_, c) => theme.classes[c % theme.classes.length] ?? theme.ink,
        )
      : [theme.muted],
    curve: functionCurve(slopes[layer - 1]?.activation ?? 'linear', reach),
    reach,
    chosen,
  }
}

/** A round number that no z is beyond: of a whole layer, so that its units can be compared, or of one unit. */
export function reachOf(z: Float32Array): number {
  let largest = LEAST_REACH
  for (const value of z) {
    const size = Math.abs(value)
    if (size > largest && size < Number.POSITIVE_INFINITY) largest = size
  }
  return roundUp(largest)
}

/** z of one unit for every point. */
export function unitZ({ z, count }: Activations, unit: number): Float32Array {
  return z.subarray(unit * count, (unit + 1) * count)
}

/** True of an answer about these points: one about those before may still come. */
export function fits(answer: Activations | null, points: PointSet | null): answer is Activations {
  return answer !== null && points !== null && answer.count === points.x1.length
}
