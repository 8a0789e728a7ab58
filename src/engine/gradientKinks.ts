import type { Architecture } from './architecture.ts'
import type { InChunks } from './inChunks.ts'
import type { Mlp } from './mlp.ts'
import { chunksOf, loadChunk, type Objective } from './objective.ts'

/**
 * What switches at a kink of the loss. relu: a unit of a layer (0 = first hidden) begins or stops to
 * fire · sparsemax: an output enters or leaves the support · perceptron: the sum z of an output passes
 * 0, all for one sample of the batch · l1: the weight itself passes 0.
 */
export type KinkCause =
  | {
      readonly kind: 'relu'
      readonly layer: number
      readonly unit: number
      readonly sample: number
    }
  | {
      readonly kind: 'sparsemax' | 'perceptron'
      readonly unit: number
      readonly sample: number
    }
  | { readonly kind: 'l1' }

/**
 * The first ReLU or output that is not in the same state at all three values of a parameter, or null.
 * Chunk by chunk, in it hidden layers first. Puts the parameter back.
 */
export function* findSwitch(
  mlp: Mlp,
  objective: Objective,
  index: number,
  tried: readonly number[],
): InChunks<KinkCause | null> {
  const { values } = mlp.parameters
  const before = values[index]
  for (const chunk of chunksOf(mlp, objective)) {
    const states = tried.map((value) => {
      values[index] = value
      loadChunk(mlp, objective, chunk)
      return readSwitches(mlp, chunk.columns)
    })
    values[index] = before
    const changed = states[0].findIndex((isOn, i) => states.some((state) => state[i] !== isOn))
    if (changed >= 0) return nameSwitch(mlp.architecture, changed, chunk)
    yield
  }
  return null
}

/** Which layers after the inputs have switches: ReLU layers, and outputs under sparsemax or threshold. */
function switchingLayers({ hidden, output }: Architecture): number[] {
  const layers = hidden.flatMap((g, layer) => (g === 'relu' ? [layer] : []))
  const isSwitching = output === 'sparsemax' || output === 'threshold'
  return isSwitching ? [...layers, hidden.length] : layers
}

/** 1 for each ReLU or threshold that fires and each output in the support, after `forward`: layer, unit, column. */
function readSwitches({ architecture, activations, stride }: Mlp, columns: number): Uint8Array {
  const layers = switchingLayers(architecture)
  const units = layers.reduce((sum, layer) => sum + architecture.layerSizes[layer + 1], 0)
  const switches = new Uint8Array(units * columns)
  let place = 0
  for (const layer of layers) {
    const h = activations[layer + 1]
    for (let unit = 0; unit < architecture.layerSizes[layer + 1]; unit++) {
      for (let c = 0; c < columns; c++) switches[place++] = h[unit * stride + c] > 0 ? 1 : 0
    }
  }
  return switches
}

function nameSwitch(
  architecture: Architecture,
  place: number,
  { start, columns }: { readonly start: number; readonly columns: number },
): KinkCause {
  const sample = start + (place % columns)
  let unit = Math.floor(place / columns)
  for (const layer of switchingLayers(architecture)) {
    const units = architecture.layerSizes[layer + 1]
    if (unit < units) {
      if (layer < architecture.hidden.length) return { kind: 'relu', layer, unit, sample }
      const kind = architecture.output === 'threshold' ? 'perceptron' : 'sparsemax'
      return { kind, unit, sample }
    }
    unit -= units
  }
  throw new RangeError(`expected one of the network's switches, got number ${place}`)
}
