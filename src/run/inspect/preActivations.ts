import type { Parameters } from '../../engine/index.ts'

/** z = b + Σ w h of one unit, for the columns that `z` has room for; a network keeps only its h. */
export function preActivations(
  z: Float64Array,
  { W, b }: Parameters,
  layer: number,
  unit: number,
  h: Float64Array,
  stride: number,
): void {
  const reads = W[layer].length / b[layer].length
  z.fill(b[layer][unit])
  for (let from = 0; from < reads; from++) {
    const w = W[layer][unit * reads + from]
    for (let n = 0; n < z.length; n++) z[n] += w * h[from * stride + n]
  }
}
