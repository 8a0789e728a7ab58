import type { L1Rule, Sampling } from '../../config/index.ts'
import type { Initialisation } from '../../engine/index.ts'

/** What the less used settings of learning are called. */
export const samplingNames: Record<Sampling, string> = {
  shuffled: 'Shuffled',
  replacement: 'With replacement',
  ordered: 'In order',
}

export const l1RuleNames: Record<L1Rule, string> = {
  proximal: 'Soft threshold',
  subgradient: 'Subgradient',
}

export const initialisationNames: Record<Initialisation, string> = {
  auto: 'Auto (He, Glorot)',
  'uniform-half': 'Uniform ±½, b = 0.1',
  uniform: 'Uniform ±1',
  spread: 'Spread biases',
  knot: 'Knots along x₁',
  zero: 'All zero',
  constant: 'All equal',
}
