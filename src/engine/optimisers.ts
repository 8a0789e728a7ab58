import { checkWhole } from './checkArchitecture.ts'
import type { Parameters } from './parameters.ts'
import type { Penalty } from './penalty.ts'
import { ShapeError } from './shapeError.ts'

export type Optimiser = 'sgd' | 'momentum' | 'adam'

/** Everything that decides how gradients become a step; may change between steps. */
export interface StepSettings {
  /** η. */
  readonly learningRate: number
  /** μ, used by `momentum` only. */
  readonly momentum: number
  readonly penalty: Penalty
  readonly lambda: number
  /**
   * How L1 is trained: a soft threshold after the step, λ·sign(w) in the gradient with sign(0) = 0, or
   * as in TensorFlow Playground, where a weight that the penalty brings to 0 is dead from then on.
   */
  readonly l1Rule: 'proximal' | 'subgradient' | 'dead'
  readonly optimiser: Optimiser
}

/** An optimiser's memory. Copying all of it back continues with the same bits. */
export interface OptimiserState {
  /** sgd: empty · momentum: v · adam: m, v, then β₁ᵗ and β₂ᵗ. */
  readonly values: Float64Array
  /** 1 where L1 with dead links has ended a weight, place by place; other rules neither read nor set it. */
  readonly dead: Uint8Array
  /** Updates done with this state. */
  steps: number
}

const beta1 = 0.9
const beta2 = 0.999
const epsilon = 1e-8

/**
 * Memory of an optimiser that has done no step yet.
 *
 * @throws {ShapeError} unless the count is a whole number from 0.
 */
export function createOptimiserState(optimiser: Optimiser, parameterCount: number): OptimiserState {
  checkWhole('the count of parameters', parameterCount, 0)
  const values = new Float64Array(stateLength(optimiser, parameterCount))
  if (optimiser === 'adam') values.fill(1, 2 * parameterCount)
  return { values, dead: new Uint8Array(parameterCount), steps: 0 }
}

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

function stateLength(optimiser: Optimiser, parameterCount: number): number {
  if (optimiser === 'sgd') return 0
  return optimiser === 'momentum' ? parameterCount : 2 * parameterCount + 2
}

function checkState(
  { optimiser, penalty, l1Rule }: StepSettings,
  parameterCount: number,
  state: OptimiserState,
): void {
  const expected = stateLength(optimiser, parameterCount)
  if (state.values.length !== expected) {
    throw new ShapeError(
      `expected a state of ${expected} numbers for ${optimiser} and ${parameterCount} parameters, ` +
        `got ${state.values.length}`,
    )
  }
  if (penalty !== 'l1' || l1Rule !== 'dead' || state.dead.length === parameterCount) return
  throw new ShapeError(`expected ${parameterCount} marks of dead weights, got ${state.dead.length}`)
}

/** Counts the step and, for Adam, takes β₁ᵗ and β₂ᵗ on. */
function advance(optimiser: Optimiser, parameterCount: number, state: OptimiserState): void {
  state.steps++
  if (optimiser !== 'adam') return
  state.values[2 * parameterCount] *= beta1
  state.values[2 * parameterCount + 1] *= beta2
}

/** Entries start … end − 1, all weights or all biases, under one penalty. */
function updateRange(
  w: Float64Array,
  g: Float64Array,
  start: number,
  end: number,
  columns: number,
  settings: StepSettings,
  penalty: Penalty,
  state: OptimiserState,
): void {
  const { learningRate, lambda, momentum } = settings
  const decay = penalty === 'l2' ? lambda : 0
  const shrink = penalty === 'l1' ? lambda : 0
  switch (settings.optimiser) {
    case 'sgd':
      updateSgd(
        w,
        g,
        start,
        end,
        learningRate / columns,
        learningRate * decay,
        learningRate * shrink,
      )
      return
    case 'momentum':
      updateMomentum(
        w,
        g,
        start,
        end,
        1 / columns,
        decay,
        shrink,
        learningRate,
        momentum,
        state.values,
      )
      return
    case 'adam':
      updateAdam(w, g, start, end, 1 / columns, decay, shrink, learningRate, state.values)
  }
}

