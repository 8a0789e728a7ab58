import { layerSizesOf, type RunConfig } from '../../../config/index.ts'
import { featureLabels } from '../../../datasets/index.ts'
import { parameterCount } from '../../../engine/index.ts'
import {
  type FormulaPart,
  formatParameter,
  formulaPicture,
  type Picture,
  printColors,
} from '../../../views/index.ts'
import { runTitle } from '../../common/runTitle.ts'
import { layerFormula, outputFormula } from '../../network/formulas.ts'
import { lossFormula, penaltySymbol } from './codeFormulas.ts'
import { foldedPlaces } from './foldedPlaces.ts'
import { layerParts } from './layerParts.ts'

/** The formulas for print, with numbers where they are given. */
export function pictureOfFormula(
  config: RunConfig,
  parameters: Float64Array | null,
  description: string,
): Picture {
  const sizes = layerSizesOf(config)
  const outputs = sizes.at(-1) ?? 1
  const { hidden, output, features, training } = config
  const formulas = [
    ...hidden.map(({ activation }, i) => layerFormula(i + 1, activation)),
    outputFormula(hidden.length + 1, output, outputs),
  ]
  const isPenalised = training.penalty !== 'none' && training.lambda > 0
  const known = parameters?.length === parameterCount(sizes) ? parameters : null
  const parts: FormulaPart[] = [
    { text: `x = (${features.map((id) => featureLabels[id]).join(', ')})`, matrices: [] },
    ...formulas.map(({ plain }, layer) => ({
      text: plain,
      matrices: known === null ? [] : matricesOf(known, sizes, layer),
    })),
    {
      text: `${lossFormula(config, outputs).plain}${isPenalised ? ` ${penaltySymbol.plain}` : ''}`,
      matrices: [],
    },
  ]
  const title = `Formula: ${runTitle(config)}`
  return formulaPicture({ parts, title, description, colors: printColors() })
}

function matricesOf(
  values: Float64Array,
  sizes: readonly number[],
  layer: number,
): FormulaPart['matrices'] {
  const { rows, columns, weights, biases } = layerParts(values, sizes, layer)
  const cells = (part: Float64Array, width: number): string[][] =>
    foldedPlaces(rows, false).map((row) =>
      foldedPlaces(width, false).map((column) => {
        if (row === null) return '⋮'
        return column === null ? '…' : formatParameter(part[row * width + column])
      }),
    )
  return [
    { name: 'W', cells: cells(weights, columns) },
    { name: 'b', cells: cells(biases, 1) },
  ]
}
