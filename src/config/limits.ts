/** A closed range of numbers. */
export interface Limit {
  readonly min: number
  readonly max: number
}

/**
 * What a configuration may hold; everything outside is brought to the nearer end.
 * The page offers less (`pageLimits`). Ranges of the data are in `dataLimits` of the data sets.
 */
export const limits = {
  learningRate: { min: 1e-9, max: 100 },
  /** Examples for one update; the other choice is 'all'. More than there are means all of them. */
  batchSize: { min: 1, max: 2000 },
  momentum: { min: 0, max: 0.999 },
  lambda: { min: 0, max: 10 },
  seed: { min: 0, max: 4294967295 },
  /** Characters of TensorFlow Playground's seed. */
  foreignSeed: { min: 0, max: 256 },
  resets: { min: 0, max: 1000 },
  layers: { min: 0, max: 32 },
  units: { min: 1, max: 128 },
  /** Updates that a link may ask to replay. */
  step: { min: 0, max: 1e9 },
  /** Examples of the coming batch already looked at. */
  examples: { min: 0, max: 5000 },
  /** T, by which a view divides logits. */
  temperature: { min: 0.05, max: 20 },
  /** Thresholds of a goal: a mean loss, a share of points, and counts of anything. */
  goalLoss: { min: 0, max: 1e6 },
  goalAccuracy: { min: 0, max: 1 },
  goalCount: { min: 0, max: 1e9 },
} as const satisfies Record<string, Limit>

/** What the page's own controls offer. */
export const pageLimits = {
  layers: { min: 0, max: 6 },
  units: { min: 1, max: 32 },
} as const satisfies Record<string, Limit>

/** η in the page's menu; any other number can be typed. */
export const learningRates = [0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10] as const

/** λ in the page's menu; any other number can be typed. */
export const penaltyStrengths = [0, 0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1] as const
