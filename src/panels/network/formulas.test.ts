import { expect, test } from 'vitest'
import { layerFormula, outputFormula } from './formulas.ts'

test('formulas are the lecture’s', () => {
  expect(layerFormula(1, 'tanh')).toEqual({
    tex: '\\mathbf{h}^{(ℓ)}=\\tanh(\\mathbf{W}^{(ℓ)}\\mathbf{x}+\\mathbf{b}^{(ℓ)})',
    plain: 'h⁽¹⁾ = tanh(W⁽¹⁾x + b⁽¹⁾)',
    layer: 1,
  })
  expect(layerFormula(2, 'linear').plain).toBe('h⁽²⁾ = W⁽²⁾h⁽¹⁾ + b⁽²⁾')
  expect(outputFormula(3, 'sigmoid', 1).plain).toBe('f(x) = σ(w⁽³⁾ᵀh⁽²⁾ + b⁽³⁾)')
  expect(outputFormula(1, 'sparsemax', 3).plain).toBe('f(x) = sparsemax(W⁽¹⁾x + b⁽¹⁾)')
  expect(outputFormula(1, 'softmax', 3).plain).toBe('f(x) = softmax(W⁽¹⁾x + b⁽¹⁾)')
})
