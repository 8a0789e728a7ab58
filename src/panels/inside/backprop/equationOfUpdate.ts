import type { Training } from '../../../config/index.ts'
import type { EquationParts, EquationSource, Operand } from './equation.ts'
import { names } from './formulas.ts'
import type { Line } from './lines.ts'
import { shortText, termText } from './numbers.ts'
import { type NumberTable, ofBiases, ofWeights } from './tables.ts'
import { updateRuleOf } from './updateFormulas.ts'

/** θ ← θ − η(∇ + λ∇Ω), entry by entry; the results are the engine's own new values. */
export function equationOfUpdate({ kind, layer }: Line, source: EquationSource): EquationParts {
  const { pass, config } = source
  const { training } = config
  const isBias = kind === 'b'
  const take = isBias ? ofBiases : ofWeights
  const [name, gradientName] = isBias ? [names.b, names.db] : [names.W, names.dW]
  const before = take(source, name, layer, pass.parameters, 'weight')
  const gradient = take(source, gradientName, layer, pass.gradients, 'gradient')
  const result = take(source, name, layer, pass.updated, 'weight')
  return {
    ...operandsOf(before, gradient, training, isBias),
    result,
    entry(row, column) {
      const theta = before.at(row, column)
      const next = result.at(row, column)
      const plain = plainStep(training, theta, gradient.at(row, column), isBias)
      const moves = plain.value === null ? gradient.at(row, column) !== 0 : plain.value !== theta
      return next === theta && moves
        ? { text: `${shortText(theta)}, held (cut, frozen or without effect)`, value: next }
        : { text: plain.text, value: plain.value ?? next }
    },
  }
}

/** θ − η(∇ + λ∇Ω) as tables; where an optimiser’s memory or a shrinking takes part, only what goes in. */
function operandsOf(
  before: NumberTable,
  gradient: NumberTable,
  training: Training,
  isBias: boolean,
): Pick<EquationParts, 'operands' | 'equals'> {
  const theta: Operand = { sign: '', table: before, part: 'same' }
  const rule = updateRuleOf(training)
  const slope = (sign: string): Operand => ({ sign, table: gradient, part: 'same' })
  if (rule === 'momentum' || rule === 'adam') return { operands: [theta, slope(',')], equals: '→' }
  const eta = shortText(training.learningRate)
  if (isBias || training.penalty === 'none') {
    return { operands: [theta, slope(`− ${eta} ·`)], equals: '=' }
  }
  if (rule === 'shrink') return { operands: [theta, slope(`− ${eta} ·`)], equals: '→' }
  const penalty: NumberTable = {
    ...before,
    name: names.dOmega,
    at: (row, column) => penaltySlope(training, before.at(row, column)),
  }
  return {
    operands: [
      theta,
      // Four tables: their entries say η and λ in numbers.
      slope('− η('),
      { sign: '+ λ', table: penalty, part: 'same' },
    ],
    equals: ') =',
  }
}

/** ∂Ω/∂w: w of L2, the sign of w of L1. */
function penaltySlope({ penalty }: Training, w: number): number {
  return penalty === 'l2' ? w : Math.sign(w)
}

/** One entry by hand: its value is null where the optimiser's memory or a shrinking takes part. */
function plainStep(
  training: Training,
  theta: number,
  slope: number,
  isBias: boolean,
): { text: string; value: number | null } {
  const { learningRate, penalty, l1Rule, lambda } = training
  const eta = shortText(learningRate)
  const [old, gradient] = [shortText(theta), shortText(slope)]
  const rule = updateRuleOf(training)
  if (rule === 'momentum' || rule === 'adam') {
    const how =
      rule === 'adam'
        ? 'by Adam, with its memory of earlier gradients'
        : 'by momentum, with the speed it has'
    return { text: `${old}, ∇ = ${gradient}, ${how}`, value: null }
  }
  if (isBias || penalty === 'none') {
    return { text: `${old} − ${eta} · (${gradient})`, value: theta - learningRate * slope }
  }
  if (rule === 'shrink') {
    const nearer = `${old} − ${eta} · (${gradient}), then ${shortText(learningRate * lambda)} nearer to 0`
    return { text: l1Rule === 'dead' ? `${nearer}, and dead there` : nearer, value: null }
  }
  const pull = penaltySlope(training, theta)
  return {
    text: `${old} − ${eta} · (${gradient} + ${shortText(lambda)} · ${termText(pull)})`,
    value: theta - learningRate * (slope + lambda * pull),
  }
}
