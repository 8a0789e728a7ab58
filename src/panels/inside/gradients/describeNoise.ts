import { formatCount, formatSmall } from '../../common/format.ts'
import { fitExponent } from './noiseSizes.ts'
import type { MeasuredNoise } from './useNoise.ts'

/**
 * What batches of a size miss the full gradient by, against its length, and how the noise falls; short
 * where there is room for one line only.
 */
export function describeNoise(
  { epochs, examples, full, sizes, rms }: MeasuredNoise,
  batchSize: number,
  isShort: boolean,
): string {
  if (!Number.isFinite(examples.deviation)) return 'The gradients are no finite numbers any more.'
  const expected = formatSmall(examples.deviation / Math.sqrt(batchSize))
  const when = `epoch ${formatSmall(epochs)}`
  const exponent = rms.length === sizes.length ? fitExponent(sizes, rms) : null
  const power = exponent === null ? null : formatSmall(Number(exponent.toFixed(2)))
  if (isShort) {
    return `Off by σ/√B = ${expected}, full ${formatSmall(full)}${power === null ? '' : `; falls as B^${power}`} (${when})`
  }
  const head = `At ${when} batches of ${formatCount(batchSize)} miss the full gradient, ${formatSmall(full)} long, by σ/√B = ${expected}`
  return power === null
    ? `${head}.`
    : `${head}; measured, the noise falls as B to the power ${power}.`
}
