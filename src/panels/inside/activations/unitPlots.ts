import type { PointSet } from '../../../datasets/index.ts'
import type { Activations } from '../../../run/index.ts'
import type { ThemeColors, UnitPlot } from '../../../views/index.ts'
import { functionCurve } from './functionCurve.ts'

/** However little z is spread, the bend of g is seen. */
const LEAST_REACH = 3
const roundSteps = [1, 1.5, 2, 3, 4, 5, 6, 8]

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
  range: UnitPlot['range'],
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
    curve: functionCurve(slopes[layer - 1]?.activation ?? 'linear', range),
    range,
    chosen,
  }
}

/**
 * Round numbers that no z is beyond: of a whole layer, so that its units can be compared, or of one unit.
 * 0 is well inside.
 */
export function rangeOf(z: Float32Array): UnitPlot['range'] {
  let low = -LEAST_REACH
  let high = LEAST_REACH
  for (const value of z) {
    if (value < low && value > Number.NEGATIVE_INFINITY) low = value
    if (value > high && value < Number.POSITIVE_INFINITY) high = value
  }
  return [-roundUp(-low), roundUp(high)]
}

/** The next of some round numbers: fine enough that little room is lost, coarse enough to rest while training. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return Number(((roundSteps.find((step) => step * power >= value) ?? 10) * power).toPrecision(2))
}

/** z of one unit for every point. */
export function unitZ({ z, count }: Activations, unit: number): Float32Array {
  return z.subarray(unit * count, (unit + 1) * count)
}

/** True of an answer about these points: one about those before may still come. */
export function fits(answer: Activations | null, points: PointSet | null): answer is Activations {
  return answer !== null && points !== null && answer.count === points.x1.length
}
