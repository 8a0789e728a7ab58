import type { Training } from '../../../config/index.ts'
import type { Equation, EquationSource } from './equations.ts'
import { names } from './formulas.ts'
import type { Line } from './lines.ts'
import { shortText } from './numbers.ts'
import { ofBiases, ofWeights } from './tables.ts'

/** θ ← θ − η(∇ + λ∇Ω), entry by entry; the results are the engine's own new values. */
export function equationOfUpdate(
  { kind, layer }: Line,
  source: EquationSource,
): Pick<Equation, 'operands' | 'result' | 'entry'> {
  const { pass, config } = source
  const isBias = kind === 'b'
  const take = isBias ? ofBiases : ofWeights
  const [name, gradientName] = isBias ? [names.b, names.db] : [names.W, names.dW]
  const before = take(source, name, layer, pass.parameters, 'weight')
  const gradient = take(source, gradientName, layer, pass.gradients, 'gradient')
  const result = take(source, name, layer, pass.updated, 'weight')
  const { learningRate } = config.training
  return {
    operands: [
      { sign: '', table: before },
      { sign: `− ${shortText(learningRate)} ·`, table: gradient },
    ],
    result,
    entry(row, column) {
      const theta = before.at(row, column)
      const next = result.at(row, column)
      const slope = gradient.at(row, column)
      const isHeld = next === theta && slope !== 0
      const plain = plainStep(config.training, theta, slope, isBias)
      return isHeld
        ? { text: `${shortText(theta)}, held (cut, frozen or without effect)`, value: next }
        : { text: plain.text, value: plain.value ?? next }
    },
  }
}

/** One entry by hand: its value is null where the optimiser's memory takes part. */
function plainStep(
  { learningRate, optimiser, penalty, l1Rule, lambda }: Training,
  theta: number,
  slope: number,
  isBias: boolean,
): { text: string; value: number | null } {
  const eta = shortText(learningRate)
  const [old, gradient] = [shortText(theta), shortText(slope)]
  const isPenalised = !isBias && penalty !== 'none'
  if (optimiser !== 'sgd') {
    const how =
      optimiser === 'adam'
        ? 'by Adam, with its memory of earlier gradients'
        : 'by momentum, with the speed it has'
    return { text: `${old}, ∇ = ${gradient}, ${how}`, value: null }
  }
  if (!isPenalised) {
    return { text: `${old} − ${eta} · (${gradient})`, value: theta - learningRate * slope }
  }
  const strength = shortText(lambda)
  if (penalty === 'l2') {
    return {
      text: `${old} − ${eta} · (${gradient} + ${strength} · (${old}))`,
      value: theta - learningRate * (slope + lambda * theta),
    }
  }
  const sign = Math.sign(theta)
  if (l1Rule === 'subgradient') {
    return {
      text: `${old} − ${eta} · (${gradient} + ${strength} · (${sign}))`,
      value: theta - learningRate * (slope + lambda * sign),
    }
  }
  const rule =
    l1Rule === 'proximal'
      ? `then ${shortText(learningRate * lambda)} nearer to 0`
      : `then ${shortText(learningRate * lambda)} nearer to 0, and dead there`
  return { text: `${old} − ${eta} · (${gradient}), ${rule}`, value: null }
}
