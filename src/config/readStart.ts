import { parameterCount } from '../engine/index.ts'
import { decodeFloats } from './decodeFloats.ts'
import type { JournalEntry } from './journal.ts'
import { layerSizesOf } from './layerSizesOf.ts'
import type { Problems } from './problems.ts'
import type { RunConfig } from './runConfig.ts'
import { settingEntries } from './settingEntries.ts'

const fallback = 'the run starts from the weights of its seed.'

/** The entries behind the text of `start`; none, with a sentence, when it does not suit the network. */
export function readStart(
  text: unknown,
  config: RunConfig,
  problems: Problems,
): readonly JournalEntry[] {
  if (typeof text !== 'string') return []
  const values = decodeFloats(text)
  const layerSizes = layerSizesOf(config)
  const expected = parameterCount(layerSizes)
  if (values === null) {
    problems.add(`The exact weights and biases of the link are damaged; ${fallback}`)
  } else if (values.length !== expected) {
    problems.add(
      `The link holds ${values.length} exact weights and biases, and its network has ${expected}; ${fallback}`,
    )
  } else if (!values.every(Number.isFinite)) {
    problems.add(`The exact weights and biases of the link are not all finite; ${fallback}`)
  } else {
    return settingEntries(values, layerSizes)
  }
  return []
}
