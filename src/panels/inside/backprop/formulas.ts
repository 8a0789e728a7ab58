import type { RunConfig } from '../../../config/index.ts'
import type { Loss, Output } from '../../../engine/index.ts'
import { type Line, type LineKind, lineKinds } from './lines.ts'
import { b, grad, type LineFormula, of, W } from './texParts.ts'
import { type UpdateRule, updateFormula, updateRuleOf, updateRules } from './updateFormulas.ts'

/**
 * How ∇_z of the outputs comes about.
 *
 * class: −(1_y − f) · value: −(y − f), for one output · jacobian: squared loss through an output that
 * bends · perceptron: of z alone.
 */
const outputGradientWays = ['class', 'value', 'jacobian', 'perceptron'] as const
type OutputGradient = (typeof outputGradientWays)[number]

export function outputGradientOf(output: Output, loss: Loss): OutputGradient {
  if (loss === 'perceptron') return 'perceptron'
  if (loss === 'squared' && output !== 'linear') return 'jacobian'
  return output === 'softmax' || output === 'sparsemax' ? 'class' : 'value'
}

const outputGradients: Readonly<Record<OutputGradient, LineFormula>> = {
  class: {
    tex: `${grad(of('z', 'L+1'))}=-(\\mathbf{1}_y-\\mathbf{f})`,
    plain: '∇z⁽ᴸ⁺¹⁾ = −(1_y − f)',
  },
  value: {
    tex: `${grad(of('z', 'L+1'))}=-(\\mathbf{y}-\\mathbf{f})`,
    plain: '∇z⁽ᴸ⁺¹⁾ = −(y − f)',
  },
  jacobian: {
    tex: `${grad(of('z', 'L+1'))}=\\mathbf{J}^{\\top}(\\mathbf{f}-\\mathbf{y})`,
    plain: '∇z⁽ᴸ⁺¹⁾ = Jᵀ(f − y)',
  },
  perceptron: {
    tex: `${grad(of('z', 'L+1'))}=-y\\;[yz\\le 0]`,
    plain: '∇z⁽ᴸ⁺¹⁾ = −y [yz ≤ 0]',
  },
}

const lines: Readonly<Record<Exclude<LineKind, 'dzOut' | 'W' | 'b'>, LineFormula>> = {
  z: { tex: `\\mathbf{z}^{(ℓ)}=${W}\\mathbf{h}^{(ℓ-1)}+${b}`, plain: 'z⁽ℓ⁾ = W⁽ℓ⁾h⁽ℓ⁻¹⁾ + b⁽ℓ⁾' },
  h: { tex: '\\mathbf{h}^{(ℓ)}=g(\\mathbf{z}^{(ℓ)})', plain: 'h⁽ℓ⁾ = g(z⁽ℓ⁾)' },
  f: { tex: '\\mathbf{f}=o(\\mathbf{z}^{(L+1)})', plain: 'f = o(z⁽ᴸ⁺¹⁾)' },
  loss: { tex: 'L=L(\\mathbf{f},y)', plain: 'L = L(f, y)' },
  dW: {
    tex: `${grad(of('W', 'ℓ'))}=${grad(of('z', 'ℓ'))}\\;\\mathbf{h}^{(ℓ-1)\\top}`,
    plain: '∇W⁽ℓ⁾ = ∇z⁽ℓ⁾ h⁽ℓ⁻¹⁾ᵀ',
  },
  db: { tex: `${grad(of('b', 'ℓ'))}=${grad(of('z', 'ℓ'))}`, plain: '∇b⁽ℓ⁾ = ∇z⁽ℓ⁾' },
  dh: {
    tex: `${grad(of('h', 'ℓ-1'))}=\\mathbf{W}^{(ℓ)\\top}${grad(of('z', 'ℓ'))}`,
    plain: '∇h⁽ℓ⁻¹⁾ = W⁽ℓ⁾ᵀ ∇z⁽ℓ⁾',
  },
  dz: {
    tex: `${grad(of('z', 'ℓ-1'))}=${grad(of('h', 'ℓ-1'))}\\odot g'(\\mathbf{z}^{(ℓ-1)})`,
    plain: '∇z⁽ℓ⁻¹⁾ = ∇h⁽ℓ⁻¹⁾ ⊙ g′(z⁽ℓ⁻¹⁾)',
  },
}

