import { findSwitch, type KinkCause, keepSwitches } from './gradientKinks.ts'
import type { Mlp } from './mlp.ts'
import { addressOf, type ParameterAddress } from './parameters.ts'
import { type Penalty, penalty } from './penalty.ts'

/**
 * Backpropagation against differences of the loss itself, on a user's own network and batch.
 *
 * For every parameter θ: (𝓛(θ + ε) − 𝓛(θ − ε))/2ε with ε = 1e-5·max(1, |θ|), 𝓛 = mean data loss + λΩ.
 */
export interface GradientCheck {
  /** Parameters compared; those at kinks are not. */
  readonly compared: number
  /** The comparison with the largest error; null when none was made. */
  readonly worst: Comparison | null
  /** True when the worst error is at most 1e-6. */
  readonly agrees: boolean
  /** Parameters whose loss has a kink within ±ε, where no difference can say what the slope is. */
  readonly kinks: readonly Kink[]
}

interface Comparison {
  readonly at: ParameterAddress
  readonly analytic: number
  readonly numeric: number
  /** |a − n| / max(|a|, |n|, 1e-3·largest |a|, 1e-3·𝓛): small gradients are lost in the rounding of 𝓛. */
  readonly error: number
}

/** One parameter at a kink: the one-sided differences disagree, and what switches between them. */
export interface Kink {
  readonly at: ParameterAddress
  readonly analytic: number
  /** (𝓛(θ) − 𝓛(θ − ε))/ε and (𝓛(θ + ε) − 𝓛(θ))/ε. */
  readonly left: number
  readonly right: number
  readonly cause: KinkCause
}

const accepted = 1e-6
const floorShare = 1e-3
const step = 1e-5

/**
 * Checks all gradients of the batch that is loaded in the network's first `columns` columns.
 *
 * Costs two forward passes a parameter, and allocates. Parameters are put back bit by bit; activations,
 * deltas and gradients are left as `forward` and `backward` leave them for this batch.
 *
 * @throws {ShapeError} unless 1 ≤ columns ≤ capacity.
 */
export function checkGradients(
  mlp: Mlp,
  columns: number,
  kind: Penalty = 'none',
  lambda = 0,
): GradientCheck {
  const { values } = mlp.parameters
  const { layerSizes } = mlp.architecture
  const lossWith = (index: number, value: number): number => {
    const before = values[index]
    values[index] = value
    mlp.forward(columns)
    const loss = mlp.dataLoss(columns) + penalty(mlp.parameters, kind, lambda)
    values[index] = before
    return loss
  }
  const here = lossWith(0, values[0])
  mlp.backward(columns)
  const gradient = objectiveGradient(mlp, columns, kind, lambda)
  const floor = floorShare * gradient.reduce((most, g) => Math.max(most, Math.abs(g)), here)

  let worst: Comparison | null = null
  const kinks: Kink[] = []
  gradient.forEach((analytic, index) => {
    const at = addressOf(index, layerSizes)
    const value = values[index]
    const epsilon = step * Math.max(1, Math.abs(value))
    const above = lossWith(index, value + epsilon)
    const below = lossWith(index, value - epsilon)
    // What was added to θ is not ε exactly, once rounded.
    const numeric = (above - below) / (value + epsilon - (value - epsilon))
    const error = relativeError(analytic, numeric, floor)
    const passesZero = kind === 'l1' && at.from !== 'bias' && Math.abs(value) <= epsilon
    // At a weight of exactly 0 the two sides of L1 cancel: error 0, and a kink all the same.
    if (passesZero || !(error <= accepted)) {
      const left = (here - below) / epsilon
      const right = (above - here) / epsilon
      const switches = [value - epsilon, value, value + epsilon].map((tried) => {
        lossWith(index, tried)
        return keepSwitches(mlp, columns)
      })
      const cause = passesZero ? ({ kind: 'l1' } as const) : findSwitch(switches)
      if (cause !== null && !(relativeError(left, right, floor) <= accepted)) {
        kinks.push({ at, analytic, left, right, cause })
        return
      }
    }
    // NaN is the worst of all, and no later error may take its place.
    if (worst === null || (!Number.isNaN(worst.error) && !(error <= worst.error))) {
      worst = { at, analytic, numeric, error }
    }
  })
  mlp.forward(columns)
  return summarise(worst, kinks, values.length)
}

function summarise(worst: Comparison | null, kinks: readonly Kink[], count: number): GradientCheck {
  const agrees = worst === null || worst.error <= accepted
  return { compared: count - kinks.length, worst, agrees, kinks }
}

function relativeError(a: number, b: number, floor: number): number {
  if (a === b) return 0
  return Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b), floor)
}

/** ∂𝓛/∂θ: the mean of the batch's gradients + λ∂Ω, with sign(0) = 0 for L1. */
function objectiveGradient(mlp: Mlp, columns: number, kind: Penalty, lambda: number): Float64Array {
  const { values } = mlp.parameters
  return mlp.gradients.values.map((sum, index) => {
    const mean = sum / columns
    const isWeight = addressOf(index, mlp.architecture.layerSizes).from !== 'bias'
    if (kind === 'none' || !isWeight) return mean
    return mean + lambda * (kind === 'l2' ? values[index] : Math.sign(values[index]))
  })
}
