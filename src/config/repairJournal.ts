import { hasParameter } from './hasParameter.ts'
import { addressOf, readTarget, readWeight } from './holdRules.ts'
import type { Change, Journal, JournalEntry } from './journal.ts'
import { layerSizesOf } from './layerSizesOf.ts'
import { limits } from './limits.ts'
import { encodeAddress } from './parameterWord.ts'
import { createProblems, type Problems, quote } from './problems.ts'
import { numberRule, type Rule, repairOrDrop, wholeRule } from './rule.ts'
import type { RunConfig, Training } from './runConfig.ts'
import { trainingRules } from './trainingRules.ts'
import { trainingKeys } from './trainingWords.ts'

const stepRule = wholeRule('Step of an edit', limits.step)
const valueRule = numberRule('Edited parameter', {
  min: -Number.MAX_VALUE,
  max: Number.MAX_VALUE,
})

/**
 * A valid journal for a configuration from any value. Entries that make no sense or lie outside the
 * network are left out, entries out of order are sorted; a sentence says so. Never throws.
 */
export function repairJournal(
  value: unknown,
  config: RunConfig,
): { readonly journal: Journal; readonly problems: readonly string[] } {
  const problems = createProblems()
  const journal = readJournal(value, config, problems)
  return { journal, problems: problems.list() }
}

/** `repairJournal` with a list that others add to as well. */
export function readJournal(value: unknown, config: RunConfig, problems: Problems): Journal {
  if (value === undefined) return []
  if (!Array.isArray(value)) {
    problems.add(`The edits are ${quote(value)} and not a list; none is used.`)
    return []
  }
  const layerSizes = layerSizesOf(config)
  const journal: JournalEntry[] = []
  const read = new Map<unknown, Change | null>()
  /** Changes that entries share are read once. */
  const readOnce = (found: unknown): Change | null => {
    const before = read.get(found)
    if (before !== undefined) return before
    const change = readChange(fieldsOf(found), layerSizes, problems)
    read.set(found, change)
    return change
  }
  for (const item of value) {
    const entry = readEntry(item, readOnce, problems)
    if (entry !== null) journal.push(entry)
  }
  const isOrdered = journal.every(
    (entry, i) => i === 0 || (journal[i - 1]?.step ?? 0) <= entry.step,
  )
  if (isOrdered) return journal
  problems.add('The edits were not in the order of their steps; they are sorted.')
  return journal.sort((a, b) => a.step - b.step)
}

function readEntry(
  value: unknown,
  readOnce: (found: unknown) => Change | null,
  problems: Problems,
): JournalEntry | null {
  const { step: foundStep, change: foundChange } = fieldsOf(value)
  const step = repairOrDrop(stepRule, foundStep, problems)
  if (step === null) return null
  const change = readOnce(foundChange)
  return change === null ? null : { step, change }
}

function readChange(
  found: Record<string, unknown>,
  layerSizes: readonly number[],
  problems: Problems,
): Change | null {
  if (found.kind === 'training') return readHyperChange(fieldsOf(found.values), problems)
  if (found.kind === 'cut') {
    const at = readWeight(found.at, layerSizes, problems)
    return at === null ? null : { kind: 'cut', at, isCut: found.isCut !== false }
  }
  if (found.kind === 'freeze') {
    const target = readTarget(found.target, layerSizes, problems)
    return target === null ? null : { kind: 'freeze', target, isFrozen: found.isFrozen !== false }
  }
  return readParameterChange(found.at, found.value, layerSizes, problems)
}

function readHyperChange(found: Record<string, unknown>, problems: Problems): Change | null {
  const values: { -readonly [Key in keyof Training]?: Training[Key] } = {}
  const read = <Key extends keyof Training>(key: Key): void => {
    const rule: Rule<Training[Key]> = trainingRules[key]
    if (found[key] === undefined) return
    const value = repairOrDrop(rule, found[key], problems)
    if (value !== null) values[key] = value
  }
  for (const key of trainingKeys) read(key)
  return Object.keys(values).length === 0 ? null : { kind: 'training', values }
}

function readParameterChange(
  foundAt: unknown,
  found: unknown,
  layerSizes: readonly number[],
  problems: Problems,
): Change | null {
  const at = addressOf(foundAt)
  if (at === null) {
    problems.add('An edit names no parameter; it is left out.')
    return null
  }
  if (!hasParameter(layerSizes, at)) {
    problems.add(`The network has no parameter ${encodeAddress(at)}; its edit is left out.`)
    return null
  }
  const value = repairOrDrop(valueRule, found, problems)
  return value === null ? null : { kind: 'parameter', at, value }
}

function fieldsOf(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return {}
  return value as Record<string, unknown> // any object can be asked for its fields
}
