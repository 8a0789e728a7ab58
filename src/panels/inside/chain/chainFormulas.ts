import type { FormulaText } from '../../network/formulas.ts'

/** What the view typesets: it has no numbers of its own, so that the build can set it. */
type ChainFormula = Omit<FormulaText, 'layer'>

/** The steps of the walk, in their order: three values, then derivatives, path by path, and their sum. */
export const walkFormulas = [
  { tex: 'u=t^2', plain: 'u = t²' },
  { tex: 'v=3t+1', plain: 'v = 3t + 1' },
  { tex: 'r=u\\cdot v', plain: 'r = u · v' },
  { tex: '\\partial r/\\partial u=v', plain: '∂r/∂u = v' },
  { tex: '\\partial r/\\partial v=u', plain: '∂r/∂v = u' },
  {
    tex: '\\partial r/\\partial u\\cdot\\partial u/\\partial t=v\\cdot 2t',
    plain: '∂r/∂u · ∂u/∂t = v · 2t',
  },
  {
    tex: '\\partial r/\\partial v\\cdot\\partial v/\\partial t=u\\cdot 3',
    plain: '∂r/∂v · ∂v/∂t = u · 3',
  },
  { tex: '\\mathrm{d}r/\\mathrm{d}t=2tv+3u', plain: 'dr/dt = 2tv + 3u' },
] as const satisfies readonly ChainFormula[]

export const closedForm: ChainFormula = { tex: '9t^2+2t', plain: '9t² + 2t' }

export const quotientForm: ChainFormula = {
  tex: '(r(t+\\varepsilon)-r(t-\\varepsilon))/2\\varepsilon',
  plain: '(r(t + ε) − r(t − ε)) / 2ε',
}

/** All TeX of the view, for the build to typeset. */
export const chainTex = [...walkFormulas, closedForm, quotientForm].map(({ tex }) => tex)
