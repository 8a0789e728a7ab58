import { addressOf } from '../engine/index.ts'
import type { JournalEntry } from './journal.ts'

/** Entries of a journal that set all parameters at step 0, in the engine's order. */
export function settingEntries(
  values: ArrayLike<number>,
  layerSizes: readonly number[],
): JournalEntry[] {
  return Array.from(values, (value, place) => ({
    step: 0,
    change: { kind: 'parameter', at: addressOf(place, layerSizes), value },
  }))
}
