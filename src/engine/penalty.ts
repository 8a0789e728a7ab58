import type { Parameters } from './parameters.ts'

export type Penalty = 'none' | 'l1' | 'l2'

/** λΩ(θ): Ω = ½Σw² for L2, Σ|w| for L1, over the weights in storage order; biases are left out. */
export function penalty(parameters: Parameters, kind: Penalty, lambda: number): number {
  if (kind === 'none') return 0
  let sum = 0
  for (const W of parameters.W) {
    if (kind === 'l2') for (let i = 0; i < W.length; i++) sum += W[i] * W[i]
    else for (let i = 0; i < W.length; i++) sum += Math.abs(W[i])
  }
  return kind === 'l2' ? lambda * (0.5 * sum) : lambda * sum
}
