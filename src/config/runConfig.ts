import type { DataConfig, FeatureId } from '../datasets/index.ts'
import type { HiddenActivation, Initialisation, Loss, Output } from '../engine/index.ts'
import type { Holds } from './holds.ts'

/**
 * What a run is, as plain JSON: with its journal it decides every bit of the result.
 * Changing `training` or `holds` acts on the running network; changing anything else restarts at
 * step 0.
 */
export interface RunConfig {
  readonly data: DataConfig
  /** The network's inputs, in catalogue order; at least one. */
  readonly features: readonly FeatureId[]
  /** Hidden layers from input to output; may be empty. */
  readonly hidden: readonly HiddenLayer[]
  readonly output: Output
  readonly loss: Loss
  readonly init: Initialisation
  /** What is cut and frozen; all of it is in the network. */
  readonly holds: Holds
  readonly training: Training
  readonly seeds: Seeds
  /** Null: points and initial weights come from `seeds`, by rules of our own. */
  readonly rules: ForeignRules | null
}

/**
 * TensorFlow Playground's rules: points, their shuffle and split, then the weights are drawn from one
 * stream that a text seeds. `data.noise` then is its slider's place / 100, and of the data's options only
 * points, noise and share count. `uniform-half` weights are those of its stream; other initialisations
 * draw from `seeds`, as does the order of examples.
 */
export interface ForeignRules {
  readonly seedText: string
  /** Networks drawn from the stream before this one: how often Reset was pressed there. */
  readonly resets: number
}

export interface HiddenLayer {
  /** 1 … 128 (the page offers up to 32). */
  readonly units: number
  readonly activation: HiddenActivation
}

/** Hyper-parameters: they may change at any step of a run. */
export interface Training {
  /** η > 0. */
  readonly learningRate: number
  /** B ≥ 1 examples for one update, or the whole training set. */
  readonly batchSize: number | 'all'
  readonly sampling: Sampling
  readonly optimiser: OptimiserName
  /** μ of momentum, 0 ≤ μ < 1. Used by `momentum` only. */
  readonly momentum: number
  readonly penalty: PenaltyName
  /** λ ≥ 0. */
  readonly lambda: number
  /**
   * How L1 is trained: soft threshold after the step, the plain subgradient with sign(0) = 0, or
   * TensorFlow Playground's, where a weight that reaches 0 is dead from then on.
   */
  readonly l1Rule: L1Rule
}

/**
 * `shuffled`: a new order each epoch · `replacement`: the lecture's uniform draws · `ordered`: as
 * generated · `carried`: so too, and what is left over for no whole batch opens the next epoch, whose
 * first batch is that much larger (TensorFlow Playground).
 */
export const samplings = ['shuffled', 'replacement', 'ordered', 'carried'] as const
export type Sampling = (typeof samplings)[number]
export const optimiserNames = ['sgd', 'momentum', 'adam'] as const
export type OptimiserName = (typeof optimiserNames)[number]
export const penaltyNames = ['none', 'l1', 'l2'] as const
export type PenaltyName = (typeof penaltyNames)[number]
export const l1Rules = ['proximal', 'subgradient', 'dead'] as const
export type L1Rule = (typeof l1Rules)[number]

/** One number seeds everything; a stream that is set apart has its own. Whole numbers, 0 … 2³² − 1. */
export interface Seeds {
  readonly seed: number
  readonly data?: number
  readonly split?: number
  readonly noise?: number
  readonly weights?: number
  readonly order?: number
}
export const streamNames = ['data', 'split', 'noise', 'weights', 'order'] as const
export type StreamName = (typeof streamNames)[number]

/** The seed a stream uses: its own when set apart, else the common one. */
export function seedOf(seeds: Seeds, stream: StreamName): number {
  return seeds[stream] ?? seeds.seed
}
