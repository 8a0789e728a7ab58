/** What is counted while the perceptron rule learns; stays as it is with other losses. */
export interface Tally {
  /**
   * Examples that a threshold output had on the wrong side, or on the line, when their turn came. One
   * example a batch, it is the number of updates that changed anything.
   */
  readonly mistakes: number
  /** Most training points right after such an update; counted for up to `pocketLimit` points. */
  readonly bestRight: number
}

export const emptyTally: Tally = { mistakes: 0, bestRight: 0 }

/** Looking at all points after each mistake would cost more than the rule itself with many of them. */
export const pocketLimit = 64
