import { checkWhole } from '../checkArchitecture.ts'
import type { Parameters } from '../parameters.ts'
import { ShapeError } from '../shapeError.ts'
import type { StepSettings } from './settings.ts'
import { softThreshold, stepToDeath } from './shrink.ts'
import { advance, checkState, type OptimiserState } from './state.ts'
import { updateRange } from './updateRange.ts'

/**
 * One update of all parameters from the gradients summed over a batch of `columns` samples.
 *
 * With ḡ = g/B, plus λw for L2 or λ·sign(w) for L1 by subgradient (weights only, never biases):
 * - sgd: w ← w − k·g with k = η/B; a penalty adds ηλ·w or ηλ·sign(w) to k·g.
 * - momentum: v ← μv + ḡ, w ← w − ηv (Polyak 1964).
 * - adam: m ← β₁m + (1−β₁)ḡ, v ← β₂v + (1−β₂)ḡ², w ← w − η·m̂/(√v̂ + ε) with m̂ = m/(1−β₁ᵗ),
 *   v̂ = v/(1−β₂ᵗ), β₁ = 0.9, β₂ = 0.999, ε = 10⁻⁸ (Kingma & Ba 2015, algorithm 1). β₁ᵗ and β₂ᵗ are
 *   running products in the state, because `Math.pow` differs between machines.
 * - L1 by proximal step: after the step, w ← sign(w)·max(0, |w| − ηλ): weights reach 0 and can come back.
 * - L1 with dead links: `stepToDeath`.
 *
 * Overwrites the parameters and the state; keeps the gradients.
 *
 * @throws {ShapeError} when gradients or state are for another number of parameters, the state is
 *   another optimiser's, or columns are no whole number from 1.
 */
export function applyUpdate(
  parameters: Parameters,
  gradients: Parameters,
  columns: number,
  settings: StepSettings,
  state: OptimiserState,
): void {
  const { learningRate, penalty, lambda, l1Rule, optimiser } = settings
  const w = parameters.values
  const g = gradients.values
  checkWhole('columns', columns)
  if (g.length !== w.length) {
    throw new ShapeError(`expected ${w.length} gradients, got ${g.length}`)
  }
  checkState(settings, w.length, state)
  advance(optimiser, w.length, state)
  const isDeadly = penalty === 'l1' && l1Rule === 'dead'
  const isInGradient = penalty === 'l2' || (penalty === 'l1' && l1Rule === 'subgradient')
  if (!isInGradient && !isDeadly) {
    updateRange(w, g, 0, w.length, columns, settings, 'none', state)
  } else {
    let start = 0
    for (let layer = 0; layer < parameters.W.length; layer++) {
      const biases = start + parameters.W[layer].length
      const end = biases + parameters.b[layer].length
      if (isDeadly) stepToDeath(w, g, start, biases, columns, settings, state)
      else updateRange(w, g, start, biases, columns, settings, penalty, state)
      updateRange(w, g, biases, end, columns, settings, 'none', state)
      start = end
    }
  }
  if (penalty === 'l1' && l1Rule === 'proximal') {
    for (let layer = 0; layer < parameters.W.length; layer++) {
      softThreshold(parameters.W[layer], learningRate * lambda)
    }
  }
}
