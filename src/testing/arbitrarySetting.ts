import fc from 'fast-check'
import { type Journal, type JournalEntry, layerSizesOf, type RunConfig } from '../config/index.ts'
import { addressOf, parameterCount } from '../engine/index.ts'

/** Any value of a parameter. */
export const arbitraryValue = fc.double({ noNaN: true, noDefaultInfinity: true })

/** Larger networks would take all the time of a test. */
const MOST_PARAMETERS = 300

/** Values for every parameter of a small network at step 0, in the engine's order; or nothing. */
export function arbitrarySetting(config: RunConfig): fc.Arbitrary<Journal> {
  const sizes = layerSizesOf(config)
  const count = parameterCount(sizes)
  if (count > MOST_PARAMETERS) return fc.constant([])
  return fc.oneof(
    fc.constant([]),
    fc.array(arbitraryValue, { minLength: count, maxLength: count }).map((values) =>
      values.map((value, place): JournalEntry => {
        return { step: 0, change: { kind: 'parameter', at: addressOf(place, sizes), value } }
      }),
    ),
  )
}
