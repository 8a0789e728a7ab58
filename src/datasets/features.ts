import { checkWhole, ShapeError, sin } from '../engine/index.ts'
import { type FeatureId, featureIds } from './dataConfig.ts'
import type { PointSet, Task } from './pointSet.ts'

/** From coordinates in axis units to what features are made of. */
export interface FeatureTransform {
  readonly mean1: number
  readonly deviation1: number
  readonly mean2: number
  readonly deviation2: number
  /** Inputs are u = x / scale; sines take x itself. */
  readonly scale: number
  /** Curves: x₂ is the target, so features of x₂ are 0 whatever is passed. */
  readonly hidesX2: boolean
}

/** How features are written for people. */
export const featureLabels: Readonly<Record<FeatureId, string>> = {
  x1: 'x₁',
  x2: 'x₂',
  x1sq: 'x₁²',
  x2sq: 'x₂²',
  x1x2: 'x₁x₂',
  sinx1: 'sin x₁',
  sinx2: 'sin x₂',
}

const curveFeatures: readonly FeatureId[] = ['x1', 'x1sq', 'sinx1']

/** The features that a task offers, in catalogue order: on curves only those of x₁. */
export function featuresFor(task: Task): readonly FeatureId[] {
  return task === 'curve' ? curveFeatures : featureIds
}

/**
 * How these points become inputs. 'auto' divides by 3 on the generated plane, by 1 elsewhere.
 *
 * @throws {RangeError} when the scale is a number that nothing can be divided by.
 */
export function featureTransform(points: PointSet, scale: number | 'auto'): FeatureTransform {
  if (scale !== 'auto' && !(scale > 0 && scale < Infinity)) {
    throw new RangeError(`expected a scale above 0, or 'auto', got ${scale}`)
  }
  const [first, second] = points.standardisation
  return {
    mean1: first.mean,
    deviation1: first.deviation,
    mean2: second.mean,
    deviation2: second.deviation,
    scale: scale === 'auto' ? automaticScale(points) : scale,
    hidesX2: points.task === 'curve',
  }
}

/** One feature at one place: u₁, u₂, u₁², u₂², u₁u₂, sin x₁ or sin x₂, with u = x / scale. */
export function featureAt(
  feature: FeatureId,
  x1: number,
  x2: number,
  transform: FeatureTransform,
): number {
  const s1 = (x1 - transform.mean1) / transform.deviation1
  const s2 = transform.hidesX2 ? 0 : (x2 - transform.mean2) / transform.deviation2
  const u1 = s1 / transform.scale
  const u2 = s2 / transform.scale
  switch (feature) {
    case 'x1':
      return u1
    case 'x2':
      return u2
    case 'x1sq':
      return u1 * u1
    case 'x2sq':
      return u2 * u2
    case 'x1x2':
      return u1 * u2
    case 'sinx1':
      return sin(s1)
    case 'sinx2':
      return sin(s2)
  }
}

/**
 * Features of `count` places, feature by feature: out[f · stride + n], stride ≥ count.
 * Overwrites those entries of `out`. Allocates nothing.
 *
 * @throws {ShapeError} when `x1`, `x2` or `out` are shorter than count and features need.
 */
export function writeFeatures(
  features: readonly FeatureId[],
  x1: Float64Array,
  x2: Float64Array,
  count: number,
  transform: FeatureTransform,
  out: Float64Array,
  stride: number,
): void {
  checkWhole('the count of places', count, 0)
  checkWhole('the stride', stride, count)
  if (x1.length < count || x2.length < count) {
    throw new ShapeError(`expected ${count} places, got ${x1.length} x₁ and ${x2.length} x₂`)
  }
  const needed = features.length === 0 ? 0 : (features.length - 1) * stride + count
  if (out.length < needed) {
    throw new ShapeError(
      `expected room for ${needed} features (${features.length} × ${stride}), got ${out.length}`,
    )
  }
  for (let f = 0; f < features.length; f++) {
    const offset = f * stride
    for (let n = 0; n < count; n++) {
      out[offset + n] = featureAt(features[f], x1[n], x2[n], transform)
    }
  }
}

/** Generated planes keep their units; real sets are standardised, and then need no division. */
function automaticScale(points: PointSet): number {
  if (points.task === 'curve') return 1
  const isStandardised = points.standardisation.some((s) => s.mean !== 0 || s.deviation !== 1)
  return isStandardised ? 1 : 3
}
