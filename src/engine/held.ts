import { checkWhole } from './checkArchitecture.ts'
import type { Optimiser } from './optimisers/settings.ts'
import type { OptimiserState } from './optimisers/state.ts'
import { ShapeError } from './shapeError.ts'

/** Parameters that an update leaves as they are. */
export interface HeldParameters {
  /** Their places in the flat parameters. */
  readonly places: Uint32Array
  /** Their values while an update is under way. */
  readonly values: Float64Array
}

export function createHeldParameters(places: Uint32Array): HeldParameters {
  return { places, values: new Float64Array(places.length) }
}

/**
 * Notes the values before an update.
 *
 * @throws {ShapeError} when a place is none of the parameters'.
 */
export function keepHeld({ places, values }: HeldParameters, parameters: Float64Array): void {
  for (let i = 0; i < places.length; i++) {
    const place = places[i]
    if (place >= parameters.length) {
      throw new ShapeError(`expected places below ${parameters.length}, got ${place}`)
    }
    values[i] = parameters[place]
  }
}

/**
 * Puts the values back after an update of everything, to the bit, and sets their part of the
 * optimiser's memory to 0: momentum's v; Adam's m and v; the mark of a dead weight. Once let go, a
 * parameter starts at rest; the βᵗ of Adam's correction are common to all parameters and go on.
 *
 * Around the update and not in it, so that an update of nothing held has the same operations, and
 * any implementation of it does. Allocates nothing.
 */
export function putBackHeld(
  { places, values }: HeldParameters,
  parameters: Float64Array,
  optimiser: Optimiser,
  state: OptimiserState,
): void {
  for (let i = 0; i < places.length; i++) {
    parameters[places[i]] = values[i]
    clearMemory(places[i], parameters.length, optimiser, state)
  }
}

/**
 * Sets the optimiser's memory of one of `count` parameters to 0.
 *
 * @throws {ShapeError} when there is no such parameter.
 */
export function putToRest(
  place: number,
  count: number,
  optimiser: Optimiser,
  state: OptimiserState,
): void {
  checkWhole('the place of a parameter', place, 0, count - 1)
  clearMemory(place, count, optimiser, state)
}

function clearMemory(
  place: number,
  count: number,
  optimiser: Optimiser,
  { values: memory, dead }: OptimiserState,
): void {
  dead[place] = 0
  if (optimiser !== 'sgd') memory[place] = 0
  if (optimiser === 'adam') memory[count + place] = 0
}
