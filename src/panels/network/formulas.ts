/** The lecture's formulas over the layers, for KaTeX and as plain text of about the same width. */
import type { HiddenActivation, Output } from '../../engine/index.ts'

export interface FormulaText {
  readonly tex: string
  readonly plain: string
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
  const tex = `\\mathbf{W}^{(${layer})}${reads(layer).tex}+\\mathbf{b}^{(${layer})}`
  const plain = `W${sup(layer)}${reads(layer).plain} + b${sup(layer)}`
  return {
    tex: `${left.tex}=${call(functionTex[activation], tex)}`,
    plain: `${left.plain} = ${call(functionPlain[activation], plain)}`,
  }
}

/** h⁽ˡ⁾. */
export function layerSymbol(layer: number): FormulaText {
  return { tex: `\\mathbf{h}^{(${layer})}`, plain: `h${sup(layer)}` }
}

/** f(x) = o(w⁽ᴸ⁾ᵀh⁽ᴸ⁻¹⁾ + b⁽ᴸ⁾), with a matrix when there are several outputs. */
export function outputFormula(layer: number, output: Output, outputs: number): FormulaText {
  const left = outputSymbol(outputs)
  const { tex, plain } = reads(layer)
  const inner =
    outputs > 1
      ? {
          tex: `\\mathbf{W}^{(${layer})}${tex}+\\mathbf{b}^{(${layer})}`,
          plain: `W${sup(layer)}${plain} + b${sup(layer)}`,
        }
      : {
          tex: `\\mathbf{w}^{(${layer})\\top}${tex}+b^{(${layer})}`,
          plain: `w${sup(layer)}ᵀ${plain} + b${sup(layer)}`,
        }
  return {
    tex: `${left.tex}=${call(functionTex[output], inner.tex)}`,
    plain: `${left.plain} = ${call(functionPlain[output], inner.plain)}`,
  }
}

/** f(x). */
export function outputSymbol(outputs: number): FormulaText {
  return { tex: outputs > 1 ? '\\mathbf{f}(\\mathbf{x})' : 'f(\\mathbf{x})', plain: 'f(x)' }
}

function reads(layer: number): FormulaText {
  return layer === 1 ? { tex: '\\mathbf{x}', plain: 'x' } : layerSymbol(layer - 1)
}

function call(name: string, inner: string): string {
  return name === '' ? inner : `${name}(${inner})`
}

function sup(layer: number): string {
  const digits = [...String(layer)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)])
  return `⁽${digits.join('')}⁾`
}
