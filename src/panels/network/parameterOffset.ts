import type { ParameterAddress } from '../../config/index.ts'

/** Place of a parameter in the flat array of the engine: W⁽¹⁾ row by row, b⁽¹⁾, W⁽²⁾, … */
export function parameterOffset(
  layerSizes: readonly number[],
  { layer, to, from }: ParameterAddress,
): number {
  let offset = 0
  for (let before = 0; before < layer; before++) {
    offset += (layerSizes[before + 1] ?? 0) * ((layerSizes[before] ?? 0) + 1)
  }
  const nIn = layerSizes[layer] ?? 0
  return from === 'bias'
    ? offset + nIn * (layerSizes[layer + 1] ?? 0) + to
    : offset + to * nIn + from
}
