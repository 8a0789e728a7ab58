import { createHolds, type FreezeTarget, type Holds } from './holds.ts'
import type { Journal, ParameterAddress } from './journal.ts'

/** What happens to the numbers of layers when a hidden one comes or goes. */
export interface LayerMove {
  /** The new number of a layer; null when it is gone. */
  layerOf(layer: number): number | null
  /** The layer, by its old number, that reads other units from now on: its weights are others. */
  readonly rewired: number
}

export function layerAdded(at: number): LayerMove {
  return { layerOf: (layer) => (layer < at ? layer : layer + 1), rewired: at }
}

export function layerRemoved(at: number): LayerMove {
  return {
    layerOf: (layer) => (layer === at ? null : layer < at ? layer : layer - 1),
    rewired: at + 1,
  }
}

/** Cuts and freezes go with their layers; those of connections that are no more are left out. */
export function moveHolds({ cuts, frozen }: Holds, move: LayerMove): Holds {
  return createHolds(
    cuts.flatMap((at) => movedParameter(at, move)),
    frozen.flatMap((target) => movedTarget(target, move)),
  )
}

/** The same for parameters set by hand. */
export function moveEdits(journal: Journal, move: LayerMove): Journal {
  return journal.flatMap((entry) => {
    const { change } = entry
    if (change.kind !== 'parameter') return [entry]
    return movedParameter(change.at, move).map((at) => ({ ...entry, change: { ...change, at } }))
  })
}

function movedTarget(target: FreezeTarget, move: LayerMove): FreezeTarget[] {
  if (target.kind === 'parameter') {
    return movedParameter(target.at, move).map((at) => ({ kind: 'parameter', at }))
  }
  const layer = move.layerOf(target.layer)
  return layer === null ? [] : [{ ...target, layer }]
}

function movedParameter<T extends ParameterAddress>(at: T, move: LayerMove): T[] {
  const layer = move.layerOf(at.layer)
  const isOther = at.layer === move.rewired && at.from !== 'bias'
  return layer === null || isOther ? [] : [{ ...at, layer }]
}
