import type { Loss, Output } from '../../../engine/index.ts'
import type { Line, LineKind } from './lines.ts'

/** ℓ stands for a layer's number, ℓ-1 for the one below, so that the build can set it. */
export interface LineFormula {
  readonly tex: string
  readonly plain: string
}

/** ∇ of L for something of a layer; its superscript stays readable at text size. */
const grad = (what: string): string => `\\nabla_{${what}}L`
const of = (letter: string, layer: string): string =>
  `\\mathbf{${letter}}^{\\scriptstyle(${layer})}`

const W = '\\mathbf{W}^{(ℓ)}'
const b = '\\mathbf{b}^{(ℓ)}'

/** How ∇_z of the outputs comes about. */
export type OutputGradient = 'class' | 'value' | 'jacobian' | 'perceptron'

/**
 * class: −(1_y − f) · value: −(y − f), for one output · jacobian: squared loss through an output that
 * bends · perceptron: of z alone.
 */
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

const lines: Readonly<Record<Exclude<LineKind, 'dzOut'>, LineFormula>> = {
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
  W: {
    tex: `${W}\\leftarrow ${W}-\\eta(${grad(of('W', 'ℓ'))}+\\lambda\\nabla\\Omega)`,
    plain: 'W⁽ℓ⁾ ← W⁽ℓ⁾ − η(∇W⁽ℓ⁾ + λ∇Ω)',
  },
  b: { tex: `${b}\\leftarrow ${b}-\\eta${grad(of('b', 'ℓ'))}`, plain: 'b⁽ℓ⁾ ← b⁽ℓ⁾ − η∇b⁽ℓ⁾' },
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
} as const satisfies Record<string, LineFormula>

/** In general, for the pseudo-code: with ℓ as a letter. */
export function generalFormula(kind: LineKind, gradient: OutputGradient): LineFormula {
  const { tex, plain } = formulaOf({ kind, layer: 0 }, gradient)
  return { tex: tex.replaceAll('ℓ', '\\ell '), plain }
}

/** Of one layer: ℓ stands for its number. */
export function formulaOf({ kind }: Line, gradient: OutputGradient): LineFormula {
  return kind === 'dzOut' ? outputGradients[gradient] : lines[kind]
}

/** With every ℓ written as a number, until the typeset one has arrived. */
export function plainAt(plain: string, layer: number): string {
  return plain.replaceAll('ℓ⁻¹', raised(layer - 1)).replaceAll('ℓ', raised(layer))
}

function raised(layer: number): string {
  return [...String(layer)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('')
}

/** The head of the loop, and the update of everything at once. */
export const otherFormulas = {
  up: { tex: '\\ell\\text{ from }1\\text{ to }L+1', plain: 'ℓ from 1 to L + 1' },
  down: { tex: '\\ell\\text{ from }L+1\\text{ to }1', plain: 'ℓ from L + 1 to 1' },
  update: {
    tex: '\\theta\\leftarrow\\theta-\\eta(\\nabla_{\\theta}L+\\lambda\\nabla\\Omega)',
    plain: 'θ ← θ − η(∇θ + λ∇Ω)',
  },
} as const satisfies Record<string, LineFormula>

/** The TeX of all of them, for the build to typeset. */
export function everyBackpropFormula(): string[] {
  const kinds: readonly LineKind[] = [
    'z',
    'h',
    'f',
    'loss',
    'dzOut',
    'dW',
    'db',
    'dh',
    'dz',
    'W',
    'b',
  ]
  const gradients: readonly OutputGradient[] = ['class', 'value', 'jacobian', 'perceptron']
  const formulas = [
    ...kinds.flatMap((kind) =>
      gradients.flatMap((gradient) => [
        formulaOf({ kind, layer: 1 }, gradient),
        generalFormula(kind, gradient),
      ]),
    ),
    ...Object.values(names),
    ...Object.values(otherFormulas),
  ]
  return [...new Set(formulas.map(({ tex }) => tex))]
}