/** What tables are called. */
export const names = {
  x: { tex: '\\mathbf{x}', plain: 'x' },
  h: { tex: '\\mathbf{h}^{(ℓ)}', plain: 'h⁽ℓ⁾' },
  hT: { tex: '\\mathbf{h}^{(ℓ)\\top}', plain: 'h⁽ℓ⁾ᵀ' },
  xT: { tex: '\\mathbf{x}^{\\top}', plain: 'xᵀ' },
  z: { tex: '\\mathbf{z}^{(ℓ)}', plain: 'z⁽ℓ⁾' },
  slope: { tex: "g'(\\mathbf{z}^{(ℓ)})", plain: 'g′(z⁽ℓ⁾)' },
  f: { tex: '\\mathbf{f}', plain: 'f' },
  y: { tex: '\\mathbf{y}', plain: 'y' },
  loss: { tex: 'L', plain: 'L' },
  W: { tex: W, plain: 'W⁽ℓ⁾' },
  WT: { tex: '\\mathbf{W}^{(ℓ)\\top}', plain: 'W⁽ℓ⁾ᵀ' },
  b: { tex: b, plain: 'b⁽ℓ⁾' },
  dz: { tex: grad(of('z', 'ℓ')), plain: '∇z⁽ℓ⁾' },
  dh: { tex: grad(of('h', 'ℓ')), plain: '∇h⁽ℓ⁾' },
  dW: { tex: grad(of('W', 'ℓ')), plain: '∇W⁽ℓ⁾' },
  db: { tex: grad(of('b', 'ℓ')), plain: '∇b⁽ℓ⁾' },
  J: { tex: '\\mathbf{J}^{\\top}', plain: 'Jᵀ' },
  dOmega: { tex: '\\nabla\\Omega', plain: '∇Ω' },
} as const satisfies Record<string, LineFormula>

/** On what the formulas of a run depend. */
interface FormulaWays {
  readonly gradient: OutputGradient
  readonly rule: UpdateRule
}

function waysOf({ output, loss, training }: RunConfig): FormulaWays {
  return { gradient: outputGradientOf(output, loss), rule: updateRuleOf(training) }
}

/** In general, for the pseudo-code: with ℓ as a letter. */
export function generalFormula(kind: LineKind, config: RunConfig): LineFormula {
  return withLetter(formulaBy(kind, waysOf(config)))
}

/** The update of everything at once. */
export function wholeUpdate({ training }: RunConfig): LineFormula {
  return updateFormula(updateRuleOf(training), 'all')
}

/** Of one layer: ℓ stands for its number. */
export function formulaOf({ kind }: Line, config: RunConfig): LineFormula {
  return formulaBy(kind, waysOf(config))
}

function formulaBy(kind: LineKind, { gradient, rule }: FormulaWays): LineFormula {
  if (kind === 'dzOut') return outputGradients[gradient]
  return kind === 'W' || kind === 'b' ? updateFormula(rule, kind) : lines[kind]
}

function withLetter({ tex, plain }: LineFormula): LineFormula {
  return { tex: tex.replaceAll('ℓ', '\\ell '), plain }
}

/** With every ℓ written as a number, until the typeset one has arrived. */
export function plainAt(plain: string, layer: number): string {
  return plain.replaceAll('ℓ⁻¹', raised(layer - 1)).replaceAll('ℓ', raised(layer))
}

function raised(layer: number): string {
  return [...String(layer)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('')
}

/** The heads of the loops. */
export const loops = {
  up: { tex: '\\ell\\text{ from }1\\text{ to }L+1', plain: 'ℓ from 1 to L + 1' },
  down: { tex: '\\ell\\text{ from }L+1\\text{ to }1', plain: 'ℓ from L + 1 to 1' },
} as const satisfies Record<string, LineFormula>

/** The TeX of all of them, for the build to typeset. */
export function everyBackpropFormula(): string[] {
  const ways = outputGradientWays.flatMap((gradient) =>
    updateRules.map((rule) => ({ gradient, rule })),
  )
  const ofLines = lineKinds.flatMap((kind) => ways.map((way) => formulaBy(kind, way)))
  const formulas = [
    ...ofLines,
    ...ofLines.map(withLetter),
    ...updateRules.map((rule) => updateFormula(rule, 'all')),
    ...Object.values(names),
    ...Object.values(loops),
  ]
  return [...new Set(formulas.map(({ tex }) => tex))]
}
