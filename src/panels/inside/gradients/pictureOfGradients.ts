import type { RunConfig } from '../../../config/index.ts'
import { gradientsPicture, type Picture, printColors } from '../../../views/index.ts'
import { runTitle } from '../../common/runTitle.ts'
import { describeNorms } from './describeNorms.ts'
import { noiseCloud, noiseLine } from './noisePlots.ts'
import type { NormHistory } from './normHistory.ts'
import type { MeasuredNoise } from './useNoise.ts'

interface Shown {
  readonly config: RunConfig
  readonly history: NormHistory
  readonly names: readonly string[]
  readonly caption: string
  /** What was measured of the noise, the batch size in hand and its sentence; null = not measured. */
  readonly noise: {
    readonly measured: MeasuredNoise
    readonly batchSize: number
    readonly sentence: string
  } | null
}

/** The view for print; null before the first answer for this network. */
export function pictureOfGradients({
  config,
  history,
  names,
  caption,
  noise,
}: Shown): Picture | null {
  const { newest, entries, range } = history
  if (newest?.now.weights.length !== names.length) return null
  return gradientsPicture({
    now: newest.now,
    entries,
    range,
    names,
    noise: noise && {
      cloud: noiseCloud(noise.measured, noise.batchSize),
      line: noiseLine(noise.measured, noise.batchSize),
    },
    title: `Gradients: ${runTitle(config)}`,
    description: [caption, describeNorms(newest, names), noise?.sentence ?? ''].join(' ').trim(),
    colors: printColors(),
  })
}
