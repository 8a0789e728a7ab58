import { activate, activateBackward } from './activations.ts'
import type { Architecture, HiddenActivation } from './architecture.ts'
import { isHead } from './architecture.ts'
import { headBackward, headForward, headLoss } from './heads.ts'
import { affine } from './kernels/affine.ts'
import { affineBackward } from './kernels/affineBackward.ts'
import { affineGradients } from './kernels/affineGradients.ts'
import {
  affineBackwardSingle,
  affineGradientsSingle,
  affineSingle,
} from './kernels/singleColumn.ts'
import type { Parameters } from './parameters.ts'
import { createParameters, parameterCount } from './parameters.ts'
import { ShapeError } from './shapeError.ts'

/**
 * A multi-layer perceptron with its buffers for one batch at a time.
 *
 * Every buffer holds one row per unit, the batch's samples side by side: `[unit * stride + column]`.
 * A batch of odd size uses one more column, kept at 0, so that all sums run over pairs.
 */
export interface Mlp {
  readonly architecture: Architecture
  readonly parameters: Parameters
  /** Σ over the batch's samples of ∂L/∂θ of the data loss; written by `backward`. */
  readonly gradients: Parameters
  /** Most samples in a batch. */
  readonly capacity: number
  /** Distance between rows: the capacity rounded up to even. */
  readonly stride: number
  /** x, nIn × stride; the caller fills it. The same array as `activations[0]`. */
  readonly inputs: Float64Array
  /** y, nOut × stride; the caller fills it. */
  readonly targets: Float64Array
  /** h⁰ = x, h¹, …, h^L, f: one array per layer, inputs and outputs included. */
  readonly activations: readonly Float64Array[]
  /** z of the output layer. */
  readonly preActivations: Float64Array
  /** δ = ∂L/∂z of each layer after the input, per sample; written by `backward`. */
  readonly deltas: readonly Float64Array[]
  /**
   * Activations of the first `columns` samples of `inputs`.
   *
   * @throws {ShapeError} unless 1 ≤ columns ≤ capacity.
   */
  forward(columns: number): void
  /** Deltas and gradients against `targets`, after `forward` with the same columns. Keeps activations. */
  backward(columns: number): void
  /** Mean data loss of the columns after `forward`, without the penalty. */
  dataLoss(columns: number): number
  /**
   * Adds each column's loss after `forward` to one of two partial sums: column c to
   * `sums[(first + c) mod 2]`, so a set evaluated in pieces has the same bits as in one.
   */
  addLosses(columns: number, first: number, sums: Float64Array): void
}

/**
 * A network with buffers for batches of up to `capacity` samples; nothing is allocated later.
 * Uses the given parameters themselves, not a copy; fresh ones are zero.
 *
 * @throws {ShapeError} when architecture, capacity or parameters do not fit together.
 */
export function createMlp(
  architecture: Architecture,
  capacity: number,
  parameters: Parameters = createParameters(architecture.layerSizes),
): Mlp {
  checkArchitecture(architecture)
  checkWhole('capacity', capacity)
  const expected = parameterCount(architecture.layerSizes)
  if (parameters.values.length !== expected) {
    throw new ShapeError(`expected ${expected} parameters, got ${parameters.values.length}`)
  }
  return new BatchedMlp(architecture, capacity, parameters)
}

/** @throws {ShapeError} when sizes, hidden functions, output and loss do not fit together. */
export function checkArchitecture({ layerSizes, hidden, output, loss }: Architecture): void {
  if (layerSizes.length < 2) {
    throw new ShapeError(`expected at least 2 layer sizes, got ${layerSizes.length}`)
  }
  for (const size of layerSizes) checkWhole('every layer size', size)
  if (hidden.length !== layerSizes.length - 2) {
    throw new ShapeError(
      `expected ${layerSizes.length - 2} hidden activations for layers ${layerSizes.join('-')}, ` +
        `got ${hidden.length}`,
    )
  }
  if (!isHead(output, loss)) {
    throw new ShapeError(`expected a pair of output and loss from heads, got ${output} + ${loss}`)
  }
}

