import { hasFreeze, type RunConfig } from '../../config/index.ts'
import { formatNumber } from '../common/format.ts'
import { lossNames, optimiserTexts } from '../learning/learningTexts.ts'

/** "Cross-entropy, η 0.1, B 10, SGD, hidden layer locked": what the settings of learning come to. */
export function describeLearning({ loss, training, holds, hidden }: RunConfig): string {
  const { learningRate, batchSize, optimiser, momentum, penalty, lambda } = training
  const strength = penalty === 'none' ? '' : `${penalty.toUpperCase()}, λ ${formatNumber(lambda)}`
  const layers = [...hidden.keys(), hidden.length]
  const locked = layers.filter((layer) => hasFreeze(holds, { kind: 'layer', layer }))
  return [
    lossNames[loss],
    `η ${formatNumber(learningRate)}`,
    `B ${batchSize === 'all' ? 'all' : formatNumber(batchSize)}`,
    optimiser === 'momentum' ? `momentum ${formatNumber(momentum)}` : optimiserTexts[optimiser],
    strength,
    lockedText(locked, hidden.length),
  ]
    .filter(Boolean)
    .join(', ')
}

/** "hidden layer locked", "layers 1 and 3 locked", "output layer locked". */
function lockedText(locked: readonly number[], hidden: number): string {
  if (locked.length === 0) return ''
  if (locked.length === hidden + 1)
    return hidden === 0 ? 'output layer locked' : 'all layers locked'
  const names = locked.map((layer) => (layer === hidden ? 'output' : String(layer + 1)))
  if (hidden === 1 && locked[0] === 0) return 'hidden layer locked'
  if (names.length === 1) {
    return names[0] === 'output' ? 'output layer locked' : `layer ${names[0]} locked`
  }
  return `layers ${names.slice(0, -1).join(', ')} and ${names.at(-1)} locked`
}
