import type { RunConfig } from '../../../config/index.ts'
import type { PointSet } from '../../../datasets/index.ts'
import type { Activations } from '../../../run/index.ts'
import { activationsPicture, type Picture, printColors } from '../../../views/index.ts'
import { runTitle } from '../../common/runTitle.ts'
import { describeUnits } from './describeActivations.ts'
import { fits, rangeOf, unitPlot, unitZ } from './unitPlots.ts'
import { unitStateText } from './unitState.ts'

interface Shown {
  readonly config: RunConfig
  readonly answer: Activations | null
  readonly points: PointSet | null
  /** The unit that is shown large, or null. */
  readonly unit: number | null
  /** The point in hand, or null. */
  readonly chosen: number | null
  readonly caption: string
}

/** The view for print; null when there are no units, or before the first answer. */
export function pictureOfActivations(shown: Shown): Picture | null {
  const { config, answer, points, unit, chosen, caption } = shown
  if (!fits(answer, points) || points === null || answer.units === 0) return null
  const colors = printColors()
  const slopes = answer.slopes[answer.layer - 1]
  const plotOf = (at: number, range: ReturnType<typeof rangeOf>) => ({
    plot: unitPlot(answer, at, range, { points, theme: colors, chosen }),
    name: `Unit ${at + 1} of layer ${answer.layer}`,
    state: slopes === undefined ? '' : unitStateText(slopes, at),
  })
  const range = rangeOf(answer.z)
  return activationsPicture({
    units: Array.from({ length: answer.units }, (_, at) => plotOf(at, range)),
    large: unit === null ? null : plotOf(unit, rangeOf(unitZ(answer, unit))),
    slopes: answer.slopes.map(({ mean }) => mean),
    title: `Activations: ${runTitle(config)}`,
    description: `${caption} ${describeUnits(answer)}`,
    colors,
  })
}
