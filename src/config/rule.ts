import * as v from 'valibot'
import type { Limit } from './limits.ts'
import { parseNumber } from './parseNumber.ts'
import { type Problems, quote } from './problems.ts'

/** What one value of a configuration may be, and what to do with anything else. */
export interface Rule<T> {
  /** What sentences call it: `Learning rate`. */
  readonly name: string
  /** True of the values that need no repair. */
  readonly schema: v.GenericSchema<T>
  /** What a sentence says was expected: `a number`. */
  readonly expected: string
  /** The nearest allowed value with what was wrong, or null when nothing can be made of it. */
  mend(value: unknown): Mended<T> | null
}

interface Mended<T> {
  readonly value: T
  /** Continues `Learning rate 1000 …`; null when only the spelling differed. */
  readonly fault: string | null
}

/** A number inside a range; texts are read as numbers and the rest is brought to the nearer end. */
export function numberRule(name: string, { min, max }: Limit): Rule<number> {
  const inRange = (value: number): Mended<number> =>
    value < min
      ? { value: min, fault: `is below ${min}` }
      : { value: Math.min(value, max), fault: value > max ? `is above ${max}` : null }
  return {
    name,
    schema: v.pipe(v.number(), v.minValue(min), v.maxValue(max)),
    expected: 'a number',
    mend: (value) => {
      const number = asNumber(value)
      return number === null ? null : inRange(number)
    },
  }
}

/** As `numberRule`, for whole numbers. */
export function wholeRule(name: string, limit: Limit): Rule<number> {
  const rule = numberRule(name, limit)
  return {
    ...rule,
    schema: v.pipe(rule.schema, v.integer()),
    expected: 'a whole number',
    mend: (value) => {
      const mended = rule.mend(value)
      if (mended === null || Number.isInteger(mended.value)) return mended
      return { value: Math.round(mended.value), fault: 'is not a whole number' }
    },
  }
}

/** One of a list of words. */
export function wordRule<const T extends string>(name: string, words: readonly T[]): Rule<T> {
  return {
    name,
    schema: v.picklist(words),
    expected: words.length === 1 ? `${words[0]}` : `one of ${words.join(', ')}`,
    mend: () => null,
  }
}

/** A word, or else what the other rule says. */
export function eitherRule<const W extends string, T>(word: W, rule: Rule<T>): Rule<W | T> {
  return {
    ...rule,
    schema: v.union([v.literal(word), rule.schema]),
    expected: `“${word}” or ${rule.expected}`,
  }
}

/**
 * The value when it is allowed, else the nearest allowed one, else the fallback: with a sentence
 * that says what was found and what is used. A missing value is no problem.
 */
export function repair<T>(rule: Rule<T>, value: unknown, fallback: T, problems: Problems): T {
  if (value === undefined) return fallback
  return repairOr(rule, value, fallback, `${fallback} is used`, problems)
}

/** As `repair`, with null for what cannot be mended. */
export function repairOrDrop<T>(rule: Rule<T>, value: unknown, problems: Problems): T | null {
  return repairOr<T | null>(rule, value, null, 'it is left out', problems)
}

function repairOr<T>(
  rule: Rule<T>,
  value: unknown,
  fallback: T,
  consequence: string,
  problems: Problems,
): T {
  if (v.is(rule.schema, value)) return value
  const mended = rule.mend(value)
  if (mended === null) {
    problems.add(`${rule.name} ${quote(value)} is not ${rule.expected}; ${consequence}.`)
    return fallback
  }
  const { fault } = mended
  if (fault !== null)
    problems.add(`${rule.name} ${quote(value)} ${fault}; ${mended.value} is used.`)
  return mended.value
}

function asNumber(value: unknown): number | null {
  if (typeof value === 'string') return parseNumber(value)
  if (typeof value !== 'number' || Number.isNaN(value)) return null
  return value
}
