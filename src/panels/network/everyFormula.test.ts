// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import katex from 'katex'
import { expect, test, vi } from 'vitest'
import { limits } from '../../config/index.ts'
import { featureIds } from '../../datasets/index.ts'
import { hiddenActivations, outputs } from '../../engine/index.ts'
import { typeset } from '../../views/typeset.ts'
import { chainTex } from '../inside/chain/chainFormulas.ts'
import { codeTex } from '../inside/code/codeFormulas.ts'
import {
  type FormulaText,
  layerFormula,
  layerSymbol,
  outputFormula,
  outputSymbol,
} from './formulas.ts'
import { featureTex } from './inputItems.ts'

// happy-dom's document says that it has no doctype, which KaTeX complains about.
vi.hoisted(() => Object.defineProperty(document, 'compatMode', { value: 'CSS1Compat' }))

/** As the page asks, for a network of every depth that a link can have. */
const asked: FormulaText[] = Array.from({ length: limits.layers.max + 1 }, (_, at) => at + 1)
  .flatMap((layer) => [
    layerSymbol(layer),
    ...hiddenActivations.map((activation) => layerFormula(layer, activation)),
    ...[1, 3].flatMap((count) => [
      outputSymbol(layer, count),
      ...outputs.map((output) => outputFormula(layer, output, count)),
    ]),
  ])
  .concat(featureIds.map((id) => ({ tex: featureTex[id], plain: id, layer: 0 })))
  .concat(
    [...chainTex, ...codeTex].map((tex) => ({ tex, plain: tex, layer: tex.includes('ℓ') ? 2 : 0 })),
  )

const shown = asked.filter(({ layer }) => [0, 1, 2, 12, 33].includes(layer))

test('every formula that the page can ask for is typeset', () => {
  const missing = asked.filter(({ tex, layer }) => typeset(tex, layer) === null)
  expect(missing.map(({ plain }) => plain)).toEqual([])
})

test('a formula is what KaTeX makes of it, for layers of one digit and of two', () => {
  for (const { tex, layer } of shown) {
    const numbered = tex.replaceAll('ℓ-1', String(layer - 1)).replaceAll('ℓ', String(layer))
    const markup = katex.renderToString(numbered).replace(/ xmlns="[^"]*"/, '')
    expect(typeset(tex, layer)?.outerHTML.replace(/(?<=[:;]) (?=[^<>]*;")/g, '')).toBe(markup)
  }
})

/** The faces that the build ships: see src/tooling/formulas.mjs. */
test('formulas are set in Main, upright and bold, and in Math italic', () => {
  const classes = new Set(shown.flatMap(({ tex, layer }) => classesOf(typeset(tex, layer))))
  const css = readFileSync('node_modules/katex/dist/katex.min.css', 'utf8')
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*font-(?:family|style|weight)[^{}]*)\}/g)]
  const used = rules.filter(([, selectors = '']) =>
    selectors.split(',').some((selector) => {
      const names = [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name)
      return names.length > 1 && names.every((name) => classes.has(name))
    }),
  )
  expect(used.map(([, selector, styles]) => `${selector} ${styles}`)).toEqual([
    '.katex .mathnormal font-family:KaTeX_Math;font-style:italic',
    '.katex .mathrm font-style:normal',
    '.katex .mathbf font-family:KaTeX_Main;font-weight:700',
  ])
})

test('an unknown formula is left to its plain text', () => {
  expect(typeset('\\alpha', 1)).toBeNull()
})

function classesOf(formula: Element | null): string[] {
  const attributes = formula?.outerHTML.matchAll(/class="([^"]*)"/g) ?? []
  return [...attributes].flatMap(([, names = '']) => names.split(' '))
}
