import type { RunConfig } from '../../../config/index.ts'
import type { BackpropPass } from '../../../run/index.ts'
import { equationOfUpdate } from './equationOfUpdate.ts'
import { formulaOf, type LineFormula, names, outputGradientOf } from './formulas.ts'
import { activation, output, slope } from './functions.ts'
import type { Line } from './lines.ts'
import { sumText } from './numbers.ts'
import { lossTerm, outputDelta } from './outputTerms.ts'
import {
  type NumberTable,
  ofBiases,
  ofLoss,
  ofUnits,
  ofWeights,
  type TableSource,
  transposed,
} from './tables.ts'

/** A line of the algorithm with the numbers of a pass. */
export interface Equation {
  readonly line: Line
  readonly formula: LineFormula
  /** Each with the sign before it. */
  readonly operands: readonly { readonly sign: string; readonly table: NumberTable }[]
  readonly result: NumberTable
  /** How an entry of the result comes from the operands: its text without the result, and its value. */
  entry(row: number, column: number): EntryTerms
}

export interface EntryTerms {
  readonly text: string
  readonly value: number
}

/** Everything that a line is made from. */
export interface EquationSource extends TableSource {
  readonly config: RunConfig
  readonly pass: BackpropPass
}

/** The line as an equation between tables. */
export function equationOf(line: Line, source: EquationSource): Equation {
  const formula = formulaOf(line, outputGradientOf(source.config.output, source.config.loss))
  return { line, formula, ...partsOf(line, source) }
}

type Parts = Omit<Equation, 'line' | 'formula'>

function partsOf(line: Line, source: EquationSource): Parts {
  switch (line.kind) {
    case 'z':
      return affine(line.layer, source)
    case 'h':
      return hidden(line.layer, source)
    case 'f':
      return outputs(source)
    case 'loss':
      return loss(source)
    case 'dzOut':
      return outputGradient(source)
    case 'dW':
      return weightGradient(line.layer, source)
    case 'db':
      return biasGradient(line.layer, source)
    case 'dh':
      return hiddenGradient(line.layer, source)
    case 'dz':
      return beforeActivation(line.layer, source)
    case 'W':
    case 'b':
      return equationOfUpdate(line, source)
  }
}

/** z = W h + b. */
function affine(layer: number, source: EquationSource): Parts {
  const { pass } = source
  const W = ofWeights(source, names.W, layer, pass.parameters, 'weight')
  const h = activations(layer - 1, source)
  const b = ofBiases(source, names.b, layer, pass.parameters, 'weight')
  const result = ofUnits(source, names.z, layer, valuesOf(pass.z, layer - 1), 'forward')
  return {
    operands: [
      { sign: '', table: W },
      { sign: '·', table: h },
      { sign: '+', table: b },
    ],
    result,
    entry(row, column) {
      const terms = productTerms(W, h, row, column)
      return {
        text: sumText([...terms, [b.at(row, 0)]]),
        value: terms.reduce((sum, [w = 0, x = 0]) => sum + w * x, b.at(row, 0)),
      }
    },
  }
}

/** h = g(z). */
function hidden(layer: number, source: EquationSource): Parts {
  const { pass, config } = source
  const g = config.hidden[layer - 1]?.activation ?? 'linear'
  const z = ofUnits(source, names.z, layer, valuesOf(pass.z, layer - 1), 'forward')
  return {
    operands: [{ sign: '', table: z }],
    result: activations(layer, source),
    entry: (row, column) => activation(g, z.at(row, column)),
  }
}

/** f = o(z). */
function outputs(source: EquationSource): Parts {
  const { pass, config } = source
  const last = config.hidden.length + 1
  const z = ofUnits(source, names.z, last, valuesOf(pass.z, last - 1), 'forward')
  return {
    operands: [{ sign: '', table: z }],
    result: activations(last, source),
    entry: (row, column) => output(config.output, columnOf(z, column), row),
  }
}

/** L of the outputs and the targets, the mean over the examples. */
function loss(source: EquationSource): Parts {
  const { pass, config } = source
  const last = config.hidden.length + 1
  const z = ofUnits(source, names.z, last, valuesOf(pass.z, last - 1), 'forward')
  const f = activations(last, source)
  const y = ofUnits(source, names.y, last, pass.y, 'forward')
  const losses = Array.from({ length: pass.columns }, (_, column) =>
    lossTerm(config, columnOf(z, column), columnOf(f, column), columnOf(y, column)),
  )
  const isWhole = pass.columns === pass.count
  const mean = losses.reduce((sum, { value }) => sum + value, 0) / pass.columns
  const [only] = losses
  return {
    operands: [
      { sign: '', table: f },
      { sign: ',', table: y },
    ],
    result: ofLoss(last, pass.loss),
    entry: () =>
      pass.count === 1 && only !== undefined
        ? only
        : { text: `mean of the ${pass.count} losses`, value: isWhole ? mean : pass.loss },
  }
}

