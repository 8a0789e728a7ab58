import type { InChunks, Mlp, Samples } from '../../engine/index.ts'
import { forwardSamples } from '../forward.ts'
import { preActivations } from './preActivations.ts'

/**
 * The numbers of a pass forward and back. Layer 0 is x, L + 1 the outputs; per layer
 * `[unit * columns + column]`, one column an example. Of a large batch only the first examples have
 * columns; sums and means are over all.
 */
export interface Pass {
  /** Examples averaged over: B, or 1. */
  readonly count: number
  /** Of those the ones whose own numbers are here. */
  readonly columns: number
  /** z⁽ˡ⁾ at ℓ − 1. */
  readonly z: readonly Float64Array[]
  /** h⁽ˡ⁾ at ℓ: x, h⁽¹⁾, …, f. */
  readonly h: readonly Float64Array[]
  readonly y: Float64Array
  /** Mean data loss, without λΩ. */
  readonly loss: number
  /** ∇_z of layer ℓ at ℓ − 1, for each example by itself. */
  readonly dz: readonly Float64Array[]
  /** ∇_h of hidden layer ℓ at ℓ − 1: Wᵀ⁽ˡ⁺¹⁾ ∇_z⁽ˡ⁺¹⁾. */
  readonly dh: readonly Float64Array[]
  /** Σ of ∂L/∂θ of the examples' data losses, in the order of the engine. */
  readonly gradientSums: Float64Array
}

/** Most examples that have columns. */
export const MOST_COLUMNS = 64

/**
 * Samples through the network, `mlp.capacity` at a time, by its own forward and backward; z and ∇_h,
 * which it does not keep, by their formulas in the engine's order of sums.
 *
 * @param indices at least one
 */
export function* walkPass(mlp: Mlp, samples: Samples, indices: Uint32Array): InChunks<Pass> {
  const count = indices.length
  const sums = new Float64Array(2)
  const total = new Float64Array(mlp.gradients.values.length)
  const read: ReturnType<typeof readColumns>[] = []
  yield* forwardSamples(mlp, samples, indices, (start, columns) => {
    mlp.addLosses(columns, start, sums)
    mlp.backward(columns)
    for (let i = 0; i < total.length; i++) total[i] += mlp.gradients.values[i]
    if (start === 0) read.push(readColumns(mlp, Math.min(columns, MOST_COLUMNS)))
  })
  const [first] = read
  if (first === undefined) throw new Error('expected samples to pass through the network, got none')
  return { ...first, count, loss: (sums[0] + sums[1]) / count, gradientSums: total }
}

/** Copies of what a network has computed for its first columns. */
function readColumns(mlp: Mlp, columns: number) {
  const { architecture, activations, deltas, parameters, stride } = mlp
  const { layerSizes } = architecture
  const take = (rows: Float64Array, units: number): Float64Array => {
    const taken = new Float64Array(units * columns)
    for (let unit = 0; unit < units; unit++) {
      taken.set(rows.subarray(unit * stride, unit * stride + columns), unit * columns)
    }
    return taken
  }
  const h = layerSizes.map((units, layer) => take(activations[layer], units))
  const dz = deltas.map((rows, layer) => take(rows, layerSizes[layer + 1]))
  const z = dz.map((_, layer) => {
    const rows = new Float64Array(dz[layer].length)
    for (let unit = 0; unit < layerSizes[layer + 1]; unit++) {
      const row = rows.subarray(unit * columns, (unit + 1) * columns)
      preActivations(row, parameters, layer, unit, h[layer], columns)
    }
    return rows
  })
  const dh = dz.slice(1).map((above, layer) => {
    const units = layerSizes[layer + 1]
    const rows = new Float64Array(units * columns)
    const W = parameters.W[layer + 1]
    for (let to = 0; to < layerSizes[layer + 2]; to++) {
      for (let i = 0; i < rows.length; i++) {
        const unit = Math.floor(i / columns)
        rows[i] += W[to * units + unit] * above[to * columns + (i % columns)]
      }
    }
    return rows
  })
  return { columns, z, h, y: take(mlp.targets, layerSizes[layerSizes.length - 1]), dz, dh }
}
