/**
 * What a link of TensorFlow Playground says, under its own keys and in its own units, every value
 * valid. Source of keys, values and defaults: `state.ts` of github.com/tensorflow/playground.
 */
export interface ForeignState {
  /** Of every hidden layer. */
  readonly activation: ForeignActivation
  readonly regularization: ForeignPenalty
  /** Examples for one update, ≥ 1; more than there are training points never update. */
  readonly batchSize: number
  /** The classes; counts when the problem is classification, kept otherwise. */
  readonly dataset: ForeignClasses
  /** The function; counts when the problem is regression, kept otherwise. */
  readonly regDataset: ForeignSurface
  /** η > 0. */
  readonly learningRate: number
  /** λ ≥ 0. */
  readonly regularizationRate: number
  /** 0 … 80, hundredths of the noise of its generators. */
  readonly noise: number
  /** Units of each hidden layer; may be empty. */
  readonly networkShape: readonly number[]
  /** Any text: seeds points and initial weights together. */
  readonly seed: string
  readonly showTestData: boolean
  readonly discretize: boolean
  /** Percent of the points that train; a share of all points, not a ratio. */
  readonly percTrainData: number
  readonly x: boolean
  readonly y: boolean
  readonly xTimesY: boolean
  readonly xSquared: boolean
  readonly ySquared: boolean
  readonly sinX: boolean
  readonly sinY: boolean
  readonly problem: ForeignProblem
  /** Every weight and bias starts at 0. */
  readonly initZero: boolean
  /** Hides the text around the playground. */
  readonly hideText: boolean
  /** Names of the keys `<name>_hide=true`, sorted; names of its own only. */
  readonly hidden: readonly string[]
}

export const foreignActivations = ['relu', 'tanh', 'sigmoid', 'linear'] as const
export type ForeignActivation = (typeof foreignActivations)[number]
export const foreignPenalties = ['none', 'L1', 'L2'] as const
export type ForeignPenalty = (typeof foreignPenalties)[number]
export const foreignClasses = ['circle', 'xor', 'gauss', 'spiral'] as const
export type ForeignClasses = (typeof foreignClasses)[number]
export const foreignSurfaces = ['reg-plane', 'reg-gauss'] as const
export type ForeignSurface = (typeof foreignSurfaces)[number]
export const foreignProblems = ['classification', 'regression'] as const
export type ForeignProblem = (typeof foreignProblems)[number]

/** Its input features, in the order of its link; the order of its network is another one. */
export const foreignFeatures = [
  'x',
  'y',
  'xTimesY',
  'xSquared',
  'ySquared',
  'sinX',
  'sinY',
] as const
export type ForeignFeature = (typeof foreignFeatures)[number]

/** What its page shows without a hash; the seed is drawn at random there. */
export const defaultForeignState: Omit<ForeignState, 'seed'> = {
  activation: 'tanh',
  regularization: 'none',
  batchSize: 10,
  dataset: 'circle',
  regDataset: 'reg-plane',
  learningRate: 0.03,
  regularizationRate: 0,
  noise: 0,
  networkShape: [4, 2],
  showTestData: false,
  discretize: false,
  percTrainData: 50,
  x: true,
  y: true,
  xTimesY: false,
  xSquared: false,
  ySquared: false,
  sinX: false,
  sinY: false,
  problem: 'classification',
  initZero: false,
  hideText: false,
  hidden: [],
}
