import { addressOf, parameterCount } from '../engine/index.ts'
import { encodeFloats } from './encodeFloats.ts'
import { encodeJournal } from './journalText.ts'
import { layerSizesOf } from './layerSizesOf.ts'
import type { LinkState } from './linkState.ts'

/** The two texts of a journal in a link; an empty one is left out. */
export interface JournalTexts {
  /** θ at step 0 bit by bit, when the journal begins by setting every parameter. */
  readonly start: string
  /** The entries behind that. */
  readonly edits: string
}

/**
 * A journal as a link writes it. One that begins by setting every parameter, in the engine's order, is
 * written as θ when that is less than half as long: a few round numbers set by hand stay readable.
 */
export function journalTexts(state: LinkState): JournalTexts {
  const { journal } = state
  const values = startOf(state)
  if (values !== null) {
    const start = encodeFloats(values)
    const readable = encodeJournal(journal.slice(0, values.length))
    if (2 * start.length < readable.length) {
      return { start, edits: encodeJournal(journal.slice(values.length)) }
    }
  }
  return { start: '', edits: encodeJournal(journal) }
}

/** θ when the journal begins by setting every parameter once, in order; else null. */
function startOf({ config, journal }: LinkState): Float64Array | null {
  const layerSizes = layerSizesOf(config)
  const count = parameterCount(layerSizes)
  if (journal.length < count) return null
  const values = new Float64Array(count)
  for (let place = 0; place < count; place++) {
    const entry = journal[place]
    if (entry?.step !== 0 || entry.change.kind !== 'parameter') return null
    const { layer, to, from } = addressOf(place, layerSizes)
    const { at, value } = entry.change
    if (at.layer !== layer || at.to !== to || at.from !== from) return null
    values[place] = value
  }
  return values
}
