import type { Gradients } from '../../../run/index.ts'
import { formatCount, formatSmall } from '../../common/format.ts'

/** Norms within this factor of each other are of about the same length. */
const ALIKE = 3

/** "layer 1", …, "output"; a network without hidden layers has the output only. */
export function layerNames(layers: number): string[] {
  return Array.from({ length: layers }, (_, i) => (i === layers - 1 ? 'output' : `layer ${i + 1}`))
}

/**
 * One sentence on how far the gradient reaches now: the shortest ‖∇W⁽ˡ⁾‖ against the longest. Where a
 * penalty is in force it says that these are without it.
 */
export function describeGradients(
  answer: Gradients | null,
  obstacle: string | null,
  hasPenalty = false,
): string {
  if (answer === null) return ''
  if (answer.count === 0) return 'There are no training points, so there is no gradient.'
  const norms = [...answer.now.weights]
  if (!norms.every(Number.isFinite)) {
    return 'The gradients are no finite numbers any more: the run has diverged.'
  }
  if (obstacle !== null) return obstacle
  const names = layerNames(norms.length).map((name) =>
    name === 'output' ? 'the output layer' : name,
  )
  const still = names.filter((_, i) => norms[i] === 0)
  if (still.length === norms.length) return 'The gradient of every weight is exactly 0.'
  if (still.length > 0) {
    const whose = still.length === 1 ? 'its' : 'their'
    return `The gradient of ${listed(still)} is exactly 0: the data do not move ${whose} weights.`
  }
  const [shortest, longest] = [Math.min(...norms), Math.max(...norms)]
  const nameOf = (norm: number): string => names[norms.indexOf(norm)] ?? ''
  const apart = hasPenalty ? ', without λΩ' : ''
  if (norms.length === 1) {
    return `The gradient of the only layer is ${formatSmall(longest)} long${apart}.`
  }
  const numbers = `${formatSmall(shortest)} against ${formatSmall(longest)}${apart}`
  if (longest < ALIKE * shortest) {
    return `All layers’ gradients are of about the same length: the shortest is ${nameOf(shortest)}’s, ${numbers}.`
  }
  const ratio = Number((longest / shortest).toPrecision(longest < 10 * shortest ? 1 : 2))
  const times = ratio < 1e6 ? formatCount(ratio) : formatSmall(ratio)
  return `${capital(nameOf(shortest))}’s gradient is ${times} times smaller than ${nameOf(longest)}’s: ${numbers}.`
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function listed(names: readonly string[]): string {
  return names.length < 3
    ? names.join(' and ')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
