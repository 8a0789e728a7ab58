import type { RunConfig } from '../../../config/index.ts'
import { gradientsPicture, type Picture, printColors } from '../../../views/index.ts'
import { runTitle } from '../../common/runTitle.ts'
import { describeNorms } from './describeNorms.ts'
import type { NormHistory } from './normHistory.ts'

/** Bars of now and lines over the run for print; null before the first answer for this network. */
export function pictureOfGradients(
  config: RunConfig,
  { newest, entries, range }: NormHistory,
  names: readonly string[],
  caption: string,
): Picture | null {
  if (newest?.now.weights.length !== names.length) return null
  return gradientsPicture({
    now: newest.now,
    entries,
    range,
    names,
    title: `Gradients: ${runTitle(config)}`,
    description: `${caption} ${describeNorms(newest, names)}`,
    colors: printColors(),
  })
}
