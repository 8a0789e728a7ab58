import { featureTransform, writeFeatures } from '../datasets/index.ts'
import { checkWhole, createMlp, type Mlp } from '../engine/index.ts'
import { cellCentres } from './fields.ts'
import type { Run } from './run.ts'

/** The network along x₁ for 1-D regression. */
export interface Curves {
  readonly x: Float32Array
  /** `units × samples`: hidden units layer by layer, then the output. */
  readonly units: Float32Array
  /** `last hidden layer's units × samples`: each unit's share w·h of the output's pre-activation. */
  readonly contributions: Float32Array
}

/**
 * Samples every unit and each share w·h of the output along x₁.
 *
 * @throws {ShapeError} unless samples are a whole number from 1.
 */
export function computeCurves(run: Run, samples: number): Curves {
  checkWhole('samples', samples)
  const { layerSizes } = run.architecture
  const x1 = cellCentres(run.points.domain.x1, samples)
  const mlp = createMlp(run.architecture, samples, run.parameters)
  const transform = featureTransform(run.points, run.config.data.scale)
  const zeros = new Float64Array(samples)
  writeFeatures(run.config.features, x1, zeros, samples, transform, mlp.inputs, mlp.stride)
  mlp.forward(samples)
  const nUnits = layerSizes.slice(1).reduce((sum, units) => sum + units, 0)
  const units = new Float32Array(nUnits * samples)
  let offset = 0
  for (let layer = 1; layer < layerSizes.length; layer++) {
    for (let unit = 0; unit < layerSizes[layer]; unit++) {
      units.set(rowOf(mlp, layer, unit, samples), offset)
      offset += samples
    }
  }
  return { x: Float32Array.from(x1), units, contributions: contributionsOf(mlp, samples) }
}

function contributionsOf(mlp: Mlp, samples: number): Float32Array {
  const { layerSizes } = mlp.architecture
  const last = layerSizes.length - 2
  if (last === 0) return new Float32Array(0)
  const contributions = new Float32Array(layerSizes[last] * samples)
  const W = mlp.parameters.W[last]
  for (let unit = 0; unit < layerSizes[last]; unit++) {
    const h = rowOf(mlp, last, unit, samples)
    for (let n = 0; n < samples; n++) contributions[unit * samples + n] = W[unit] * h[n]
  }
  return contributions
}

function rowOf(mlp: Mlp, layer: number, unit: number, samples: number): Float64Array {
  const from = unit * mlp.stride
  return mlp.activations[layer].subarray(from, from + samples)
}
