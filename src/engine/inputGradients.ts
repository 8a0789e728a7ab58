import { checkWhole } from './checkArchitecture.ts'
import { affineBackward } from './kernels/affineBackward.ts'
import type { Mlp } from './mlp.ts'
import { ShapeError } from './shapeError.ts'

/**
 * ∂L/∂x of each sample after `backward`: dx = W⁽¹⁾ᵀδ⁽¹⁾, how much the loss feels each input.
 *
 * Overwrites the first `columns` entries (rounded up to even) of each row of dx (nIn × stride).
 *
 * @throws {ShapeError} unless 1 ≤ columns ≤ capacity and dx has as many numbers as the inputs.
 */
export function computeInputGradients(mlp: Mlp, columns: number, dx: Float64Array): void {
  checkWhole('columns', columns, 1, mlp.capacity)
  if (dx.length !== mlp.inputs.length) {
    throw new ShapeError(`expected room for ${mlp.inputs.length} numbers, got ${dx.length}`)
  }
  const [nIn, nOut] = mlp.architecture.layerSizes
  const n = columns + (columns & 1)
  affineBackward(mlp.parameters.W[0], nIn, nOut, mlp.deltas[0], dx, mlp.stride, n)
}
