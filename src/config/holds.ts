import type { ParameterAddress } from '../engine/index.ts'

/**
 * Parameters that training does not move.
 *
 * - A **cut** weight is +0 from then on: it carries nothing, the page lets nobody set it, and no step
 *   and no penalty moves it. Joined at step 0 its initial value is back (an edit made at step 0, else the
 *   draw); joined later it begins at 0 and learns.
 * - A **frozen** parameter keeps its value while training and may still be set by hand. It counts in
 *   Ω, but no gradient, decay or soft threshold moves it. A unit stands for its incoming weights and
 *   its bias, a layer for all of its units. The three kinds of target do not know of each other:
 *   thawing a layer leaves a weight frozen that was frozen by itself.
 *
 * The optimiser's memory of a held parameter is 0, so that it starts at rest when it is let go.
 */
export interface Holds {
  /** Each once, in order of layer, unit fed, unit read. */
  readonly cuts: readonly WeightAddress[]
  /** Each once: layers, then units, then single parameters, each in order. */
  readonly frozen: readonly FreezeTarget[]
}

/** A connection; counted as in `ParameterAddress`. */
export interface WeightAddress {
  readonly layer: number
  readonly to: number
  readonly from: number
}

/** What can be frozen; `layer` counts from 0 = the first that reads the inputs. */
export type FreezeTarget =
  | { readonly kind: 'layer'; readonly layer: number }
  | { readonly kind: 'unit'; readonly layer: number; readonly unit: number }
  | { readonly kind: 'parameter'; readonly at: ParameterAddress }

export const noHolds: Holds = { cuts: [], frozen: [] }

/** The valid holds with these members, each once and in order. */
export function createHolds(
  cuts: readonly WeightAddress[],
  frozen: readonly FreezeTarget[],
): Holds {
  return {
    cuts: inOrder(new Map(cuts.map((at) => [weightPlace(at), at]))),
    frozen: inOrder(new Map(frozen.map((target) => [freezePlace(target), target]))),
  }
}

/** True when this connection is cut; a bias never is. */
export function hasCut({ cuts }: Holds, { layer, to, from }: ParameterAddress): boolean {
  if (from === 'bias') return false
  const place = weightPlace({ layer, to, from })
  return cuts.some((cut) => weightPlace(cut) === place)
}

/** True when this very target is frozen, not just a larger one around it. */
export function hasFreeze({ frozen }: Holds, target: FreezeTarget): boolean {
  const place = freezePlace(target)
  return frozen.some((other) => freezePlace(other) === place)
}

/** More than any layer has units and than there are layers. */
const base = 256

/** A number of its own for every connection, in the order of `Holds.cuts`. */
export function weightPlace({ layer, to, from }: WeightAddress): number {
  return (layer * base + to) * base + from
}

/** A number of its own for every target, in the order of `Holds.frozen`. */
export function freezePlace(target: FreezeTarget): number {
  if (target.kind === 'layer') return target.layer
  if (target.kind === 'unit') return (base + target.layer) * base + target.unit
  const { layer, to, from } = target.at
  return base * base * base + weightPlace({ layer, to, from: from === 'bias' ? base - 1 : from })
}

function inOrder<T>(members: ReadonlyMap<number, T>): readonly T[] {
  return [...members].sort(([a], [b]) => a - b).map(([, member]) => member)
}
