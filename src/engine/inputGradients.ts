import { affineBackward } from './kernels/affineBackward.ts'
import type { Mlp } from './mlp.ts'

/**
 * ∂L/∂x of each sample after `backward`: dx = W⁽¹⁾ᵀδ⁽¹⁾, how much the loss feels each input.
 *
 * Overwrites the first `columns` entries (rounded up to even) of each row of dx (nIn × stride).
 */
export function computeInputGradients(mlp: Mlp, columns: number, dx: Float64Array): void {
  const [nIn, nOut] = mlp.architecture.layerSizes
  const n = columns + (columns & 1)
  affineBackward(mlp.parameters.W[0], nIn, nOut, mlp.deltas[0], dx, mlp.stride, n)
}
