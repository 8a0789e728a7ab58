import { type PointSet, samplesOf } from '../../datasets/index.ts'
import type { Samples } from '../../engine/index.ts'
import type { Run } from '../run.ts'

/** An example: a point, or any input with its target. */
export interface Example {
  readonly x1: number
  readonly x2: number
  readonly target: number
}

/** A point by its place among all points; null when there is none. */
export function exampleAt({ x1, x2, target }: PointSet, point: number): Example | null {
  if (x1[point] === undefined) return null
  return { x1: x1[point], x2: x2[point], target: target[point] }
}

/** One example as the samples of a run. */
export function samplesOfOne({ points, config }: Run, { x1, x2, target }: Example): Samples {
  const alone = {
    ...points,
    x1: Float64Array.of(x1),
    x2: Float64Array.of(x2),
    target: Float64Array.of(target),
    isTraining: Uint8Array.of(1),
  }
  return samplesOf(alone, config.features, config.data.scale, config.output, 'all')
}
