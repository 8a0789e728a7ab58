/** ℓ stands for a layer's number, ℓ-1 for the one below, so that the build can set it. */
export interface LineFormula {
  readonly tex: string
  readonly plain: string
}

/** ∇ of L for something of a layer; its superscript stays readable at text size. */
export const grad = (what: string): string => `\\nabla_{${what}}L`
export const of = (letter: string, layer: string): string =>
  `\\mathbf{${letter}}^{\\scriptstyle(${layer})}`

export const W = '\\mathbf{W}^{(ℓ)}'
export const b = '\\mathbf{b}^{(ℓ)}'
