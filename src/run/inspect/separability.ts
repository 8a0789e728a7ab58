import type { PointSet } from '../../datasets/index.ts'
import { type InChunks, searchSeparation } from '../../engine/index.ts'

/** Which pairs of classes a plane separates. */
export interface ClassPairs {
  /** Pairs of classes that both have training points. */
  readonly pairs: number
  /** Pairs of class numbers that no plane separates. */
  readonly inseparable: readonly (readonly [number, number])[]
  /** Pairs of which that was not found out. */
  readonly undecided: readonly (readonly [number, number])[]
}

/**
 * Judges the training points, every pair of classes for itself, in a space of `width` values of which
 * value k of point n is `values[k * stride + n]`.
 */
export function* judgeSeparation(
  points: PointSet,
  values: Float64Array,
  width: number,
  stride: number,
): InChunks<ClassPairs> {
  const members = Array.from({ length: points.classes }, (_, c) =>
    Array.from(points.target.keys()).filter(
      (n) => points.isTraining[n] === 1 && points.target[n] === c,
    ),
  )
  const inseparable: [number, number][] = []
  const undecided: [number, number][] = []
  let pairs = 0
  for (let a = 0; a < members.length; a++) {
    for (let b = a + 1; b < members.length; b++) {
      if (members[a].length === 0 || members[b].length === 0) continue
      pairs++
      const chosen = [...members[a], ...members[b]]
      const inputs = new Float64Array(width * chosen.length)
      for (let k = 0; k < width; k++) {
        for (const [i, n] of chosen.entries()) {
          inputs[k * chosen.length + i] = values[k * stride + n]
        }
      }
      const targets = Float64Array.from(chosen, (_, i) => (i < members[a].length ? 0 : 1))
      const found = yield* searchSeparation({
        inputs,
        targets,
        count: chosen.length,
        nIn: width,
        nOut: 1,
      })
      if (found === 'inseparable') inseparable.push([a, b])
      if (found === 'undecided') undecided.push([a, b])
    }
  }
  return { pairs, inseparable, undecided }
}
