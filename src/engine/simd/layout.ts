import type { Architecture } from '../architecture.ts'
import { parameterCount } from '../parameters.ts'
import { coveredHidden, coveredLosses, coveredOutputs } from './coverage.ts'
import { TABLES_END } from './tables.ts'

/**
 * Where everything of a network lies in the memory of its instance, in bytes. The twin reads the same
 * from the plan (assembly/plan.ts), which `writePlan` writes.
 */
export interface Layout {
  /** P, the number of parameters. */
  readonly count: number
  readonly parameters: number
  readonly gradients: number
  /** Room for any optimiser's memory: 2P + 2 numbers; nothing in a network that does not learn. */
  readonly optimiser: number
  readonly samples: SamplesLayout
  /** h, δ, z and y of one sample as plain vectors, one a layer. */
  readonly single: readonly { readonly h: number; readonly delta: number }[]
  readonly singleZ: number
  readonly singleTargets: number
  /** From here on rows of any capacity; see `layRows`. */
  readonly rows: number
}

interface SamplesLayout {
  readonly count: number
  readonly inputs: number
  readonly targets: number
  readonly order: number
}

/** The part that depends on the capacity. */
export interface RowsLayout {
  readonly stride: number
  readonly activations: readonly number[]
  readonly deltas: readonly number[]
  readonly targets: number
  readonly preActivations: number
  readonly end: number
}

/** assembly/plan.ts */
const PLAN = TABLES_END
const LAYERS = PLAN + 128
const LAYER_BYTES = 64
export const SUMS = PLAN + 96
export const SETTINGS = PLAN + 52

/** @param samples how many samples are to be kept; 0 for a network that does not learn */
export function layOut({ layerSizes }: Architecture, samples: number): Layout {
  const take = taker(LAYERS + LAYER_BYTES * layerSizes.length)
  const count = parameterCount(layerSizes)
  const nIn = layerSizes[0]
  const nOut = layerSizes[layerSizes.length - 1]
  return {
    count,
    parameters: take(count),
    gradients: take(count),
    optimiser: take(samples > 0 ? 2 * count + 2 : 0),
    samples: {
      count: samples,
      inputs: take(samples * nIn),
      targets: take(samples * nOut),
      order: take(samples),
    },
    single: layerSizes.map((size) => ({ h: take(size), delta: take(size) })),
    singleZ: take(nOut),
    singleTargets: take(nOut),
    rows: take(0),
  }
}

export function layRows({ layerSizes }: Architecture, start: number, capacity: number): RowsLayout {
  const stride = capacity + (capacity & 1)
  const take = taker(start)
  const nOut = layerSizes[layerSizes.length - 1]
  return {
    stride,
    activations: layerSizes.map((size) => take(size * stride)),
    deltas: layerSizes.slice(1).map((size) => take(size * stride)),
    targets: take(nOut * stride),
    preActivations: take(nOut * stride),
    end: take(0),
  }
}

/** Tells the twin where everything is. */
export function writePlan(
  words: Uint32Array,
  { layerSizes, hidden, output, loss }: Architecture,
  layout: Layout,
  rows: RowsLayout,
): void {
  const { samples, single } = layout
  const last = layerSizes.length - 2
  const put = (address: number, values: readonly number[]) => words.set(values, address / 4)
  put(PLAN, [
    last + 1,
    rows.stride * 8,
    coveredOutputs.indexOf(output),
    rows.targets,
    rows.preActivations,
  ])
  put(PLAN + 20, [samples.count, samples.inputs, samples.targets, samples.order])
  put(PLAN + 36, [layout.count, layout.parameters, layout.gradients])
  put(PLAN + 48, [layout.optimiser])
  put(PLAN + 60, [layout.singleZ, layout.singleTargets, coveredLosses.indexOf(loss)])
  let offset = 0
  for (let layer = 0; layer <= last; layer++) {
    const nIn = layerSizes[layer]
    const nOut = layerSizes[layer + 1]
    const weights = offset
    const biases = offset + 8 * nIn * nOut
    offset = biases + 8 * nOut
    put(LAYERS + LAYER_BYTES * layer, [
      nIn,
      nOut,
      layer < last ? coveredHidden.indexOf(hidden[layer]) : 0,
      layout.parameters + weights,
      layout.parameters + biases,
      layout.gradients + weights,
      layout.gradients + biases,
      rows.activations[layer],
      rows.activations[layer + 1],
      rows.deltas[layer],
      single[layer].h,
      single[layer + 1].h,
      single[layer + 1].delta,
    ])
  }
}

/** Hands out places for so many numbers, one behind the other, each at a multiple of 16 bytes. */
function taker(start: number): (numbers: number) => number {
  let next = alignUp(start)
  return (numbers) => {
    const place = next
    // One more, since vectors of two may reach over the end of an odd number.
    next = alignUp(next + 8 * numbers + 8)
    return place
  }
}

function alignUp(address: number): number {
  return (address + 15) & ~15
}
