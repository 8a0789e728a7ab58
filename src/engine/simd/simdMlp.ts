import type { Architecture } from '../architecture.ts'
import { checkWhole } from '../checkArchitecture.ts'
import type { Mlp } from '../mlp.ts'
import type { Parameters } from '../parameters.ts'
import { ShapeError } from '../shapeError.ts'
import type { TwinExports } from './instance.ts'
import type { NetworkMemory } from './memory.ts'

/** A network whose buffers are views on its instance's memory. */
export class SimdMlp implements Mlp {
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
  readonly #twin: TwinExports
  readonly #sums: Float64Array
  /** Where the twin reads θ. The same as `parameters.values` unless those were given. */
  readonly #values: Float64Array

  /** @param parameters θ in other memory, copied from there at each `forward` */
  constructor(
    architecture: Architecture,
    capacity: number,
    memory: NetworkMemory,
    parameters?: Parameters,
  ) {
    const sizes = architecture.layerSizes
    const nOut = sizes[sizes.length - 1]
    const { stride, ...rows } = memory.layRows(capacity)
    const view = (address: number, units: number) => memory.numbers(address, units * stride)
    this.architecture = architecture
    this.parameters = parameters ?? memory.parameters
    this.gradients = memory.gradients
    this.capacity = capacity
    this.stride = stride
    this.activations = sizes.map((size, layer) => view(rows.activations[layer], size))
    this.inputs = this.activations[0]
    this.targets = view(rows.targets, nOut)
    this.preActivations = view(rows.preActivations, nOut)
    this.deltas = sizes.slice(1).map((size, layer) => view(rows.deltas[layer], size))
    this.#twin = memory.twin
    this.#sums = memory.sums
    this.#values = memory.parameters.values
  }

  forward(columns: number): void {
    this.#checkColumns(columns)
    const { values } = this.parameters
    if (values !== this.#values) this.#values.set(values)
    this.#twin.forward(columns)
  }

  backward(columns: number): void {
    this.#checkColumns(columns)
    this.#twin.backward(columns)
  }

  dataLoss(columns: number): number {
    this.#checkColumns(columns)
    const sums = this.#sums
    sums[0] = 0
    sums[1] = 0
    this.#twin.addLosses(columns, 0)
    return (sums[0] + sums[1]) / columns
  }

  addLosses(columns: number, first: number, sums: Float64Array): void {
    this.#checkColumns(columns)
    checkWhole('the first position', first, 0)
    if (sums.length < 2) throw new ShapeError(`expected 2 partial sums, got ${sums.length}`)
    const inside = this.#sums
    inside[0] = sums[0]
    inside[1] = sums[1]
    this.#twin.addLosses(columns, first)
    sums[0] = inside[0]
    sums[1] = inside[1]
  }

  #checkColumns(columns: number): void {
    if (!Number.isInteger(columns) || columns < 1 || columns > this.capacity) {
      throw new ShapeError(`expected 1 to ${this.capacity} columns, got ${columns}`)
    }
  }
}
