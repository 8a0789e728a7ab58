import type { BackpropPass } from '../../../run/index.ts'
import type { EntryTerms, EquationParts, EquationSource } from './equation.ts'
import { names, outputGradientOf } from './formulas.ts'
import { slope } from './functions.ts'
import { jacobianAt } from './jacobian.ts'
import { sumText } from './numbers.ts'
import { outputDelta } from './outputTerms.ts'
import { type NumberTable, ofBiases, ofWeights, transposed } from './tables.ts'
import {
  activations,
  columnOf,
  gradients,
  hiddenGradients,
  lastLayer,
  productTerms,
  sums,
  targets,
} from './tablesOfPass.ts'

/** ∇_z of the outputs: f − y, the same through the Jacobian of the outputs, or of z alone. */
export function outputGradient(source: EquationSource): EquationParts {
  const { pass, config } = source
  const last = lastLayer(source)
  const z = sums(last, source)
  const f = activations(last, source)
  const y = targets(source)
  const way = outputGradientOf(config.output, config.loss)
  const parts = {
    result: gradients(last, source),
    entry: (row: number, column: number) =>
      outputDelta(config, columnOf(z, column), columnOf(f, column), columnOf(y, column), row),
  }
  if (way === 'perceptron') {
    return {
      ...parts,
      operands: [
        { sign: '∇L(', table: z, part: 'same' },
        { sign: ',', table: y, part: 'same' },
      ],
      equals: ') =',
    }
  }
  if (way !== 'jacobian') {
    return {
      ...parts,
      operands: [
        { sign: '', table: f, part: 'same' },
        { sign: '−', table: y, part: 'same' },
      ],
      equals: '=',
    }
  }
  // Every example has a Jacobian of its own.
  const hasOne = pass.columns === 1
  const J: NumberTable = {
    ...{ name: names.J, layer: last, rows: f.rows, columns: f.rows, tone: 'forward' },
    at: (row, column) => jacobianAt(config.output, columnOf(f, 0), column, row),
    parameterOf: () => null,
    unitOf: (unit) => ({ layer: last, unit }),
  }
  return {
    ...parts,
    operands: [
      ...(hasOne ? [{ sign: '', table: J, part: 'row' } as const] : []),
      { sign: hasOne ? '· (' : 'Jᵀ(', table: f, part: 'column' },
      { sign: '−', table: y, part: 'column' },
    ],
    equals: ') =',
  }
}

/** ∇_W = ∇_z hᵀ, the mean over the examples. */
export function weightGradient(layer: number, source: EquationSource): EquationParts {
  const { pass } = source
  const dz = gradients(layer, source)
  const h = activations(layer - 1, source)
  const hT = transposed(h, layer === 1 ? names.xT : names.hT)
  const result = ofWeights(source, names.dW, layer, pass.gradients, 'gradient')
  return {
    operands: [
      { sign: pass.count === 1 ? '' : `1/${pass.count} ·`, table: dz, part: 'row' },
      { sign: '·', table: hT, part: 'column' },
    ],
    equals: '=',
    result,
    entry: (row, column) => meanOf(productTerms(dz, hT, row, column), pass, result.at(row, column)),
  }
}

/** ∇_b = ∇_z, the mean over the examples. */
export function biasGradient(layer: number, source: EquationSource): EquationParts {
  const { pass } = source
  const dz = gradients(layer, source)
  const result = ofBiases(source, names.db, layer, pass.gradients, 'gradient')
  return {
    operands: [{ sign: pass.count === 1 ? '' : 'mean of', table: dz, part: 'row' }],
    equals: '=',
    result,
    entry(row) {
      const terms = Array.from({ length: pass.columns }, (_, column) => [dz.at(row, column)])
      const mean = meanOf(terms, pass, result.at(row, 0))
      return pass.count === 1 ? { ...mean, text: '∇z' } : mean
    },
  }
}

/** ∇_h of the layer below = Wᵀ ∇_z. */
export function hiddenGradient(layer: number, source: EquationSource): EquationParts {
  const W = ofWeights(source, names.W, layer, source.pass.parameters, 'weight')
  const WT = transposed(W, names.WT)
  const dz = gradients(layer, source)
  return {
    operands: [
      { sign: '', table: WT, part: 'row' },
      { sign: '·', table: dz, part: 'column' },
    ],
    equals: '=',
    result: hiddenGradients(layer - 1, source),
    entry(row, column) {
      const terms = productTerms(WT, dz, row, column)
      return { text: sumText(terms), value: terms.reduce((sum, [w, d]) => sum + w * d, 0) }
    },
  }
}

/** ∇_z of the layer below = ∇_h ⊙ g′(z). */
export function beforeActivation(layer: number, source: EquationSource): EquationParts {
  const below = layer - 1
  const g = source.config.hidden[below - 1]?.activation ?? 'linear'
  const h = activations(below, source)
  const dh = hiddenGradients(below, source)
  const slopes: NumberTable = {
    ...h,
    name: names.slope,
    at: (row, column) => slope(g, h.at(row, column)).value,
  }
  return {
    operands: [
      { sign: '', table: dh, part: 'same' },
      { sign: '⊙', table: slopes, part: 'same' },
    ],
    equals: '=',
    result: gradients(below, source),
    entry(row, column) {
      const { value, text } = slope(g, h.at(row, column))
      const above = dh.at(row, column)
      return { text: `${sumText([[above]])}${text}`, value: above * value }
    },
  }
}

/** A sum over examples, divided by their number; of a large batch not all are here. */
function meanOf(
  terms: readonly (readonly number[])[],
  { count, columns }: BackpropPass,
  known: number,
): EntryTerms {
  const sum = terms.reduce(
    (total, factors) => total + factors.reduce((product, factor) => product * factor, 1),
    0,
  )
  if (columns < count) return { text: `mean over all ${count} examples`, value: known }
  return count === 1
    ? { text: sumText(terms), value: sum }
    : { text: `(${sumText(terms)}) / ${count}`, value: sum / count }
}
