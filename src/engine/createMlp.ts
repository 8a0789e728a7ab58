import { activate, activateBackward } from './activations.ts'
import type { Architecture } from './architecture.ts'
import { checkArchitecture, checkWhole } from './checkArchitecture.ts'
import { headBackward, headForward, headLoss } from './heads/heads.ts'
import { affine } from './kernels/affine.ts'
import { affineBackward } from './kernels/affineBackward.ts'
import { affineGradients } from './kernels/affineGradients.ts'
import {
  affineBackwardSingle,
  affineGradientsSingle,
  affineSingle,
} from './kernels/singleColumn.ts'
import type { LayeredMlp } from './mlp.ts'
import type { Parameters } from './parameters.ts'
import { checkParameters, createParameters } from './parameters.ts'
import {
  activateRows,
  activateRowsBackward,
  clearColumn,
  gatherColumn,
  scatterColumn,
} from './rows.ts'
import { ShapeError } from './shapeError.ts'

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
): LayeredMlp {
  checkArchitecture(architecture)
  checkWhole('capacity', capacity)
  checkParameters(parameters, architecture.layerSizes)
  return new BatchedMlp(architecture, capacity, parameters)
}

class BatchedMlp implements LayeredMlp {
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
  /** For sorting the outputs of a column. */
  readonly #scratch: Float64Array
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
    this.#scratch = new Float64Array(nOut)
  }

  forward(columns: number): void {
    this.#checkColumns(columns)
    if (columns === 1) this.#forwardSingle()
    else for (let layer = 0; layer < this.deltas.length; layer++) this.forwardLayer(layer, columns)
  }

  forwardLayer(layer: number, columns: number): void {
    const { layerSizes, hidden, output } = this.architecture
    const { activations, stride } = this
    const { W, b } = this.parameters
    const nIn = layerSizes[layer]
    const nOut = layerSizes[layer + 1]
    const x = activations[layer]
    const h = activations[layer + 1]
    const n = columns + (columns & 1)
    if (layer === 0 && n > columns) clearColumn(x, stride, columns)
    if (layer < hidden.length) {
      affine(W[layer], b[layer], nIn, nOut, x, h, stride, n)
      activateRows(hidden[layer], h, stride, n)
    } else {
      affine(W[layer], b[layer], nIn, nOut, x, this.preActivations, stride, n)
      headForward(output, this.preActivations, h, nOut, stride, n, this.#scratch)
    }
    if (n > columns) clearColumn(h, stride, columns)
  }

  backward(columns: number): void {
    this.#checkColumns(columns)
    if (columns === 1) this.#backwardSingle()
    else {
      for (let layer = this.deltas.length - 1; layer >= 0; layer--) {
        this.gradientsOfLayer(layer, columns)
        if (layer > 0) this.deltasBelow(layer, columns)
      }
    }
  }

  gradientsOfLayer(layer: number, columns: number): void {
    const { architecture, activations, deltas, stride } = this
    const { layerSizes, hidden } = architecture
    const { W: dW, b: db } = this.gradients
    const nIn = layerSizes[layer]
    const nOut = layerSizes[layer + 1]
    const dz = deltas[layer]
    const n = columns + (columns & 1)
    if (layer === hidden.length) {
      const f = activations[layer + 1]
      headBackward(architecture, this.preActivations, f, this.targets, dz, nOut, stride, n)
      if (n > columns) clearColumn(dz, stride, columns)
    }
    affineGradients(dz, activations[layer], nIn, nOut, stride, n, dW[layer], db[layer])
  }

  deltasBelow(layer: number, columns: number): void {
    const { layerSizes, hidden } = this.architecture
    const { activations, deltas, stride } = this
    const nIn = layerSizes[layer]
    const nOut = layerSizes[layer + 1]
    const below = deltas[layer - 1]
    const n = columns + (columns & 1)
    affineBackward(this.parameters.W[layer], nIn, nOut, deltas[layer], below, stride, n)
    activateRowsBackward(hidden[layer - 1], activations[layer], below, stride, n)
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
    headForward(output, this.#z, h[last + 1], layerSizes[last + 1], 1, 1, this.#scratch)
    scatterColumn(this.#z, stride, this.preActivations)
    scatterColumn(h[last + 1], stride, activations[last + 1])
  }

  #backwardSingle(): void {
    const { layerSizes, hidden } = this.architecture
    const { W } = this.parameters
    const { W: dW, b: db } = this.gradients
    const { stride } = this
    const h = this.#h
    const dz = this.#dz
    const last = hidden.length
    gatherColumn(this.targets, stride, this.#y)
    const nLast = layerSizes[last + 1]
    headBackward(this.architecture, this.#z, h[last + 1], this.#y, dz[last], nLast, 1, 1)
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
    checkWhole('the first position', first, 0)
    if (sums.length < 2) throw new ShapeError(`expected 2 partial sums, got ${sums.length}`)
    const { preActivations, activations, targets, stride } = this
    const { architecture } = this
    const { layerSizes } = architecture
    const f = activations[activations.length - 1]
    const nOut = layerSizes[layerSizes.length - 1]
    for (let c = 0; c < columns; c++) {
      sums[(first + c) & 1] += headLoss(architecture, preActivations, f, targets, nOut, stride, c)
    }
  }

  #checkColumns(columns: number): void {
    if (!Number.isInteger(columns) || columns < 1 || columns > this.capacity) {
      throw new ShapeError(`expected 1 to ${this.capacity} columns, got ${columns}`)
    }
  }
}
