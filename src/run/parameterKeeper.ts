import {
  type Change,
  type Holds,
  type HyperChange,
  heldPlaces,
  holdsAfter,
  type Journal,
  type RunConfig,
} from '../config/index.ts'
import {
  type Architecture,
  createHeldParameters,
  type HeldParameters,
  type Parameters,
  placeOf,
} from '../engine/index.ts'

/** Changes of single parameters: set by hand, cut and joined, frozen and thawed. */
export type PartChange = Exclude<Change, HyperChange>

/**
 * What the journal of a run does to its parameters. Values and holds after some changes depend on the
 * order of those changes, and at step 0 not even on that: there a value is 0 when the weight is cut,
 * else the last one set by hand, else the draw.
 */
export interface ParameterKeeper {
  /** Cuts and freezes in force. */
  readonly holds: Holds
  /** What updates leave alone, or null; the same object as long as nothing changes. */
  readonly held: HeldParameters | null
  apply(change: PartChange, step: number): void
  /** The holds as after these entries; values are restored by the caller. */
  restore(applied: Journal): void
}

/** Sets what the configuration cuts to 0. */
export function createParameterKeeper(
  config: RunConfig,
  { layerSizes }: Architecture,
  { values }: Parameters,
): ParameterKeeper {
  /** Values at step 0 as they are without cuts. */
  const initial = values.slice()
  const isCut = new Uint8Array(values.length)
  let holds = config.holds
  /** Changes that `holds` does not know of yet: a long journal is read in one go. */
  let later: Change[] = []
  let held: HeldParameters | null | undefined

  function restore(applied: Journal): void {
    holds = holdsAfter(
      config.holds,
      applied.map(({ change }) => change),
    )
    later = []
    held = undefined
    isCut.set(heldPlaces(holds, layerSizes).cut)
  }

  function currentHolds(): Holds {
    if (later.length > 0) holds = holdsAfter(holds, later)
    later = []
    return holds
  }

  restore([])
  for (let place = 0; place < values.length; place++) if (isCut[place] === 1) values[place] = 0

  return {
    get holds() {
      return currentHolds()
    },
    get held() {
      if (held === undefined) held = heldOf(currentHolds(), layerSizes)
      return held
    },
    apply(change, step) {
      if (change.kind === 'freeze') {
        later.push(change)
        held = undefined
        return
      }
      const place = placeOf(change.at, layerSizes)
      if (change.kind === 'cut') {
        later.push(change)
        held = undefined
        isCut[place] = change.isCut ? 1 : 0
      } else if (step === 0) initial[place] = change.value
      if (isCut[place] === 1) values[place] = 0
      else if (change.kind === 'parameter') values[place] = change.value
      else if (step === 0) values[place] = initial[place]
    },
    restore,
  }
}

function heldOf(holds: Holds, layerSizes: readonly number[]): HeldParameters | null {
  const { cut, frozen } = heldPlaces(holds, layerSizes)
  const places: number[] = []
  for (let place = 0; place < cut.length; place++) {
    if (cut[place] === 1 || frozen[place] === 1) places.push(place)
  }
  return places.length === 0 ? null : createHeldParameters(Uint32Array.from(places))
}
