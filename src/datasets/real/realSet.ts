/** A measured data set. Each class has its rows one after another, four numbers a row. */
export interface RealSet {
  /** Names with units, in the order in which a row holds them. */
  readonly measurements: readonly [string, string, string, string]
  readonly classNames: readonly string[]
  /** Rows of the source that lack a measurement. */
  readonly omittedRows: number
  /** `rows[class][row * 4 + measurement]`. */
  readonly rows: readonly (readonly number[])[]
}
