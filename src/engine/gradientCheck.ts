import { type Architecture, isThreshold } from './architecture.ts'
import { findSwitch, type KinkCause } from './gradientKinks.ts'
import type { Mlp } from './mlp.ts'
import { computeGradient, computeObjective, type Objective } from './objective.ts'
import { addressOf, type ParameterAddress } from './parameters.ts'
import { checkSamples } from './samples.ts'
import { ShapeError } from './shapeError.ts'

/**
 * Backpropagation against differences of the loss itself, on a user's own network and batch.
 *
 * For every parameter θ: (𝓛(θ + ε) − 𝓛(θ − ε))/2ε with ε = 1e-5·max(1, |θ|), 𝓛 = mean data loss + λΩ.
 * Where that misses at no kink, once more with ε/8: at large weights the third derivative tells.
 */
export interface GradientCheck {
  /** Parameters of the network. */
  readonly total: number
  /** Parameters compared so far; those at kinks are not. */
  readonly compared: number
  /** The comparison with the largest error; null when none was made. */
  readonly worst: Comparison | null
  /** The same for each layer after the inputs. */
  readonly worstOfLayers: readonly (Comparison | null)[]
  /** True when the worst error is at most 1e-6. */
  readonly agrees: boolean
  /** Parameters whose loss has a kink within ±ε, where no difference can say what the slope is. */
  readonly kinks: readonly Kink[]
}

