/** The lecture's formulas over the layers, as TeX and as plain text of about the same width. */
import type { HiddenActivation, Output } from '../../engine/index.ts'
import { ofLayer } from '../common/raised.ts'

/** The TeX has ℓ for the layer's number and ℓ-1 for the one below, so that the build can set it. */
export interface FormulaText {
  readonly tex: string
  readonly plain: string
  readonly layer: number
}

const functionTex: Record<HiddenActivation | Output, string> = {
  linear: '',
  sigmoid: '\\sigma',
  tanh: '\\tanh',
  relu: '\\mathrm{ReLU}',
  softmax: '\\mathrm{softmax}',
  sparsemax: '\\mathrm{sparsemax}',
  threshold: '\\mathrm{sgn}',
  step: '\\mathrm{step}',
}

const functionPlain: Record<HiddenActivation | Output, string> = {
  linear: '',
  sigmoid: 'σ',
  tanh: 'tanh',
  relu: 'ReLU',
  softmax: 'softmax',
  sparsemax: 'sparsemax',
  threshold: 'sgn',
  step: 'step',
}

/** h⁽ˡ⁾ = g(W⁽ˡ⁾h⁽ˡ⁻¹⁾ + b⁽ˡ⁾); `layer` counts from 1. */
export function layerFormula(layer: number, activation: HiddenActivation): FormulaText {
  const left = layerSymbol(layer)
  const tex = `\\mathbf{W}^{(ℓ)}${reads(layer).tex}+\\mathbf{b}^{(ℓ)}`
  const plain = `W${ofLayer(layer)}${reads(layer).plain} + b${ofLayer(layer)}`
  return {
    tex: `${left.tex}=${call(functionTex[activation], tex)}`,
    plain: `${left.plain} = ${call(functionPlain[activation], plain)}`,
    layer,
  }
}

/** h⁽ˡ⁾. */
export function layerSymbol(layer: number): FormulaText {
  return { tex: '\\mathbf{h}^{(ℓ)}', plain: `h${ofLayer(layer)}`, layer }
}

/** f(x) = o(w⁽ᴸ⁾ᵀh⁽ᴸ⁻¹⁾ + b⁽ᴸ⁾), with a matrix when there are several outputs. */
export function outputFormula(layer: number, output: Output, outputs: number): FormulaText {
  const left = outputSymbol(layer, outputs)
  const { tex, plain } = reads(layer)
  const inner =
    outputs > 1
      ? {
          tex: `\\mathbf{W}^{(ℓ)}${tex}+\\mathbf{b}^{(ℓ)}`,
          plain: `W${ofLayer(layer)}${plain} + b${ofLayer(layer)}`,
        }
      : {
          tex: `\\mathbf{w}^{(ℓ)\\top}${tex}+b^{(ℓ)}`,
          plain: `w${ofLayer(layer)}ᵀ${plain} + b${ofLayer(layer)}`,
        }
  return {
    tex: `${left.tex}=${call(functionTex[output], inner.tex)}`,
    plain: `${left.plain} = ${call(functionPlain[output], inner.plain)}`,
    layer,
  }
}

/** f(x). */
export function outputSymbol(layer: number, outputs: number): FormulaText {
  const tex = outputs > 1 ? '\\mathbf{f}(\\mathbf{x})' : 'f(\\mathbf{x})'
  return { tex, plain: 'f(x)', layer }
}

/** x, or h⁽ˡ⁻¹⁾. */
function reads(layer: number): Omit<FormulaText, 'layer'> {
  if (layer === 1) return { tex: '\\mathbf{x}', plain: 'x' }
  return { tex: '\\mathbf{h}^{(ℓ-1)}', plain: `h${ofLayer(layer - 1)}` }
}

function call(name: string, inner: string): string {
  return name === '' ? inner : `${name}(${inner})`
}
