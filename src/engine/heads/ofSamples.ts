import type { Architecture, Output } from '../architecture.ts'
import { checkWhole } from '../checkArchitecture.ts'
import { ShapeError } from '../shapeError.ts'
import { headForward, headLoss } from './heads.ts'

/**
 * f = o(z) of any number of samples, outside a network. Shapes: z and f (nOut × samples).
 *
 * @throws {ShapeError} unless z has nOut rows of equal length.
 */
export function outputsOf(output: Output, z: Float64Array, nOut: number): Float64Array {
  const count = samplesIn(z, nOut)
  const f = new Float64Array(z.length)
  headForward(output, z, f, nOut, count, count, new Float64Array(nOut))
  return f
}

/**
 * The data loss of each sample: what `Evaluation.loss` is the mean of. Shapes: z and y (nOut × samples).
 *
 * @throws {ShapeError} unless z and y have nOut rows of the same length.
 */
export function lossesOf(
  head: Pick<Architecture, 'output' | 'loss'>,
  z: Float64Array,
  y: Float64Array,
  nOut: number,
): Float64Array {
  const count = samplesIn(z, nOut)
  if (y.length !== z.length) {
    throw new ShapeError(`expected ${z.length} targets, one for each z, got ${y.length}`)
  }
  const f = outputsOf(head.output, z, nOut)
  return Float64Array.from({ length: count }, (_, c) => headLoss(head, z, f, y, nOut, count, c))
}

function samplesIn(z: Float64Array, nOut: number): number {
  checkWhole('outputs', nOut)
  if (z.length % nOut === 0) return z.length / nOut
  throw new ShapeError(`expected ${nOut} rows of equal length, got ${z.length} values`)
}
