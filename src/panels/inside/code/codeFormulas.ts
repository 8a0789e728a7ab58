import { heads, type Loss, type Output } from '../../../engine/index.ts'
import type { FormulaText } from '../../network/formulas.ts'

/** x, W⁽ˡ⁾, b⁽ˡ⁾, and w⁽ˡ⁾ᵀ and b⁽ˡ⁾ of one output: what the numbers stand beside. */
const inputTex = '\\mathbf{x}'
const weightTex = '\\mathbf{W}^{(ℓ)}'
const biasTex = '\\mathbf{b}^{(ℓ)}'
const rowTex = '\\mathbf{w}^{(ℓ)\\top}'
const numberTex = 'b^{(ℓ)}'

export const inputSymbol: FormulaText = { tex: inputTex, plain: 'x', layer: 0 }

/** W⁽ˡ⁾; of a single output its one row. */
export function weightSymbol(layer: number, isRow: boolean): FormulaText {
  return { tex: isRow ? rowTex : weightTex, plain: `${isRow ? 'wᵀ' : 'W'} ${layer}`, layer }
}

/** b⁽ˡ⁾. */
export function biasSymbol(layer: number, isNumber: boolean): FormulaText {
  return { tex: isNumber ? numberTex : biasTex, plain: `b ${layer}`, layer }
}

/** What each example costs: L in terms of f and y. */
export function lossFormula(
  { output, loss }: { readonly output: Output; readonly loss: Loss },
  outputs: number,
): FormulaText {
  const { tex, plain } = lossText(output, loss, outputs > 1)
  return { tex: `L=${tex}`, plain: `L = ${plain}`, layer: 0 }
}

/** What training adds to the mean of L. */
export const penaltySymbol: FormulaText = { tex: '+\\lambda\\Omega', plain: '+ λΩ', layer: 0 }

function lossText(output: Output, loss: Loss, isVector: boolean): Omit<FormulaText, 'layer'> {
  switch (loss) {
    case 'squared':
      return isVector
        ? { tex: '\\tfrac12\\|\\mathbf{f}-\\mathbf{y}\\|^2', plain: '½‖f − y‖²' }
        : { tex: '\\tfrac12(f-y)^2', plain: '½(f − y)²' }
    case 'cross-entropy':
      return output === 'sigmoid'
        ? { tex: '-y\\log f-(1-y)\\log(1-f)', plain: '−y log f − (1 − y) log(1 − f)' }
        : { tex: '-\\log f_y', plain: '−log f_y' }
    case 'sparsemax':
      return { tex: 'L_{\\mathrm{sparsemax}}(\\mathbf{z},y)', plain: 'L_sparsemax(z, y)' }
    case 'perceptron':
      return { tex: '\\max(0,-yz)', plain: 'max(0, −yz)' }
  }
}

/** All TeX that only this view shows, for the build to typeset. */
export const codeTex = [
  inputTex,
  weightTex,
  biasTex,
  rowTex,
  numberTex,
  penaltySymbol.tex,
  ...heads.flatMap((head) => [1, 2].map((outputs) => lossFormula(head, outputs).tex)),
]
