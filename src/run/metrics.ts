/** What the page shows of a run at one position. */
export interface Metrics {
  /** Mean data loss over the training points, without the penalty. */
  readonly trainLoss: number
  /** Mean data loss over the test points; null when there are none. */
  readonly testLoss: number | null
  /** λΩ(θ) of the current weights; 0 without a penalty. */
  readonly penalty: number
  /** Share of points classified right, or R² for regression; null when there is nothing to measure. */
  readonly trainScore: number | null
  readonly testScore: number | null
}

/** One entry of the loss curve. */
export interface HistoryRecord extends Metrics {
  readonly epoch: number
  readonly step: number
}