export interface Comparison {
  readonly at: ParameterAddress
  readonly analytic: number
  readonly numeric: number
  /**
   * |a − n| / max(|a|, |n|, 1e-3·largest |a|, 1e-3·𝓛, r): small gradients are lost in the rounding of 𝓛.
   * A loss such as softplus(z) − y·z rounds like |z|, however small it is, so a difference can be off by
   * some 2⁻⁵²·(|z| + 𝓛)/2ε; r is what makes that an error that is accepted.
   */
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
/** Roundings of the size of the largest logit that may meet in a difference. */
const roundings = 8 * 2.220446049250313e-16
/** A difference that misses is taken again this much closer: at large weights ε is large too. */
const closer = 1 / 8
/** ε of a parameter of size up to 1; the page names it. */
const step = 1e-5

/** Losses to both sides of a parameter, and the slope between them. */
interface Slope {
  readonly above: number
  readonly below: number
  readonly numeric: number
}

/** Why a network has no gradients to check, as a sentence for the page; null when it has. */
export function gradientObstacle({ hidden }: Architecture): string | null {
  const jump = hidden.findIndex(isThreshold)
  if (jump < 0) return null
  return (
    `Gradients need functions with a slope: hidden layer ${jump + 1} is ${hidden[jump]}, whose slope ` +
    'is 0 almost everywhere, so nothing passes it on the way back.'
  )
}

/**
 * Checks all gradients of a batch: one parameter after the other, in the order of storage.
 *
 * Yields what it has found so far after every pass of `mlp.capacity` samples, two such passes for each
 * parameter and chunk of the batch. Allocates. In between a parameter of the network may be off by ε, so
 * it must be a network of the check's own; at the end all are as before, bit by bit.
 *
 * @throws {ShapeError} when the samples do not fit the network, the batch is empty, or with the sentence
 *   of `gradientObstacle`.
 */
export function* checkGradients(
  mlp: Mlp,
  objective: Objective,
): Generator<GradientCheck, GradientCheck, void> {
  checkSamples(mlp, objective.samples)
  if (objective.indices.length === 0) throw new ShapeError('expected a batch, got no samples')
  const obstacle = gradientObstacle(mlp.architecture)
  if (obstacle !== null) throw new ShapeError(obstacle)
  const { values } = mlp.parameters
  const { layerSizes } = mlp.architecture
  const worstOfLayers: (Comparison | null)[] = layerSizes.slice(1).map(() => null)
  const kinks: Kink[] = []
  let found = summarise(values.length, 0, worstOfLayers, kinks)

  function* during<T>(work: Generator<void, T, void>): Generator<GradientCheck, T, void> {
    for (;;) {
      const next = work.next()
      if (next.done === true) return next.value
      yield found
    }
  }
  function* lossWith(index: number, value: number): Generator<GradientCheck, number, void> {
    const before = values[index]
    values[index] = value
    const loss = yield* during(computeObjective(mlp, objective))
    values[index] = before
    return loss
  }

  let largestLogit = 0
  function* measured(): Generator<void, number, void> {
    const work = computeObjective(mlp, objective)
    for (;;) {
      const next = work.next()
      largestLogit = mlp.preActivations.reduce(
        (most, z) => Math.max(most, Math.abs(z)),
        largestLogit,
      )
      if (next.done === true) return next.value
      yield
    }
  }

  const here = yield* during(measured())
  const gradient = yield* during(computeGradient(mlp, objective))
  const share = floorShare * gradient.reduce((most, g) => Math.max(most, Math.abs(g)), here)
  const floorAt = (epsilon: number): number =>
    Math.max(share, (roundings * (largestLogit + here)) / (2 * epsilon * accepted))
  function* slopeBy(index: number, epsilon: number): Generator<GradientCheck, Slope, void> {
    const value = values[index]
    const above = yield* lossWith(index, value + epsilon)
    const below = yield* lossWith(index, value - epsilon)
    // What was added to θ is not ε exactly, once rounded.
    return { above, below, numeric: (above - below) / (value + epsilon - (value - epsilon)) }
  }
  for (let index = 0; index < values.length; index++) {
    const at = addressOf(index, layerSizes)
    const analytic = gradient[index]
    const value = values[index]
    const epsilon = step * Math.max(1, Math.abs(value))
    const floor = floorAt(epsilon)
    const { above, below, ...far } = yield* slopeBy(index, epsilon)
    let { numeric } = far
    let error = relativeError(analytic, numeric, floor)
    const passesZero =
      objective.penalty === 'l1' && at.from !== 'bias' && Math.abs(value) <= epsilon
    // At a weight of exactly 0 the two sides of L1 cancel: error 0, and a kink all the same.
    let kink: Kink | null = null
    if (passesZero || !(error <= accepted)) {
      const left = (here - below) / epsilon
      const right = (above - here) / epsilon
      const tried = [value - epsilon, value, value + epsilon]
      const cause: KinkCause | null = passesZero
        ? { kind: 'l1' }
        : yield* during(findSwitch(mlp, objective, index, tried))
      const sidesAgree = relativeError(left, right, floor) <= accepted
      if (cause !== null && !sidesAgree) kink = { at, analytic, left, right, cause }
      else if (!(error <= accepted)) {
        const near = yield* slopeBy(index, closer * epsilon)
        const nearError = relativeError(analytic, near.numeric, floorAt(closer * epsilon))
        if (nearError < error) {
          error = nearError
          numeric = near.numeric
        }
      }
    }
    const worst = worstOfLayers[at.layer]
    if (kink !== null) kinks.push(kink)
    else if (worst === null || isWorse(error, worst.error)) {
      worstOfLayers[at.layer] = { at, analytic, numeric, error }
    }
    found = summarise(values.length, index + 1 - kinks.length, worstOfLayers, kinks)
  }
  return found
}

function summarise(
  total: number,
  compared: number,
  worstOfLayers: readonly (Comparison | null)[],
  kinks: readonly Kink[],
): GradientCheck {
  let worst: Comparison | null = null
  for (const ofLayer of worstOfLayers) {
    if (ofLayer === null) continue
    if (worst === null || isWorse(ofLayer.error, worst.error)) worst = ofLayer
  }
  const agrees = worst === null || worst.error <= accepted
  return { total, compared, worst, worstOfLayers: worstOfLayers.slice(), agrees, kinks }
}

/** NaN is the worst of all. */
function isWorse(error: number, known: number): boolean {
  return Number.isNaN(error) || error > known
}

function relativeError(a: number, b: number, floor: number): number {
  if (a === b) return 0
  return Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b), floor)
}
