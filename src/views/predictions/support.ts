/** What makes shares of logits. */
export type ShareHead = 'softmax' | 'sparsemax'

/** How many points give how many classes a share that is not exactly 0. */
export interface SupportCounts {
  /** All to one class, by that class. */
  readonly corners: readonly number[]
  readonly oneHot: number
  /** Some classes have nothing, but more than one has something. */
  readonly onEdge: number
  /** Every class has something. */
  readonly inside: number
}

/**
 * Counts of the points at `places`; rows of shares a class, `[class * count + point]`. NaN counts nowhere.
 * Softmax gives every class something: a share so small that it is stored as 0 is not exactly 0.
 */
export function countSupport(
  head: ShareHead,
  shares: Float64Array,
  classes: number,
  places: readonly number[],
): SupportCounts {
  const count = shares.length / classes
  const corners = Array.from({ length: classes }, () => 0)
  let onEdge = 0
  let inside = 0
  for (const place of places) {
    let positive = 0
    let last = -1
    let known = true
    for (let c = 0; c < classes; c++) {
      const share = shares[c * count + place] ?? Number.NaN
      if (Number.isNaN(share)) known = false
      if (!(share > 0 || head === 'softmax')) continue
      positive++
      last = c
    }
    if (!known) continue
    if (positive === 1) corners[last] = (corners[last] ?? 0) + 1
    else if (positive === classes) inside++
    else onEdge++
  }
  return { corners, oneHot: corners.reduce((sum, n) => sum + n, 0), onEdge, inside }
}
