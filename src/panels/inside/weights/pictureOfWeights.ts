import { layerSizesOf, type RunConfig } from '../../../config/index.ts'
import { parameterCount, placeOf } from '../../../engine/index.ts'
import { type Picture, printColors, weightsPicture } from '../../../views/index.ts'
import { runTitle } from '../../common/runTitle.ts'
import { heldView } from '../../network/heldView.ts'
import { namesOf } from '../../network/namesOf.ts'
import { describeWeights } from './describeWeights.ts'

/** The matrices of some layers for print; null before the first frame of this network. */
export function pictureOfWeights(
  config: RunConfig,
  parameters: Float64Array | null,
  layers: readonly number[],
): Picture | null {
  const sizes = layerSizesOf(config)
  if (parameters?.length !== parameterCount(sizes)) return null
  const { cut } = heldView(config.holds, sizes)
  const matrices = layers.map((layer) => {
    const [columns = 0, rows = 0] = sizes.slice(layer, layer + 2)
    const start = placeOf({ layer, to: 0, from: 0 }, sizes)
    const end = start + rows * (columns + 1)
    const name = layer === sizes.length - 2 ? 'Output layer' : `Layer ${layer + 1}`
    const values = parameters.slice(start, end)
    return { name, rows, columns, values, cut: cut.subarray(start, end) }
  })
  return weightsPicture({
    layers: matrices,
    title: `Weights: ${runTitle(config)}`,
    description: describeWeights(parameters, namesOf(config, config.features), sizes),
    colors: printColors(),
  })
}
