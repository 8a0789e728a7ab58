import { decodeAddress } from './decodeWord.ts'
import { type Problems, quote } from './problems.ts'
import type { Training } from './runConfig.ts'
import { trainingKeys, trainingWords } from './trainingWords.ts'

const keyOfWord = new Map<string, keyof Training>(
  trainingKeys.map((key) => [trainingWords[key], key]),
)

/**
 * The inverse of `encodeJournal`: the entries behind a text, still unchecked, for `repairJournal`. What is
 * none is named. Equal changes are read once and shared: a damaged text may repeat one a hundred thousand times.
 */
export function decodeJournal(text: string, problems: Problems): readonly unknown[] {
  const entries: unknown[] = []
  const read = new Map<string, unknown>()
  let step = ''
  for (const entry of text.split(';')) {
    if (entry === '') continue
    const colon = entry.indexOf(':')
    if (colon >= 0) step = entry.slice(0, colon)
    const words = entry.slice(colon + 1)
    if (!read.has(words)) read.set(words, decodeChange(words, problems))
    const change = read.get(words)
    if (change !== null) entries.push({ step, change })
  }
  return entries
}

/** Still unchecked: the repair reads the words of connections and parts. */
function decodeHoldChange(text: string): unknown {
  const [, verb, word] = /^(cut|join|freeze|thaw)\.(.*)$/.exec(text) ?? []
  if (verb === 'cut' || verb === 'join') return { kind: 'cut', at: word, isCut: verb === 'cut' }
  if (verb === undefined) return null
  return { kind: 'freeze', target: word, isFrozen: verb === 'freeze' }
}

function decodeChange(text: string, problems: Problems): unknown {
  const hold = decodeHoldChange(text)
  if (hold !== null) return hold
  const equals = text.indexOf('=')
  const at = decodeAddress(text.slice(0, Math.max(0, equals)))
  if (at === null) return decodeHyperChange(text, problems)
  return { kind: 'parameter', at, value: text.slice(equals + 1) }
}

const notAnEdit = 'is not an edit such as 0:w1.2.3=0.5 or 0:rate=0.1'

function decodeHyperChange(text: string, problems: Problems): unknown {
  const values: { -readonly [Key in keyof Training]?: string } = {}
  for (const setting of text.split(',')) {
    const [word = '', value] = setting.split('=', 2)
    const key = keyOfWord.get(word)
    if (key === undefined || value === undefined) {
      problems.add(`${quote(setting)} ${notAnEdit}; it is left out.`)
    } else {
      values[key] = value
    }
  }
  return Object.keys(values).length === 0 ? null : { kind: 'training', values }
}
