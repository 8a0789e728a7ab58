/** What a threshold unit gives: −1 or 1 (bipolar), 0 or 1 (binary). */
export const thresholdKinds = ['bipolar', 'binary'] as const
export type ThresholdKind = (typeof thresholdKinds)[number]

/**
 * The McCulloch–Pitts unit: 1 where v ≥ 0, else −1 (bipolar) or 0 (binary). NaN for NaN.
 *
 * Source: McCulloch & Pitts 1943.
 */
export function threshold(v: number, kind: ThresholdKind): number {
  if (v >= 0) return 1
  if (v < 0) return kind === 'bipolar' ? -1 : 0
  return NaN
}

/** Weights and bias of one threshold unit. */
export interface ThresholdUnit {
  readonly weights: Float64Array
  readonly bias: number
}

/**
 * v = wᵀx + b of one sample: inputs x_i = `inputs[i * count + sample]`, added in the order of i to b.
 */
export function excitation(
  { weights, bias }: ThresholdUnit,
  inputs: Float64Array,
  count: number,
  sample: number,
): number {
  let v = bias
  for (let i = 0; i < weights.length; i++) v += weights[i] * inputs[i * count + sample]
  return v
}
