import { hiddenActivations, outputs } from '../../engine/index.ts'
import { everyBackpropFormula } from '../inside/backprop/formulas.ts'
import { chainTex } from '../inside/chain/chainFormulas.ts'
import { codeTex } from '../inside/code/codeFormulas.ts'
import { gradientTex } from '../inside/gradients/gradientFormulas.ts'
import { layerFormula, layerSymbol, outputFormula, outputSymbol } from './formulas.ts'
import { featureTex } from './inputItems.ts'

/** The TeX of every formula that the page can show, for the build to typeset. */
export function everyFormula(): string[] {
  // The first layer reads x, all others read the layer below; one output is a number, more a vector.
  const formulas = [1, 2].flatMap((layer) => [
    layerSymbol(layer),
    ...hiddenActivations.map((activation) => layerFormula(layer, activation)),
    ...[1, 2].flatMap((count) => [
      outputSymbol(layer, count),
      ...outputs.map((output) => outputFormula(layer, output, count)),
    ]),
  ])
  return [
    ...new Set([
      ...formulas.map(({ tex }) => tex),
      ...Object.values(featureTex),
      ...everyBackpropFormula(),
      ...chainTex,
      ...gradientTex,
      ...codeTex,
    ]),
  ]
}
