import { parameterCount, placeOf } from '../engine/index.ts'
import type { FreezeTarget, Holds } from './holds.ts'

/** 1 for each parameter that is, by its place in the flat parameters. */
export interface HeldPlaces {
  readonly cut: Uint8Array
  /** By itself, with its unit or with its layer. */
  readonly frozen: Uint8Array
}

/** Which parameters of a network of these sizes are cut and which frozen. */
export function heldPlaces({ cuts, frozen }: Holds, layerSizes: readonly number[]): HeldPlaces {
  const count = parameterCount(layerSizes)
  const held = { cut: new Uint8Array(count), frozen: new Uint8Array(count) }
  for (const at of cuts) held.cut[placeOf(at, layerSizes)] = 1
  for (const target of frozen) markFrozen(held.frozen, target, layerSizes)
  return held
}

function markFrozen(marks: Uint8Array, target: FreezeTarget, layerSizes: readonly number[]): void {
  if (target.kind === 'parameter') {
    marks[placeOf(target.at, layerSizes)] = 1
    return
  }
  const { layer } = target
  const nIn = layerSizes[layer] ?? 0
  const first = target.kind === 'unit' ? target.unit : 0
  const end = target.kind === 'unit' ? target.unit + 1 : (layerSizes[layer + 1] ?? 0)
  const weights = placeOf({ layer, to: 0, from: 0 }, layerSizes)
  const biases = placeOf({ layer, to: 0, from: 'bias' }, layerSizes)
  marks.fill(1, weights + first * nIn, weights + end * nIn)
  marks.fill(1, biases + first, biases + end)
}
