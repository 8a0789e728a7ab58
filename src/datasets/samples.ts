import { type Output, type Samples, ShapeError } from '../engine/index.ts'
import type { FeatureId } from './dataConfig.ts'
import { featureTransform, writeFeatures } from './features.ts'
import type { PointSet } from './pointSet.ts'
import { encodeTargets, outputCountOf } from './targets.ts'

/** A part of the points. */
export type Part = 'training' | 'test' | 'all'

/** Positions in the point set of a part's points, in order. */
export function indicesOf(points: PointSet, part: Part): Int32Array {
  const indices: number[] = []
  points.isTraining.forEach((isTraining, at) => {
    if (part === 'all' || (isTraining === 1) === (part === 'training')) indices.push(at)
  })
  return Int32Array.from(indices)
}

/**
 * The network's inputs for a part of the points: `inputs[feature * count + n]`.
 *
 * @throws {ShapeError} when the points' arrays have different lengths.
 */
export function computeInputs(
  points: PointSet,
  features: readonly FeatureId[],
  scale: number | 'auto',
  part: Part,
): { inputs: Float64Array; count: number; indices: Int32Array } {
  checkPoints(points)
  const indices = indicesOf(points, part)
  const count = indices.length
  const x1 = Float64Array.from(indices, (at) => points.x1[at])
  const x2 = Float64Array.from(indices, (at) => points.x2[at])
  const inputs = new Float64Array(features.length * count)
  writeFeatures(features, x1, x2, count, featureTransform(points, scale), inputs, count)
  return { inputs, count, indices }
}

function checkPoints({ x1, x2, target, isTraining }: PointSet): void {
  const lengths = [x1, x2, target, isTraining].map((values) => values.length)
  if (lengths.every((length) => length === lengths[0])) return
  throw new ShapeError(`expected arrays with an entry for each point, got ${lengths.join(', ')}`)
}

/** Inputs and encoded targets of a part of the points. */
export function samplesOf(
  points: PointSet,
  features: readonly FeatureId[],
  scale: number | 'auto',
  output: Output,
  part: Part,
): Samples {
  const { inputs, count, indices } = computeInputs(points, features, scale, part)
  const nOut = outputCountOf(points.classes, output)
  const targets = encodeTargets(points, indices, output, nOut)
  return { inputs, targets, count, nIn: features.length, nOut }
}
