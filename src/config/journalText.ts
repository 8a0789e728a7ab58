import { formatNumber } from './formatNumber.ts'
import { encodeTarget } from './holdWords.ts'
import type { Change, Journal } from './journal.ts'
import { decodeAddress, encodeAddress } from './parameterWord.ts'
import { type Problems, quote } from './problems.ts'
import type { Training } from './runConfig.ts'
import { trainingKeys, trainingWords } from './trainingWords.ts'

const keyOfWord = new Map<string, keyof Training>(
  trainingKeys.map((key) => [trainingWords[key], key]),
)

/**
 * A journal as text: `0:w1.2.3=0.5;b1.2=-1;120:rate=0.03,batch=20`.
 *
 * Entries are separated by `;` and begin with their step unless it is the one before. Connections are
 * cut and joined by `cut.w1.2.3` and `join.w1.2.3`, parts frozen and thawed by `freeze.layer1` and
 * `thaw.layer1`.
 */
export function encodeJournal(journal: Journal): string {
  let before = -1
  const entries = journal.map(({ step, change }) => {
    const text = encodeChange(change)
    const entry = step === before ? text : `${step}:${text}`
    before = step
    return entry
  })
  return entries.join(';')
}

/** The entries behind a text, still unchecked, for `repairJournal`. What is none is named. */
export function decodeJournal(text: string, problems: Problems): readonly unknown[] {
  const entries: unknown[] = []
  let step = ''
  for (const entry of text.split(';')) {
    if (entry === '') continue
    const colon = entry.indexOf(':')
    if (colon >= 0) step = entry.slice(0, colon)
    const change = decodeChange(entry.slice(colon + 1), problems)
    if (change !== null) entries.push({ step, change })
  }
  return entries
}

function encodeChange(change: Change): string {
  if (change.kind === 'parameter') {
    return `${encodeAddress(change.at)}=${formatNumber(change.value)}`
  }
  if (change.kind === 'cut') return `${change.isCut ? 'cut' : 'join'}.${encodeAddress(change.at)}`
  if (change.kind === 'freeze') {
    return `${change.isFrozen ? 'freeze' : 'thaw'}.${encodeTarget(change.target)}`
  }
  const { values } = change
  const named = trainingKeys.filter((key) => values[key] !== undefined)
  return named.map((key) => `${trainingWords[key]}=${formatSetting(values[key])}`).join(',')
}

function formatSetting(value: Training[keyof Training] | undefined): string {
  return typeof value === 'number' ? formatNumber(value) : `${value}`
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
