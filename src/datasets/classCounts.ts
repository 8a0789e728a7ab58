/**
 * Points of each class when the last class has the odds balance : (1 − balance) against each other
 * one. The counts add up to `points`, and none is 0 unless there are fewer points than classes, when
 * each class still has one. No count falls when `points` grows.
 */
export function classCounts(points: number, classes: number, balance: number): number[] {
  if (classes === 1) return [points]
  const others = classes - 1
  const shareOfLast = balance / (balance + others * (1 - balance))
  const mostForLast = Math.max(1, points - others)
  const last = Math.min(mostForLast, Math.max(1, Math.round(points * shareOfLast)))
  const rest = Math.max(others, points - last)
  const counts: number[] = []
  for (let c = 0; c < others; c++) {
    counts.push(Math.floor(rest / others) + (c < rest % others ? 1 : 0))
  }
  counts.push(last)
  return counts
}
