import type { L1Rule, OptimiserName, PenaltyName, Sampling } from '../../config/index.ts'
import type { Initialisation, Loss } from '../../engine/index.ts'

/** What the settings of learning are called and mean, in the lecture's terms. */
export const lossNames: Record<Loss, string> = {
  'cross-entropy': 'Cross-entropy',
  sparsemax: 'Sparsemax',
  squared: 'Squared loss',
  perceptron: 'Perceptron',
}

export const optimiserTexts: Record<OptimiserName, string> = {
  sgd: 'SGD',
  momentum: 'Momentum',
  adam: 'Adam',
}

export const penaltyNames: Record<PenaltyName, string> = {
  none: 'None',
  l1: 'L1, sum of |w|',
  l2: 'L2, sum of w²',
}

export const samplingNames: Record<Sampling, string> = {
  shuffled: 'Shuffled',
  replacement: 'With replacement',
  ordered: 'In order',
  carried: 'In order, rest waits',
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

export const learningHints = {
  loss: 'What L(f(x), y) the training lowers: cross-entropy is −log of the probability of the true class, the sparsemax loss is 0 from a margin of 1, squares are ½‖f − y‖², the perceptron loss is max(0, −y·z) with y = ±1.',
  learningRate:
    'How far each update goes against the gradient: θ becomes θ − η∇L; too large and training diverges.',
  batchSize:
    'Examples averaged for one update: small batches are noisy and quick, all of them is gradient descent.',
  optimiser:
    'How the gradient becomes an update: plain SGD, with momentum, or Adam with a step of its own for each parameter.',
  momentum: 'Share μ of the last update that is carried into the next one.',
  penalty:
    'Adds λΩ(θ) to the loss so that weights stay small: L1 makes many of them exactly 0, L2 shrinks all. Biases are left alone.',
  lambda: 'Strength λ of the regulariser.',
  sampling:
    'Order of the examples: shuffled anew each epoch, drawn at random with replacement (the lecture’s SGD), or as generated. “Rest waits” is TensorFlow Playground’s: what fills no batch joins the first batch of the next epoch.',
  l1Rule:
    'How L1 is trained: the soft threshold reaches exactly 0, the plain subgradient of the lecture hovers around it. “Dead at 0” is TensorFlow Playground’s: a weight that the penalty brings to 0 never moves again.',
  init: 'How the first weights are drawn; equal or zero weights keep all units of a layer equal for ever.',
  resets:
    'TensorFlow Playground draws points and weights from one seed; its Reset goes on from there. This many networks were drawn before.',
  seed: 'The same seed draws the same first weights, on every machine.',
} as const
