import type { PlaneDomain, Task } from './pointSet.ts'

const plane: PlaneDomain = { x1: [-6, 6], x2: [-6, 6] }
/** Curves run from −1 to 1; the rest is room for noise and for a network that overshoots. */
const curve: PlaneDomain = { x1: [-3, 3], x2: [-1.6, 1.6] }

/** The part of the plane shown for a generated set; points that noise moves outside get edge arrows. */
export function generatedDomain(task: Task): PlaneDomain {
  return task === 'curve' ? curve : plane
}

/** Covers all points of a real set with a tenth of their range to spare on each side. */
export function measuredDomain(x1: Float64Array, x2: Float64Array): PlaneDomain {
  return { x1: withMargin(x1), x2: withMargin(x2) }
}

function withMargin(values: Float64Array): readonly [number, number] {
  let min = Infinity
  let max = -Infinity
  for (const value of values) {
    min = Math.min(min, value)
    max = Math.max(max, value)
  }
  const margin = (max - min) / 10
  return [min - margin, max + margin]
}
