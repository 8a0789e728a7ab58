import type { L1Rule, Sampling } from '../../config/index.ts'
import type { Initialisation } from '../../engine/index.ts'

/** What the less used settings of learning are called and mean; apart, because they come later. */
export const samplingNames: Record<Sampling, string> = {
  shuffled: 'Shuffled',
  replacement: 'With replacement',
  ordered: 'In order',
  carried: 'Carried over',
}

export const l1RuleNames: Record<L1Rule, string> = {
  proximal: 'Soft threshold',
  subgradient: 'Subgradient',
  dead: 'Dead at 0',
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

export const fieldHints = {
  sampling:
    'Order of the examples: shuffled anew each epoch, drawn at random with replacement (the lecture’s SGD), or as generated. “Carried over” is TensorFlow Playground’s: in order, and what fills no batch joins the first one of the next epoch.',
  l1Rule:
    'How L1 is trained: the soft threshold reaches exactly 0, the plain subgradient of the lecture hovers around it. “Dead at 0” is TensorFlow Playground’s: a weight that the penalty brings to 0 never moves again.',
  init: 'How the first weights are drawn; equal or zero weights keep all units of a layer equal for ever.',
  resets:
    'TensorFlow Playground draws points and weights from one seed; its Reset goes on from there. This many networks were drawn before.',
  seed: 'The same seed draws the same first weights, on every machine.',
} as const