function checkWhole(what: string, value: number): void {
  if (!Number.isInteger(value) || value < 1) {
    throw new ShapeError(`expected ${what} to be a whole number from 1, got ${value}`)
  }
}

class BatchedMlp implements Mlp {
  readonly architecture: Architecture
  readonly parameters: Parameters
  readonly gradients: Parameters
  readonly capacity: number
  readonly stride: number
  readonly inputs: Float64Array
  readonly targets: Float64Array
  readonly activations: readonly Float64Array[]
  readonly preActivations: Float64Array
  readonly deltas: readonly Float64Array[]
  /** For batches of one: activations and deltas as plain vectors, one per layer as above. */
  readonly #h: readonly Float64Array[]
  readonly #dz: readonly Float64Array[]
  readonly #z: Float64Array
  readonly #y: Float64Array
  readonly #sums = new Float64Array(2)

  constructor(architecture: Architecture, capacity: number, parameters: Parameters) {
    const sizes = architecture.layerSizes
    const nOut = sizes[sizes.length - 1]
    const stride = capacity + (capacity & 1)
    this.architecture = architecture
    this.parameters = parameters
    this.gradients = createParameters(sizes)
    this.capacity = capacity
    this.stride = stride
    this.activations = sizes.map((size) => new Float64Array(size * stride))
    this.inputs = this.activations[0]
    this.targets = new Float64Array(nOut * stride)
    this.preActivations = new Float64Array(nOut * stride)
    this.deltas = sizes.slice(1).map((size) => new Float64Array(size * stride))
    this.#h = sizes.map((size) => new Float64Array(size))
    this.#dz = sizes.slice(1).map((size) => new Float64Array(size))
    this.#z = new Float64Array(nOut)
    this.#y = new Float64Array(nOut)
  }

  forward(columns: number): void {
    this.#checkColumns(columns)
    if (columns === 1) {
      this.#forwardSingle()
      return
    }
    const { layerSizes, hidden, output } = this.architecture
    const { activations, stride, preActivations } = this
    const { W, b } = this.parameters
    const last = hidden.length
    const n = columns + (columns & 1)
    if (n > columns) clearColumn(activations[0], stride, columns)
    for (let layer = 0; layer < last; layer++) {
      const h = activations[layer + 1]
      affine(
        W[layer],
        b[layer],
        layerSizes[layer],
        layerSizes[layer + 1],
        activations[layer],
        h,
        stride,
        n,
      )
      activateRows(hidden[layer], h, stride, n)
      if (n > columns) clearColumn(h, stride, columns)
    }
    const nOut = layerSizes[last + 1]
    affine(W[last], b[last], layerSizes[last], nOut, activations[last], preActivations, stride, n)
    headForward(output, preActivations, activations[last + 1], nOut, stride, n)
    if (n > columns) clearColumn(activations[last + 1], stride, columns)
  }

  backward(columns: number): void {
    this.#checkColumns(columns)
    if (columns === 1) {
      this.#backwardSingle()
      return
    }
    const { layerSizes, hidden, output } = this.architecture
    const { activations, deltas, stride } = this
    const { W } = this.parameters
    const { W: dW, b: db } = this.gradients
    const last = hidden.length
    const n = columns + (columns & 1)
    const outputs = activations[last + 1]
    headBackward(output, outputs, this.targets, deltas[last], layerSizes[last + 1], stride, n)
    if (n > columns) clearColumn(deltas[last], stride, columns)
    for (let layer = last; layer >= 0; layer--) {
      const nIn = layerSizes[layer]
      const nOut = layerSizes[layer + 1]
      affineGradients(deltas[layer], activations[layer], nIn, nOut, stride, n, dW[layer], db[layer])
      if (layer === 0) break
      const d = deltas[layer - 1]
      affineBackward(W[layer], nIn, nOut, deltas[layer], d, stride, n)
      activateRowsBackward(hidden[layer - 1], activations[layer], d, stride, n)
    }
  }

