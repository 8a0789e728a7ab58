import type { RunConfig } from '../../../config/index.ts'
import type { PointSet } from '../../../datasets/index.ts'
import type { Activations } from '../../../run/index.ts'
import { activationsPicture, type Picture, printColors } from '../../../views/index.ts'
import { runTitle } from '../../common/runTitle.ts'
import { describeUnits } from './describeActivations.ts'
import { fits, rangeOf, unitPlot } from './unitPlots.ts'
import { unitStateText } from './unitState.ts'

/** The units of the layer for print; null when there are none, or before the first answer. */
export function pictureOfActivations(
  config: RunConfig,
  answer: Activations | null,
  points: PointSet | null,
  caption: string,
): Picture | null {
  if (!fits(answer, points) || points === null || answer.units === 0) return null
  const colors = printColors()
  const slopes = answer.slopes[answer.layer - 1]
  const range = rangeOf(answer.z)
  return activationsPicture({
    units: Array.from({ length: answer.units }, (_, unit) => ({
      plot: unitPlot(answer, unit, range, { points, theme: colors, chosen: null }),
      name: `Unit ${unit + 1} of layer ${answer.layer}`,
      state: slopes === undefined ? '' : unitStateText(slopes, unit),
    })),
    title: `Activations: ${runTitle(config)}`,
    description: `${caption} ${describeUnits(answer)}`,
    colors,
  })
}
