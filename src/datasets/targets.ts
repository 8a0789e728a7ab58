import type { Output } from '../engine/index.ts'
import type { PointSet } from './pointSet.ts'

/**
 * Units that the output layer needs: one for a height, one for two classes, else one a class;
 * softmax has one a class always. `classes` is 0 for regression and curves.
 */
export function outputCountOf(classes: number, output: Output): number {
  if (classes === 0) return 1
  return classes === 2 && output !== 'softmax' ? 1 : classes
}

/**
 * What the outputs should be, as the output's own values: heights as they are; classes as 1 for the
 * right one and 0 for others (sigmoid, softmax) or −1 for others (tanh, linear). A single output
 * stands for class 1; of several, output c stands for class c.
 *
 * Returns `targets[output * indices.length + n]`.
 */
export function encodeTargets(
  points: PointSet,
  indices: Int32Array,
  output: Output,
  nOut: number,
): Float64Array {
  const count = indices.length
  const targets = new Float64Array(nOut * count)
  const off = output === 'tanh' || output === 'linear' ? -1 : 0
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
