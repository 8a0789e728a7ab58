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
  /** Takes other changes to be in force; values are restored by the caller. */
  restore(): void
}

/**
 * Sets what the configuration cuts to 0.
 *
 * @param inForce the changes made so far, that of a call to `apply` included once it is over
 */
export function createParameterKeeper(
  config: RunConfig,
  { layerSizes }: Architecture,
  { values }: Parameters,
  inForce: () => Journal,
): ParameterKeeper {
  /** Values at step 0 as they are without cuts. */
  const initial = values.slice()
  const isCut = heldPlaces(config.holds, layerSizes).cut
  /** Forgotten with every change and found again when asked for: a long journal is read in one go. */
  let holds: Holds | null = null
  let held: HeldParameters | null | undefined

  function currentHolds(): Holds {
    holds ??= holdsAfter(
      config.holds,
      inForce().map(({ change }) => change),
    )
    return holds
  }

  function forget(): void {
    holds = null
    held = undefined
  }

  values.forEach((_, place) => {
    if (isCut[place] === 1) values[place] = 0
  })

  return {
    get holds() {
      return currentHolds()
    },
    get held() {
      if (held === undefined) held = heldOf(currentHolds(), layerSizes)
      return held
    },
    apply(change, step) {
      if (change.kind !== 'parameter') forget()
      if (change.kind === 'freeze') return
      const place = placeOf(change.at, layerSizes)
      if (change.kind === 'cut') isCut[place] = change.isCut ? 1 : 0
      else if (step === 0) initial[place] = change.value
      if (isCut[place] === 1) values[place] = 0
      else if (change.kind === 'parameter') values[place] = change.value
      else if (step === 0) values[place] = initial[place]
    },
    restore() {
      forget()
      isCut.set(heldPlaces(currentHolds(), layerSizes).cut)
    },
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
