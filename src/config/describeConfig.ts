import type { DataConfig } from '../datasets/index.ts'
import type { HiddenLayer, OptimiserName, RunConfig } from './runConfig.ts'

/** A short label for histories and earlier runs: `spiral · 8-8 tanh · η 0.1 · L2 0.003`. */
export function describeConfig(config: RunConfig): string {
  const { learningRate, optimiser, penalty, lambda } = config.training
  const parts = [describeData(config.data), describeLayers(config.hidden), `η ${learningRate}`]
  if (optimiser !== 'sgd') parts.push(optimiserWords[optimiser])
  if (penalty !== 'none') parts.push(`${penalty.toUpperCase()} ${lambda}`)
  return parts.join(' · ')
}

function describeData({ set, gate, shape }: DataConfig): string {
  if (set === 'gates') return `${gate} gate`
  if (set === 'own') return 'own data'
  return set === 'curve' ? `${shape} curve` : set
}

/** `8-8 tanh` when all layers agree, else `8 tanh, 4 ReLU`. */
function describeLayers(hidden: readonly HiddenLayer[]): string {
  const [first] = hidden
  if (first === undefined) return 'no hidden layer'
  const agree = hidden.every((layer) => layer.activation === first.activation)
  if (agree) return `${hidden.map((layer) => layer.units).join('-')} ${activationWord(first)}`
  return hidden.map((layer) => `${layer.units} ${activationWord(layer)}`).join(', ')
}

const optimiserWords: Record<OptimiserName, string> = {
  sgd: 'SGD',
  momentum: 'Momentum',
  adam: 'Adam',
}

function activationWord({ activation }: HiddenLayer): string {
  return activation === 'relu' ? 'ReLU' : activation
}