/** w ← w − k·g, or w ← w − (k·g + decay·w), or w ← w − (k·g + shrink·sign(w)). */
function updateSgd(
  w: Float64Array,
  g: Float64Array,
  start: number,
  end: number,
  k: number,
  decay: number,
  shrink: number,
): void {
  if (decay > 0) for (let i = start; i < end; i++) w[i] -= k * g[i] + decay * w[i]
  else if (shrink > 0) for (let i = start; i < end; i++) w[i] -= k * g[i] + shrink * Math.sign(w[i])
  else stepDown(w, g, start, end, k)
}

/** w ← w − k·g, four at a time, which spares a third of what a loop costs by itself. */
function stepDown(w: Float64Array, g: Float64Array, start: number, end: number, k: number): void {
  let i = start
  for (; i + 4 <= end; i += 4) {
    const g0 = g[i]
    const g1 = g[i + 1]
    const g2 = g[i + 2]
    const g3 = g[i + 3]
    w[i] -= k * g0
    w[i + 1] -= k * g1
    w[i + 2] -= k * g2
    w[i + 3] -= k * g3
  }
  for (; i < end; i++) w[i] -= k * g[i]
}

function updateMomentum(
  w: Float64Array,
  g: Float64Array,
  start: number,
  end: number,
  scale: number,
  decay: number,
  shrink: number,
  learningRate: number,
  momentum: number,
  v: Float64Array,
): void {
  for (let i = start; i < end; i++) {
    const mean = scale * g[i] + (decay * w[i] + shrink * Math.sign(w[i]))
    const speed = momentum * v[i] + mean
    v[i] = speed
    w[i] -= learningRate * speed
  }
}

function updateAdam(
  w: Float64Array,
  g: Float64Array,
  start: number,
  end: number,
  scale: number,
  decay: number,
  shrink: number,
  learningRate: number,
  values: Float64Array,
): void {
  const count = w.length
  const correction1 = 1 - values[2 * count]
  const correction2 = 1 - values[2 * count + 1]
  for (let i = start; i < end; i++) {
    const mean = scale * g[i] + (decay * w[i] + shrink * Math.sign(w[i]))
    const m = beta1 * values[i] + (1 - beta1) * mean
    const v = beta2 * values[count + i] + (1 - beta2) * (mean * mean)
    values[i] = m
    values[count + i] = v
    w[i] -= (learningRate * (m / correction1)) / (Math.sqrt(v / correction2) + epsilon)
  }
}

/**
 * Weights start … end − 1 under TensorFlow Playground's L1: w' = the step of the data alone, then
 * w'' = w' − ηλ·sign(w) with the sign from before the step. Where w' and w'' differ in sign the weight
 * becomes 0 and is dead: no later step moves it. Source: tensorflow/playground, nn.ts, `updateWeights`.
 */
function stepToDeath(
  w: Float64Array,
  g: Float64Array,
  start: number,
  end: number,
  columns: number,
  settings: StepSettings,
  state: OptimiserState,
): void {
  const { dead } = state
  const shrink = settings.learningRate * settings.lambda
  for (let i = start; i < end; i++) {
    if (dead[i] === 1) continue
    const pull = shrink * Math.sign(w[i])
    updateRange(w, g, i, i + 1, columns, settings, 'none', state)
    const next = w[i] - pull
    if (w[i] * next < 0) {
      w[i] = 0
      dead[i] = 1
    } else w[i] = next
  }
}

/** w ← sign(w)·max(0, |w| − threshold), +0 at zero; NaN passes. */
function softThreshold(w: Float64Array, threshold: number): void {
  for (let i = 0; i < w.length; i++) {
    const value = w[i]
    if (value > threshold) w[i] = value - threshold
    else if (value < -threshold) w[i] = value + threshold
    else if (!Number.isNaN(value)) w[i] = 0
  }
}
