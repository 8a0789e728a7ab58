import type { Engine } from '../../engine/index.ts'
import { cellCentres } from '../fields.ts'
import type { Run } from '../run.ts'
import type { SpaceStage } from './spaceAxes.ts'

/** Outputs over a rectangle of a layer's space, at cell centres; row 0 is the top. */
export interface Ground {
  readonly size: number
  readonly channels: number
  /** `channels × size × size`. */
  readonly plot: Float32Array
}

/** Cells along a side. */
const SIZE = 48

/** z = w·h + b of the units of the next layer, on the shown axes. */
export interface NextPlanes {
  readonly units: number
  /** For each unit its weight along each axis, then its bias. */
  readonly values: Float64Array
}

/** Where the next layer's units have z = 0; `units` are those along the axes, all that the layer has. */
export function nextPlanes(run: Run, layer: number, units: readonly number[]): NextPlanes {
  const W = run.parameters.W[layer]
  const b = run.parameters.b[layer]
  const width = units.length + 1
  const reads = W.length / b.length
  const values = new Float64Array(b.length * width)
  for (let to = 0; to < b.length; to++) {
    for (const [axis, unit] of units.entries()) {
      values[to * width + axis] = unit < 0 ? 0 : W[to * reads + unit]
    }
    values[to * width + units.length] = b[to]
  }
  return { units: b.length, values }
}

/** The outputs as a function of the last hidden layer alone, which has one unit or two. */
export function groundOf(
  run: Run,
  engine: Engine,
  units: readonly number[],
  { ranges }: SpaceStage,
): Ground | null {
  const { layerSizes, output, loss } = run.architecture
  const [across, up] = ranges
  const last = layerSizes.length - 2
  if (units.length !== 2 || ranges.length !== 2) return null
  const channels = layerSizes[last + 1]
  const head = { layerSizes: [layerSizes[last], channels], hidden: [], output, loss }
  const { W, b } = run.parameters
  const values = new Float64Array(W[last].length + channels)
  values.set(W[last])
  values.set(b[last], W[last].length)
  const mlp = engine.createMlp(head, SIZE, {
    values,
    W: [values.subarray(0, W[last].length)],
    b: [values.subarray(W[last].length)],
  })
  const columns = cellCentres(across, SIZE)
  const rows = cellCentres(up, SIZE)
  const plot = new Float32Array(channels * SIZE * SIZE)
  for (let row = 0; row < SIZE; row++) {
    for (const [axis, unit] of units.entries()) {
      if (unit < 0) continue
      const from = unit * mlp.stride
      if (axis === 0) mlp.inputs.set(columns, from)
      else mlp.inputs.fill(rows[SIZE - 1 - row], from, from + SIZE)
    }
    mlp.forward(SIZE)
    for (let channel = 0; channel < channels; channel++) {
      const from = channel * mlp.stride
      plot.set(mlp.activations[1].subarray(from, from + SIZE), (channel * SIZE + row) * SIZE)
    }
  }
  return { size: SIZE, channels, plot }
}
