import { formatNumber } from './formatNumber.ts'
import type { Change, Journal } from './journal.ts'
import { encodeAddress, encodeTarget } from './parameterWord.ts'
import type { Training } from './runConfig.ts'
import { trainingKeys, trainingWords } from './trainingWords.ts'

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