/** ∇_z of the outputs. */
function outputGradient(source: EquationSource): Parts {
  const { pass, config } = source
  const last = config.hidden.length + 1
  const z = ofUnits(source, names.z, last, valuesOf(pass.z, last - 1), 'forward')
  const f = activations(last, source)
  const y = ofUnits(source, names.y, last, pass.y, 'forward')
  const isOfZ = config.loss === 'perceptron'
  return {
    operands: [
      { sign: '', table: isOfZ ? z : f },
      { sign: isOfZ ? ',' : '−', table: y },
    ],
    result: gradients(last, source),
    entry: (row, column) =>
      outputDelta(config, columnOf(z, column), columnOf(f, column), columnOf(y, column), row),
  }
}

/** ∇_W = ∇_z hᵀ, the mean over the examples. */
function weightGradient(layer: number, source: EquationSource): Parts {
  const { pass } = source
  const dz = gradients(layer, source)
  const h = activations(layer - 1, source)
  const hT = transposed(h, layer === 1 ? names.xT : names.hT)
  const result = ofWeights(source, names.dW, layer, pass.gradients, 'gradient')
  return {
    operands: [
      { sign: '', table: dz },
      { sign: '·', table: hT },
    ],
    result,
    entry: (row, column) => meanOf(productTerms(dz, hT, row, column), pass, result.at(row, column)),
  }
}

/** ∇_b = ∇_z, the mean over the examples. */
function biasGradient(layer: number, source: EquationSource): Parts {
  const { pass } = source
  const dz = gradients(layer, source)
  const result = ofBiases(source, names.db, layer, pass.gradients, 'gradient')
  return {
    operands: [{ sign: '', table: dz }],
    result,
    entry: (row) =>
      meanOf(
        columnsOf(pass).map((column) => [dz.at(row, column)]),
        pass,
        result.at(row, 0),
      ),
  }
}

/** ∇_h of the layer below = Wᵀ ∇_z. */
function hiddenGradient(layer: number, source: EquationSource): Parts {
  const W = ofWeights(source, names.W, layer, source.pass.parameters, 'weight')
  const WT = transposed(W, names.WT)
  const dz = gradients(layer, source)
  return {
    operands: [
      { sign: '', table: WT },
      { sign: '·', table: dz },
    ],
    result: hiddenGradients(layer - 1, source),
    entry(row, column) {
      const terms = productTerms(WT, dz, row, column)
      return { text: sumText(terms), value: terms.reduce((sum, [w = 0, d = 0]) => sum + w * d, 0) }
    },
  }
}

/** ∇_z of the layer below = ∇_h ⊙ g′(z). */
function beforeActivation(layer: number, source: EquationSource): Parts {
  const { config } = source
  const below = layer - 1
  const g = config.hidden[below - 1]?.activation ?? 'linear'
  const h = activations(below, source)
  const dh = hiddenGradients(below, source)
  const slopes: NumberTable = {
    ...h,
    name: names.slope,
    at: (row, column) => slope(g, h.at(row, column)).value,
  }
  return {
    operands: [
      { sign: '', table: dh },
      { sign: '⊙', table: slopes },
    ],
    result: gradients(below, source),
    entry(row, column) {
      const { value, text } = slope(g, h.at(row, column))
      const above = dh.at(row, column)
      return { text: `${sumText([[above]])}${text}`, value: above * value }
    },
  }
}

/** h of a layer: x at 0, f at the end. */
function activations(layer: number, source: EquationSource): NumberTable {
  const isOutput = layer === source.config.hidden.length + 1
  const name = layer === 0 ? names.x : isOutput ? names.f : names.h
  return ofUnits(source, name, layer, valuesOf(source.pass.h, layer), 'forward')
}

function gradients(layer: number, source: EquationSource): NumberTable {
  return ofUnits(source, names.dz, layer, valuesOf(source.pass.dz, layer - 1), 'gradient')
}

function hiddenGradients(layer: number, source: EquationSource): NumberTable {
  return ofUnits(source, names.dh, layer, valuesOf(source.pass.dh, layer - 1), 'gradient')
}

function valuesOf(layers: readonly Float64Array[], at: number): Float64Array {
  return layers[at] ?? new Float64Array(0)
}

function columnOf(table: NumberTable, column: number): number[] {
  return Array.from({ length: table.rows }, (_, row) => table.at(row, column))
}

function columnsOf({ columns }: BackpropPass): number[] {
  return Array.from({ length: columns }, (_, column) => column)
}

/** The products that add up to an entry of a matrix product. */
function productTerms(a: NumberTable, b: NumberTable, row: number, column: number): number[][] {
  return Array.from({ length: a.columns }, (_, k) => [a.at(row, k), b.at(k, column)])
}

/** A sum over examples, divided by their number; of a large batch not all are here. */
function meanOf(terms: readonly number[][], { count, columns }: BackpropPass, known: number) {
  const sum = terms.reduce(
    (total, factors) => total + factors.reduce((product, factor) => product * factor, 1),
    0,
  )
  const text = count === 1 ? sumText(terms) : `(${sumText(terms)}) / ${count}`
  return { text, value: columns === count ? sum / count : known }
}
