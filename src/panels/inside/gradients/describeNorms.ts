import type { Gradients } from '../../../run/index.ts'
import { formatSmall } from '../../common/format.ts'

/** The numbers of the bars, layer by layer, for those who do not see them. */
export function describeNorms(answer: Gradients | null, names: readonly string[]): string {
  if (answer === null) return ''
  const { weights, biases } = answer.now
  const parts = names.map(
    (name, i) => `${name} ${formatSmall(weights[i])} and ${formatSmall(biases[i])}`,
  )
  return `Lengths of the gradients of the weights and of the biases, the mean over ${answer.count} training points: ${parts.join('; ')}.`
}
