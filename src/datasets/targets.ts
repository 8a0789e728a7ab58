import { checkWhole, type Output } from '../engine/index.ts'
import type { PointSet } from './pointSet.ts'

/**
 * Units that the output layer needs: one for a height, one for two classes, else one a class;
 * softmax and sparsemax have one a class always. `classes` is 0 for regression and curves.
 *
 * @throws {ShapeError} unless `classes` is a whole number.
 */
export function outputCountOf(classes: number, output: Output): number {
  checkWhole('classes', classes, 0)
  if (classes === 0) return 1
  const isDistribution = output === 'softmax' || output === 'sparsemax'
  return classes === 2 && !isDistribution ? 1 : classes
}

/**
 * What the outputs should be, as the output's own values: heights as they are; classes as 1 for the
 * right one and 0 for others (sigmoid, softmax, sparsemax) or −1 for others (tanh, linear, threshold),
 * whatever the loss. A single output stands for class 1; of several, output c stands for class c. The
 * lecture's y ∈ {−1, +1} and t ∈ {0, 1} are one label: t = (y + 1)/2.
 *
 * Returns `targets[output * indices.length + n]`.
 *
 * @throws {ShapeError} when an index is of no point, or `nOut` no whole number from 1.
 */
export function encodeTargets(
  points: PointSet,
  indices: Int32Array,
  output: Output,
  nOut: number,
): Float64Array {
  checkWhole('outputs', nOut)
  for (const index of indices) {
    checkWhole('the number of a point', index, 0, points.target.length - 1)
  }
  const count = indices.length
  const targets = new Float64Array(nOut * count)
  const isSigned = output === 'tanh' || output === 'linear' || output === 'threshold'
  const off = isSigned ? -1 : 0
  for (let unit = 0; unit < nOut; unit++) {
    const classOfUnit = nOut === 1 ? 1 : unit
    for (let n = 0; n < count; n++) {
      const target = points.target[indices[n]]
      const isHeight = points.classes === 0
      targets[unit * count + n] = isHeight ? target : target === classOfUnit ? 1 : off
    }
  }
  return targets
}
