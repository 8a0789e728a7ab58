import type { Divergence } from '../../run/index.ts'
import { formatNumber } from '../common/format.ts'
import { ofLayer, raised } from '../common/raised.ts'

export interface DivergenceStory {
  readonly title: string
  readonly sentences: readonly string[]
  /** A learning rate that should do. */
  readonly learningRate: number
}

/** What the story needs to know of the network. */
export interface DivergedNetwork {
  /** The inputs as they are written: x₁, x₂ … */
  readonly inputs: readonly string[]
  /** Units of each layer, inputs first. */
  readonly layerSizes: readonly number[]
}

/** Why training stopped and what to do, in a few sentences. */
export function explainDivergence(
  divergence: Divergence,
  network: DivergedNetwork,
): DivergenceStory {
  const { position, parameter, value, lastGood } = divergence
  const isStillFinite = Number.isFinite(value)
  const became = isStillFinite ? `grew to ${coarse(value)}` : 'was no longer a finite number'
  return {
    title: isStillFinite
      ? 'Training stopped: the weights grew beyond all use'
      : 'Training stopped: the numbers left the finite range',
    sentences: [
      `${parameterText(parameter, network)} ${became} at update ${position.step + 1}, in epoch ${position.epoch + 1}.`,
      causeText(divergence),
      `The last finite state is kept; the lowest loss was at epoch ${lastGood.epoch}.`,
    ],
    learningRate: saferLearningRate(divergence),
  }
}

function causeText({ cause, learningRate, lambda }: Divergence): string {
  const eta = formatNumber(learningRate)
  if (cause === 'decay') {
    const product = formatNumber(Number((learningRate * lambda).toPrecision(3)))
    return `η·λ = ${product} is more than 2, so the penalty itself makes weights grow: each update multiplies them by 1 − η·λ.`
  }
  return `The step with η = ${eta} was too long for the curvature of the loss: each update jumped over the valley and landed higher.`
}

/** "W⁽¹⁾ from x₁ to unit 2", "The bias b⁽²⁾ of the output". */
export function parameterText(
  { layer, to, from }: Divergence['parameter'],
  { inputs, layerSizes }: DivergedNetwork,
): string {
  const target = unitText(layer + 1, to, layerSizes)
  const index = ofLayer(layer + 1)
  if (from === 'bias') return `The bias b${index} of ${target}`
  const source = layer === 0 ? (inputs[from] ?? `input ${from + 1}`) : `unit ${from + 1}`
  return `W${index} from ${source} to ${target}`
}

function unitText(layer: number, unit: number, layerSizes: readonly number[]): string {
  if (layer < layerSizes.length - 1) return `unit ${unit + 1}`
  return (layerSizes[layer] ?? 1) > 1 ? `output ${unit + 1}` : 'the output'
}

/**
 * The largest of 1 and 3 × 10ᵏ that is at most a third of η; with decay also at most 1/(2λ), where
 * an update at most halves a weight.
 */
export function saferLearningRate({ cause, learningRate, lambda }: Divergence): number {
  const most = cause === 'decay' ? Math.min(learningRate / 3, 0.5 / lambda) : learningRate / 3
  const power = 10 ** Math.floor(Math.log10(most) + 1e-9)
  return Number((most >= 3 * power * (1 - 1e-9) ? 3 * power : power).toPrecision(1))
}

function coarse(value: number): string {
  const [mantissa = '', exponent = '0'] = value.toExponential(1).split('e')
  return `${mantissa.replace('-', '−')} · 10${raised(Number(exponent))}`
}
