/** binary: classes 0 and 1 · classes: 3 or more · regression: a height over the plane · curve: y over x₁. */
export type Task = 'binary' | 'classes' | 'regression' | 'curve'

/** Points as generated, before they become a network's inputs. Arrays have one entry a point. */
export interface PointSet {
  readonly task: Task
  /** Number of classes; 0 for regression and curves. */
  readonly classes: number
  readonly classNames: readonly string[]
  /** Coordinates in the axes' own units. For curves x2 is the observed y, which is also the target. */
  readonly x1: Float64Array
  readonly x2: Float64Array
  /** Class number, or the height y. After noise and flips: what the network is told. */
  readonly target: Float64Array
  /** 1 = training, 0 = test. */
  readonly isTraining: Uint8Array
  /** The part of the plane that is shown. */
  readonly domain: PlaneDomain
  readonly axisLabels: readonly [string, string]
  /** How x₁ and x₂ are standardised before they become inputs; mean 0 and deviation 1 for generated sets. */
  readonly standardisation: readonly [Standardisation, Standardisation]
  /** Rows of a real set left out because a value is missing. */
  readonly omittedRows: number
}

export interface PlaneDomain {
  readonly x1: readonly [number, number]
  readonly x2: readonly [number, number]
}

export interface Standardisation {
  readonly mean: number
  readonly deviation: number
}
