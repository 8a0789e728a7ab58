// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { defaultConfig, layerSizesOf } from '../../../config/index.ts'
import { parameterCount } from '../../../engine/index.ts'
import { svgOf } from '../../../views/index.ts'
import { pictureOfFormula } from './pictureOfFormula.ts'

const config = { ...defaultConfig, hidden: [{ units: 8, activation: 'relu' as const }] }
const values = new Float64Array(parameterCount(layerSizesOf(config))).map((_, i) => i + 0.5)

test('the picture has every formula, and W and b with their folds when there are numbers', () => {
  const plain = svgOf(pictureOfFormula(config, null, 'What it says'))
  expect(plain).toContain('h⁽¹⁾ = ReLU(W⁽¹⁾x + b⁽¹⁾)')
  expect(plain).toContain('f(x) = σ(w⁽²⁾ᵀh⁽¹⁾ + b⁽²⁾)')
  expect(plain).toContain('What it says')
  expect(plain).not.toContain('W =')
  const full = svgOf(pictureOfFormula(config, values, ''))
  for (const text of ['W =', '>0.50<', '>15.50<', '⋮', '…']) expect(full).toContain(text)
})

test('parameters of another network are left out', () => {
  expect(svgOf(pictureOfFormula(config, new Float64Array(3), ''))).not.toContain('W =')
})
