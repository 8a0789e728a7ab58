import { featureTransform, writeFeatures } from '../datasets/index.ts'
import { checkWhole, type Engine, type Mlp } from '../engine/index.ts'
import { forwardInputs } from './forward.ts'
import type { Run } from './run.ts'

/** A unit of a layer after the inputs: 0 = first hidden layer, the last = the outputs. */
export interface UnitAddress {
  readonly layer: number
  readonly unit: number
}

/** What to compute: cells along a side, cells of a small picture (divides `size`), the large one's unit. */
export interface FieldRequest {
  readonly size: number
  readonly thumbSize: number
  /** null = the outputs. */
  readonly unit: UnitAddress | null
}

/** Values over the plane at cell centres; row 0 is the top, columns run with x₁. */
export interface Fields {
  readonly size: number
  readonly channels: number
  /** `channels × size × size`. */
  readonly plot: Float32Array
  readonly thumbSize: number
  /** Hidden units layer by layer, then the outputs, each thumbSize². */
  readonly thumbs: Float32Array
}

/**
 * Paints the network over the plane, a row at a time.
 *
 * One pass serves the large field and all small ones: thumbs take every k-th cell of it. The inputs
 * of the grid are kept between calls, because only the parameters change.
 */
export interface FieldPainter {
  /**
   * Yields after every row; ends with the fields. The run must not move meanwhile.
   *
   * @throws {ShapeError} unless sizes are whole numbers, the small one at most the large one, and the
   *   unit one of the network's.
   */
  paint(request: FieldRequest): Generator<void, Fields, void>
}

export function createFieldPainter(run: Run, engine: Engine): FieldPainter {
  let grid: { size: number; inputs: Float64Array } | null = null
  /** A network for each size of a row: a run has two, one while it moves and a sharper one. */
  const networks = new Map<number, Mlp>()

  function inputsOf(size: number): Float64Array {
    if (grid?.size !== size) grid = { size, inputs: gridInputs(run, size) }
    return grid.inputs
  }

  function networkOf(size: number): Mlp {
    const known = networks.get(size)
    if (known !== undefined) return known
    if (networks.size >= 3) networks.clear()
    const mlp = engine.createMlp(run.architecture, size, run.parameters)
    networks.set(size, mlp)
    return mlp
  }

  return {
    *paint({ size, thumbSize, unit }) {
      const { layerSizes } = run.architecture
      checkRequest({ size, thumbSize, unit }, layerSizes)
      const inputs = inputsOf(size)
      const mlp = networkOf(size)
      const shown = unit === null ? layerSizes.length - 1 : unit.layer + 1
      const firstUnit = unit === null ? 0 : unit.unit
      const channels = unit === null ? (layerSizes.at(-1) ?? 1) : 1
      const nUnits = layerSizes.slice(1).reduce((sum, units) => sum + units, 0)
      const plot = new Float32Array(channels * size * size)
      const thumbs = new Float32Array(nUnits * thumbSize * thumbSize)
      const spacing = thumbSize > 0 ? Math.floor(size / thumbSize) : 0
      yield* forwardInputs(mlp, inputs, size * size, (start) => {
        const row = start / size
        for (let channel = 0; channel < channels; channel++) {
          const from = (firstUnit + channel) * mlp.stride
          const values = mlp.activations[shown].subarray(from, from + size)
          plot.set(values, channel * size * size + start)
        }
        if (spacing > 0 && row % spacing === spacing >> 1) {
          writeThumbRow(mlp, thumbs, thumbSize, (row - (spacing >> 1)) / spacing, spacing)
        }
      })
      return { size, channels, plot, thumbSize, thumbs }
    },
  }
}

function checkRequest(
  { size, thumbSize, unit }: FieldRequest,
  layerSizes: readonly number[],
): void {
  checkWhole('cells along a side', size)
  checkWhole('cells of a small picture', thumbSize, 0, size)
  if (unit === null) return
  checkWhole('the layer of a unit', unit.layer, 0, layerSizes.length - 2)
  checkWhole('the number of a unit', unit.unit, 0, layerSizes[unit.layer + 1] - 1)
}

function writeThumbRow(
  mlp: Mlp,
  thumbs: Float32Array,
  thumbSize: number,
  row: number,
  spacing: number,
): void {
  if (row >= thumbSize) return
  const { layerSizes } = mlp.architecture
  let offset = row * thumbSize
  for (let layer = 1; layer < layerSizes.length; layer++) {
    const values = mlp.activations[layer]
    for (let unit = 0; unit < layerSizes[layer]; unit++) {
      const from = unit * mlp.stride + (spacing >> 1)
      for (let i = 0; i < thumbSize; i++) thumbs[offset + i] = values[from + i * spacing]
      offset += thumbSize * thumbSize
    }
  }
}

/** `inputs[(feature × size + row) × size + column]` at the cell centres of the shown plane. */
export function gridInputs(run: Run, size: number): Float64Array {
  const { features, data } = run.config
  const { domain } = run.points
  const transform = featureTransform(run.points, data.scale)
  const x1 = cellCentres(domain.x1, size)
  const inputs = new Float64Array(features.length * size * size)
  const rowInputs = new Float64Array(features.length * size)
  const x2 = new Float64Array(size)
  const heights = cellCentres(domain.x2, size)
  for (let row = 0; row < size; row++) {
    x2.fill(heights[size - 1 - row])
    writeFeatures(features, x1, x2, size, transform, rowInputs, size)
    for (let f = 0; f < features.length; f++) {
      inputs.set(rowInputs.subarray(f * size, (f + 1) * size), (f * size + row) * size)
    }
  }
  return inputs
}

export function cellCentres([low, high]: readonly [number, number], size: number): Float64Array {
  const width = (high - low) / size
  return Float64Array.from({ length: size }, (_, i) => low + (i + 0.5) * width)
}
