import type { Training } from '../../../config/index.ts'
import { b, grad, type LineFormula, of, W } from './texParts.ts'

/**
 * gradient: θ − η(∇ + λ∇Ω) · shrink: L1 by a step towards 0 after the one of the data · momentum, adam:
 * with a memory of earlier gradients.
 */
export type UpdateRule = 'gradient' | 'shrink' | 'momentum' | 'adam'

export const updateRules: readonly UpdateRule[] = ['gradient', 'shrink', 'momentum', 'adam']

export function updateRuleOf({ optimiser, penalty, l1Rule }: Training): UpdateRule {
  if (optimiser !== 'sgd') return optimiser
  return penalty === 'l1' && l1Rule !== 'subgradient' ? 'shrink' : 'gradient'
}

type What = 'W' | 'b' | 'all'

/** The update of one layer's weights or biases, or of everything at once. */
export function updateFormula(rule: UpdateRule, what: What): LineFormula {
  const { tex, plain, slope, plainSlope } = words[what]
  // Biases are not penalised.
  const [pull, plainPull] = what === 'b' ? ['', ''] : ['+\\lambda\\nabla\\Omega', ' + λ∇Ω']
  const [set, plainSet] = [`${tex}\\leftarrow `, `${plain} ← `]
  switch (rule) {
    case 'gradient':
      return what === 'b'
        ? { tex: `${set}${tex}-\\eta${slope}`, plain: `${plainSet}${plain} − η${plainSlope}` }
        : {
            tex: `${set}${tex}-\\eta(${slope}${pull})`,
            plain: `${plainSet}${plain} − η(${plainSlope}${plainPull})`,
          }
    case 'shrink':
      return what === 'b'
        ? updateFormula('gradient', 'b')
        : {
            tex: `${set}\\operatorname{shrink}_{\\eta\\lambda}(${tex}-\\eta${slope})`,
            plain: `${plainSet}shrink(${plain} − η${plainSlope}, ηλ)`,
          }
    case 'momentum':
      return {
        tex: `\\mathbf{v}\\leftarrow\\mu\\mathbf{v}+${slope}${pull},\\;${set}${tex}-\\eta\\mathbf{v}`,
        plain: `v ← μv + ${plainSlope}${plainPull}, ${plainSet}${plain} − ηv`,
      }
    case 'adam':
      return {
        tex: `${set}${tex}-\\eta\\,\\hat{\\mathbf{m}}/(\\sqrt{\\hat{\\mathbf{v}}}+\\epsilon)`,
        plain: `${plainSet}${plain} − η m̂ / (√v̂ + ε)`,
      }
  }
}

const words = {
  W: { tex: W, plain: 'W⁽ℓ⁾', slope: grad(of('W', 'ℓ')), plainSlope: '∇W⁽ℓ⁾' },
  b: { tex: b, plain: 'b⁽ℓ⁾', slope: grad(of('b', 'ℓ')), plainSlope: '∇b⁽ℓ⁾' },
  all: { tex: '\\theta', plain: 'θ', slope: grad('\\theta'), plainSlope: '∇θ' },
} as const satisfies Record<What, LineFormula & { slope: string; plainSlope: string }>
