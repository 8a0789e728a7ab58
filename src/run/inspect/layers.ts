import { type Engine, type InChunks, type Mlp, ShapeError } from '../../engine/index.ts'
import { forwardInputs } from '../forward.ts'
import type { Run } from '../run.ts'
import { allSamples } from './allSamples.ts'
import { preActivations } from './preActivations.ts'

/** Values of whole layers for every point. */
export interface LayersRequest {
  readonly kind: 'layers'
  /** 0 = the inputs, 1 = the first hidden layer, …, L + 1 = the outputs. */
  readonly layers: readonly number[]
}

/** All layers that were asked for, in that order. */
export interface LayerValues {
  readonly kind: 'layers'
  readonly layers: readonly LayerOfPoints[]
}

/** One layer for every point, in the order of the points: `[unit * count + point]`. */
export interface LayerOfPoints {
  readonly layer: number
  readonly units: number
  readonly count: number
  /** z = W h + b; of the inputs the inputs themselves. */
  readonly z: Float64Array
  /** h = g(z); of the outputs f. */
  readonly h: Float64Array
}

/** Points computed between two yields. */
const CHUNK = 64

/**
 * z and h of some layers at the present parameters, for the training points and the test points.
 *
 * @throws {ShapeError} for a layer that the network does not have.
 */
export function* inspectLayers(
  run: Run,
  engine: Engine,
  { layers }: LayersRequest,
): InChunks<LayerValues> {
  const { layerSizes } = run.architecture
  for (const layer of layers) {
    if (Number.isInteger(layer) && layer >= 0 && layer < layerSizes.length) continue
    throw new ShapeError(`expected layers from 0 to ${layerSizes.length - 1}, got ${layer}`)
  }
  const { inputs, count } = allSamples(run)
  yield
  return { kind: 'layers', layers: yield* throughLayers(run, engine, layers, inputs, count) }
}

/** z and h of some layers for any inputs, `inputs[feature * count + n]`. */
export function* throughLayers(
  run: Run,
  engine: Engine,
  layers: readonly number[],
  inputs: Float64Array,
  count: number,
): InChunks<LayerOfPoints[]> {
  const { layerSizes } = run.architecture
  const mlp = engine.createMlp(run.architecture, CHUNK, run.parameters)
  const answer = layers.map((layer): LayerOfPoints => {
    const units = layerSizes[layer]
    const h = new Float64Array(units * count)
    return { layer, units, count, z: new Float64Array(units * count), h }
  })
  yield* forwardInputs(mlp, inputs, count, (first, columns) => {
    for (const layer of answer) copyColumns(layer, mlp, first, columns)
  })
  return answer
}

/** The first `columns` of the network's batch become the points from `first` on. */
function copyColumns(
  { layer, units, count, z, h }: LayerOfPoints,
  mlp: Mlp,
  first: number,
  columns: number,
): void {
  const { stride, activations, parameters } = mlp
  for (let unit = 0; unit < units; unit++) {
    const to = unit * count + first
    h.set(activations[layer].subarray(unit * stride, unit * stride + columns), to)
    if (layer === 0) z.set(h.subarray(to, to + columns), to)
    else
      preActivations(
        z.subarray(to, to + columns),
        parameters,
        layer - 1,
        unit,
        activations[layer - 1],
        stride,
      )
  }
}
