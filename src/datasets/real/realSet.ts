/** What is known of a measured data set without its rows. */
export interface RealSet {
  /** Names with units, in the order in which a row holds them. */
  readonly measurements: readonly [string, string, string, string]
  readonly classNames: readonly string[]
  /** Rows of the source that lack a measurement. */
  readonly omittedRows: number
}