  #forwardSingle(): void {
    const { layerSizes, hidden, output } = this.architecture
    const { W, b } = this.parameters
    const { activations, stride } = this
    const h = this.#h
    const last = hidden.length
    gatherColumn(activations[0], stride, h[0])
    for (let layer = 0; layer < last; layer++) {
      const next = h[layer + 1]
      affineSingle(W[layer], b[layer], layerSizes[layer], layerSizes[layer + 1], h[layer], next)
      activate(hidden[layer], next, 0, next.length)
      scatterColumn(next, stride, activations[layer + 1])
    }
    affineSingle(W[last], b[last], layerSizes[last], layerSizes[last + 1], h[last], this.#z)
    headForward(output, this.#z, h[last + 1], layerSizes[last + 1], 1, 1)
    scatterColumn(this.#z, stride, this.preActivations)
    scatterColumn(h[last + 1], stride, activations[last + 1])
  }

  #backwardSingle(): void {
    const { layerSizes, hidden, output } = this.architecture
    const { W } = this.parameters
    const { W: dW, b: db } = this.gradients
    const { stride } = this
    const h = this.#h
    const dz = this.#dz
    const last = hidden.length
    gatherColumn(this.targets, stride, this.#y)
    headBackward(output, h[last + 1], this.#y, dz[last], layerSizes[last + 1], 1, 1)
    for (let layer = last; layer >= 0; layer--) {
      const nIn = layerSizes[layer]
      const nOut = layerSizes[layer + 1]
      scatterColumn(dz[layer], stride, this.deltas[layer])
      affineGradientsSingle(dz[layer], h[layer], nIn, nOut, dW[layer], db[layer])
      if (layer === 0) break
      affineBackwardSingle(W[layer], nIn, nOut, dz[layer], dz[layer - 1])
      activateBackward(hidden[layer - 1], h[layer], dz[layer - 1], 0, nIn)
    }
  }

  dataLoss(columns: number): number {
    const sums = this.#sums
    sums.fill(0)
    this.addLosses(columns, 0, sums)
    return (sums[0] + sums[1]) / columns
  }

  addLosses(columns: number, first: number, sums: Float64Array): void {
    this.#checkColumns(columns)
    const { preActivations, activations, targets, stride } = this
    const { layerSizes, output } = this.architecture
    const f = activations[activations.length - 1]
    const nOut = layerSizes[layerSizes.length - 1]
    for (let c = 0; c < columns; c++) {
      sums[(first + c) & 1] += headLoss(output, preActivations, f, targets, nOut, stride, c)
    }
  }

  #checkColumns(columns: number): void {
    if (!Number.isInteger(columns) || columns < 1 || columns > this.capacity) {
      throw new ShapeError(`expected 1 to ${this.capacity} columns, got ${columns}`)
    }
  }
}

/** One call when the rows touch, else one a row. */
function activateRows(g: HiddenActivation, h: Float64Array, stride: number, n: number): void {
  if (n === stride) activate(g, h, 0, h.length)
  else for (let k = 0; k < h.length; k += stride) activate(g, h, k, k + n)
}

function activateRowsBackward(
  g: HiddenActivation,
  h: Float64Array,
  d: Float64Array,
  stride: number,
  n: number,
): void {
  if (n === stride) activateBackward(g, h, d, 0, h.length)
  else for (let k = 0; k < h.length; k += stride) activateBackward(g, h, d, k, k + n)
}

function clearColumn(values: Float64Array, stride: number, column: number): void {
  for (let k = column; k < values.length; k += stride) values[k] = 0
}

function gatherColumn(values: Float64Array, stride: number, column: Float64Array): void {
  for (let i = 0, k = 0; i < column.length; i++, k += stride) column[i] = values[k]
}

function scatterColumn(column: Float64Array, stride: number, values: Float64Array): void {
  for (let i = 0, k = 0; i < column.length; i++, k += stride) values[k] = column[i]
}
