import type { HiddenActivation, Loss, Output } from '../engine/index.ts'
import type { PenaltyRule, Recipe } from './recipe.ts'

/** The formulas that comments of every language say. */
export const outputFormulas: Record<Output, string> = {
  linear: 'f = z',
  sigmoid: 'f = σ(z) = 1 / (1 + e^−z)',
  tanh: 'f = tanh(z)',
  threshold: 'f = sgn(z), with sgn(0) = 1',
  softmax: 'f_k = e^z_k / Σ_j e^z_j; the largest z is taken off first, which changes nothing',
  sparsemax: 'f_k = max(0, z_k − τ), the distribution nearest to z (Martins & Astudillo 2016)',
}

export const activationFormulas: Record<HiddenActivation, string> = {
  linear: 'g(z) = z',
  sigmoid: 'g(z) = 1 / (1 + e^−z)',
  tanh: 'g(z) = tanh(z)',
  relu: 'g(z) = max(0, z)',
  threshold: 'g(z) = sgn(z), with sgn(0) = 1: no gradient passes',
  step: 'g(z) = 1 where z > 0, else 0: no gradient passes',
}

/** What the loss of one sample is. */
export function lossFormula(output: Output, loss: Loss): string {
  if (loss === 'squared') return 'L = ½ Σ (f − y)²'
  if (loss === 'perceptron') return 'L = Σ max(0, −y·z)'
  if (loss === 'sparsemax') return 'L = −yᵀz + ½ Σ_{f>0} (z² − τ²) + ½‖y‖², without its cancelling'
  return output === 'softmax'
    ? 'L = −Σ y·log f, from z: Σ y·(log Σ e^z − z)'
    : 'L = −Σ y·log f + (1 − y)·log(1 − f), from z: softplus(z) − y·z'
}

/** ∂L/∂z of the output layer. */
export function deltaFormula(output: Output, loss: Loss): string {
  if (loss === 'perceptron') return 'δ = ∂L/∂z = −y where y·z ≤ 0, else 0: the perceptron rule'
  if (loss !== 'squared' || output === 'linear') return 'δ = ∂L/∂z = f − y'
  if (output === 'sigmoid') return 'δ = ∂L/∂z = (f − y)·f(1 − f)'
  if (output === 'tanh') return 'δ = ∂L/∂z = (f − y)·(1 − f²)'
  return 'δ = ∂L/∂z = Jᵀ(f − y), J the Jacobian ∂f/∂z'
}

/** How a parameter moves. */
export function updateFormula({ training: { optimiser } }: Recipe): string {
  if (optimiser === 'momentum') return 'v ← μ v + ∂L/∂w, then w ← w − η v'
  if (optimiser === 'adam') {
    return 'm ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 − β₂) g², then w ← w − η m̂ / (√v̂ + ε)'
  }
  return 'w ← w − η ∂L/∂w'
}

export const penaltyFormulas: Record<PenaltyRule, string> = {
  none: '',
  l2: 'L2: ∂Ω/∂w = w adds λ w to the gradient of a weight, never of a bias',
  'l1-subgradient': 'L1: λ sign(w) is added to the gradient of a weight, never of a bias',
  'l1-dead':
    'L1 as in TensorFlow Playground: the penalty pulls by ηλ sign(w); a weight that it takes past 0 is dead',
  'l1-proximal': 'L1: after the step a weight moves towards 0 by ηλ, and stops there',
}

/** What the program does, in sentences of about a line each. */
export function introduction(recipe: Recipe): string[] {
  const { epoch, step, isRest, batches, labels } = recipe
  const begin = isRest ? `within epoch ${epoch + 1}` : `at epoch ${epoch}`
  const updates = batches.length === 1 ? 'one update' : `${batches.length} updates`
  return [
    // Whatever stands in a name, it stays in its comment.
    labels.title.replace(/\s+/g, ' '),
    `Starts where the run stood, ${begin} after ${step} updates, and trains to epoch ${epoch + 1}: ${updates}.`,
    'At the end it says how far its numbers are from the page’s: rounding, about 1e-15.',
  ]
}

/** What stands in the columns of X and Y. */
export function dataWords({ labels, outputCount }: Recipe): string {
  const targets = outputCount === 1 ? 'its target' : 'its targets, one for each output'
  return `X: a row for each training point, ${labels.inputs.join(', ')} as the network reads them; Y: ${targets}.`
}
