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
  const { inputs, targets, count, nIn, nOut } = samples
  if (nIn !== layerSizes[0] || nOut !== layerSizes[layerSizes.length - 1]) {
    throw new ShapeError(
      `expected samples for layers ${layerSizes.join('-')}, got ${nIn} inputs and ${nOut} outputs`,
    )
  }
  if (inputs.length !== nIn * count || targets.length !== nOut * count) {
    throw new ShapeError(
      `expected ${nIn * count} inputs and ${nOut * count} targets for ${count} samples, ` +
        `got ${inputs.length} and ${targets.length}`,
    )
  }
}

/**
 * Copies samples `indices[start] … indices[start + columns − 1]` to columns 0 … columns − 1.
 * Overwrites the network's `inputs` and `targets`. Lengths and indices are the caller's care.
 */
export function loadBatch(
  mlp: Mlp,
  samples: Samples,
  indices: Int32Array | Uint32Array,
  start: number,
  columns: number,
): void {
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
    for (let c = 0; c < columns; c++) to[target + c] = from[source + indices[start + c]]
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
