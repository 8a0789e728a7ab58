import { noiseWith, noiseWithout } from '../../../views/index.ts'
import { formatCount, formatSmall } from '../../common/format.ts'
import { fitExponent } from './noiseSizes.ts'
import type { MeasuredNoise } from './useNoise.ts'

interface Look {
  /** There is room for one line only. */
  readonly isShort: boolean
  /** The weights or the data are no longer those that were measured. */
  readonly isOld: boolean
}

/** What batches of a size miss the full gradient by, against its length, and how the noise falls. */
export function describeNoise(
  { epochs, examples, full, sizes, rms }: MeasuredNoise,
  batchSize: number,
  { isShort, isOld }: Look,
): string {
  if (!Number.isFinite(examples.deviation)) return 'The gradients are no finite numbers any more.'
  const { deviation, along } = examples
  const expected = formatSmall(noiseWith(deviation, batchSize))
  const without = formatSmall(noiseWithout(deviation, batchSize, along.length))
  const when = `epoch ${formatSmall(epochs)}`
  const exponent = rms.length === sizes.length ? fitExponent(sizes, rms) : null
  const power = exponent === null ? null : formatSmall(Number(exponent.toFixed(2)))
  if (isShort) {
    return `Off by σ/√B = ${expected}, full ${formatSmall(full)}${power === null ? '' : `; falls as B^${power}`} (${isOld ? 'before, at ' : ''}${when})`
  }
  const head = `${isOld ? 'Before, at' : 'At'} ${when}, batches of ${formatCount(batchSize)} drawn with replacement miss the full gradient, ${formatSmall(full)} long, by σ/√B = ${expected}, without by ${without}`
  return power === null
    ? `${head}.`
    : `${head}; measured, the noise falls as B to the power ${power}.`
}
