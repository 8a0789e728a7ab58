import type { HiddenActivation, Output } from '../../../engine/index.ts'
import type { EquationParts, EquationSource } from './equation.ts'
import { names } from './formulas.ts'
import { activation, output } from './functions.ts'
import { sumText } from './numbers.ts'
import { lossTerm } from './outputTerms.ts'
import { ofBiases, ofLoss, ofWeights } from './tables.ts'
import { activations, columnOf, lastLayer, productTerms, sums, targets } from './tablesOfPass.ts'

/** z = W h + b. */
export function affine(layer: number, source: EquationSource): EquationParts {
  const { pass } = source
  const W = ofWeights(source, names.W, layer, pass.parameters, 'weight')
  const h = activations(layer - 1, source)
  const b = ofBiases(source, names.b, layer, pass.parameters, 'weight')
  return {
    operands: [
      { sign: '', table: W, part: 'row' },
      { sign: '·', table: h, part: 'column' },
      { sign: '+', table: b, part: 'row' },
    ],
    equals: '=',
    result: sums(layer, source),
    entry(row, column) {
      const terms = productTerms(W, h, row, column)
      const bias = b.at(row, 0)
      return {
        text: sumText([...terms, [bias]]),
        value: terms.reduce((sum, [w, x]) => sum + w * x, bias),
      }
    },
  }
}

/** How a function that is applied to a table opens; the one that changes nothing has no name. */
const opened: Readonly<Record<HiddenActivation | Output, string>> = {
  linear: '',
  sigmoid: 'σ(',
  tanh: 'tanh(',
  relu: 'max(0, ',
  threshold: 'sgn(',
  step: 'step(',
  softmax: 'softmax(',
  sparsemax: 'sparsemax(',
}

/** h = g(z). */
export function hidden(layer: number, source: EquationSource): EquationParts {
  const g = source.config.hidden[layer - 1]?.activation ?? 'linear'
  const z = sums(layer, source)
  return {
    operands: [{ sign: opened[g], table: z, part: 'same' }],
    equals: g === 'linear' ? '=' : ') =',
    result: activations(layer, source),
    entry: (row, column) => activation(g, z.at(row, column)),
  }
}

/** f = o(z). */
export function outputs(source: EquationSource): EquationParts {
  const o = source.config.output
  const z = sums(lastLayer(source), source)
  return {
    operands: [{ sign: opened[o], table: z, part: 'column' }],
    equals: o === 'linear' ? '=' : ') =',
    result: activations(lastLayer(source), source),
    entry: (row, column) => output(o, columnOf(z, column), row),
  }
}

/** L of the outputs and the targets, the mean over the examples. */
export function loss(source: EquationSource): EquationParts {
  const { pass, config } = source
  const last = lastLayer(source)
  const z = sums(last, source)
  const f = activations(last, source)
  const y = targets(source)
  const losses = Array.from({ length: pass.columns }, (_, column) =>
    lossTerm(config, columnOf(z, column), columnOf(f, column), columnOf(y, column)),
  )
  const isWhole = pass.columns === pass.count
  const mean = losses.reduce((sum, { value }) => sum + value, 0) / pass.columns
  const [only] = losses
  return {
    operands: [
      { sign: pass.count === 1 ? 'L(' : 'mean of L(', table: f, part: 'all' },
      { sign: ',', table: y, part: 'all' },
    ],
    equals: ') =',
    result: ofLoss(last, pass.loss),
    entry: () =>
      pass.count === 1 && only !== undefined
        ? only
        : { text: `mean of the ${pass.count} losses`, value: isWhole ? mean : pass.loss },
  }
}
