/** ‖∇W⁽ˡ⁾‖ and ‖∇b⁽ˡ⁾‖, the letter ℓ itself standing for any layer. */
export const weightNorm = {
  tex: '\\lVert\\nabla\\mathbf{W}^{(\\ell)}\\rVert',
  plain: '‖∇W⁽ˡ⁾‖',
}
export const biasNorm = { tex: '\\lVert\\nabla\\mathbf{b}^{(\\ell)}\\rVert', plain: '‖∇b⁽ˡ⁾‖' }

/** For the build to typeset. */
export const gradientTex = [weightNorm.tex, biasNorm.tex]
