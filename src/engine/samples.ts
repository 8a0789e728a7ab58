import { checkWhole } from './checkArchitecture.ts'
import type { Mlp } from './mlp.ts'
import { ShapeError } from './shapeError.ts'

/** A set of samples as a network sees them, feature by feature. */
export interface Samples {
  /** x: `inputs[feature * count + sample]`. */
  readonly inputs: Float64Array
  /** y: `targets[output * count + sample]`. */
  readonly targets: Float64Array
  readonly count: number
  readonly nIn: number
  readonly nOut: number
}

/** @throws {ShapeError} when an array's length or a width does not fit the network. */
export function checkSamples(mlp: Pick<Mlp, 'architecture'>, samples: Samples): void {
  const { layerSizes } = mlp.architecture
  const { nIn, nOut } = samples
  if (nIn !== layerSizes[0] || nOut !== layerSizes[layerSizes.length - 1]) {
    throw new ShapeError(
      `expected samples for layers ${layerSizes.join('-')}, got ${nIn} inputs and ${nOut} outputs`,
    )
  }
  checkLengths(samples)
}

/** @throws {ShapeError} when widths and count are no whole numbers, or the arrays are of other sizes. */
export function checkLengths({ inputs, targets, count, nIn, nOut }: Samples): void {
  checkWhole('the count of samples', count, 0)
  checkWhole('the inputs of a sample', nIn)
  checkWhole('the targets of a sample', nOut)
  if (inputs.length === nIn * count && targets.length === nOut * count) return
  throw new ShapeError(
    `expected ${nIn * count} inputs and ${nOut * count} targets for ${count} samples, ` +
      `got ${inputs.length} and ${targets.length}`,
  )
}

/**
 * Copies samples `indices[start] … indices[start + columns − 1]` to columns 0 … columns − 1.
 * Overwrites the network's `inputs` and `targets`.
 *
 * @throws {ShapeError} when the samples do not fit the network, the columns do not fit its buffers or
 *   the list, or an index is of no sample.
 */
export function loadBatch(
  mlp: Mlp,
  samples: Samples,
  indices: Int32Array | Uint32Array,
  start: number,
  columns: number,
): void {
  checkFit(mlp, samples)
  checkPart(indices, start, columns, mlp.capacity)
  const { stride } = mlp
  gatherRows(
    samples.inputs,
    samples.nIn,
    samples.count,
    indices,
    start,
    columns,
    mlp.inputs,
    stride,
  )
  gatherRows(
    samples.targets,
    samples.nOut,
    samples.count,
    indices,
    start,
    columns,
    mlp.targets,
    stride,
  )
}

/** Copies samples `start … start + columns − 1` to columns 0 … columns − 1, as `loadBatch`. */
export function loadRange(mlp: Mlp, samples: Samples, start: number, columns: number): void {
  const { stride } = mlp
  copyRows(samples.inputs, samples.nIn, samples.count, start, columns, mlp.inputs, stride)
  copyRows(samples.targets, samples.nOut, samples.count, start, columns, mlp.targets, stride)
}

/**
 * In few comparisons where nothing is wrong: this runs in every step.
 *
 * @throws {ShapeError} unless `columns` fit the capacity, columns and start the list, and each number in
 *   that part of it is one of `count` samples.
 */
export function checkIndices(
  count: number,
  indices: Int32Array | Uint32Array,
  start: number,
  columns: number,
  capacity: number,
): void {
  checkPart(indices, start, columns, capacity)
  const end = start + columns
  for (let k = start; k < end; k++) if (indices[k] >>> 0 >= count) refuse(count, indices[k])
}

function checkPart(
  indices: Int32Array | Uint32Array,
  start: number,
  columns: number,
  capacity: number,
): void {
  const isPart = (start | 0) === start && (columns | 0) === columns && start >= 0 && columns > 0
  if (isPart && columns <= capacity && start + columns <= indices.length) return
  checkWhole('columns', columns, 1, Math.min(capacity, indices.length))
  checkWhole('the start in the list', start, 0, indices.length - columns)
}

function refuse(count: number, index: number): never {
  throw new ShapeError(`expected the number of one of ${count} samples, got ${index}`)
}

/** As `checkSamples`, in few comparisons where nothing is wrong. */
function checkFit(mlp: Mlp, samples: Samples): void {
  const { inputs, targets, count, nIn, nOut } = samples
  const isFit =
    nIn * mlp.stride === mlp.inputs.length &&
    nOut * mlp.stride === mlp.targets.length &&
    nIn * count === inputs.length &&
    nOut * count === targets.length
  if (!isFit) checkSamples(mlp, samples)
}

function gatherRows(
  from: Float64Array,
  rows: number,
  count: number,
  indices: Int32Array | Uint32Array,
  start: number,
  columns: number,
  to: Float64Array,
  stride: number,
): void {
  for (let row = 0; row < rows; row++) {
    const source = row * count
    const target = row * stride
    for (let c = 0; c < columns; c++) {
      const sample = indices[start + c]
      // Without its sign a negative number is a large one.
      if (sample >>> 0 >= count) refuse(count, sample)
      to[target + c] = from[source + sample]
    }
  }
}

function copyRows(
  from: Float64Array,
  rows: number,
  count: number,
  start: number,
  columns: number,
  to: Float64Array,
  stride: number,
): void {
  for (let row = 0; row < rows; row++) {
    const source = row * count + start
    const target = row * stride
    for (let c = 0; c < columns; c++) to[target + c] = from[source + c]
  }
}
