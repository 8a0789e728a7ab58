import { formatCount, formatSmall } from '../../common/format.ts'
import { fitExponent } from './noiseSizes.ts'
import type { MeasuredNoise } from './useNoise.ts'

/** What batches of a size miss the full gradient by, against its length; and how the noise falls. */
export function describeNoise(measured: MeasuredNoise, batchSize: number): string {
  const { examples, full, sizes, rms } = measured
  const expected = examples.deviation / Math.sqrt(batchSize)
  if (!Number.isFinite(examples.deviation)) return 'The gradients are no finite numbers any more.'
  const head = `Batches of ${formatCount(batchSize)} miss the full gradient, ${formatSmall(full)} long, by σ/√B = ${formatSmall(expected)}`
  const exponent = rms.length === sizes.length ? fitExponent(sizes, rms) : null
  if (exponent === null) return `${head}.`
  return `${head}; measured, the noise falls as B to the power ${formatSmall(Number(exponent.toFixed(2)))}.`
}
