import type { Pair } from '../linkText.ts'
import { type Problems, quote } from '../problems.ts'
import { type Rule, repair } from '../rule.ts'

/** The values of a link by key, as TensorFlow Playground takes them. */
export interface ForeignTexts {
  /** As it came; undefined without the key or without `=`. */
  raw(key: string): string | undefined
  /** As `raw`, but an empty value is none. */
  text(key: string): string | undefined
  /** One of the words, capitals counting; any other text leaves the default. */
  word<const T extends string>(key: string, words: readonly T[], fallback: T): T
  number(key: string, rule: Rule<number>, fallback: number): number
  /** Any text but `false` is true. */
  flag(key: string, fallback: boolean): boolean
}

/** Of equal keys the last one counts. */
export function foreignTexts(pairs: readonly Pair[], problems: Problems): ForeignTexts {
  const values = new Map<string, string>()
  for (const { key, value } of pairs) {
    const before = values.get(key)
    if (before !== undefined && before !== value) {
      problems.add(`${quote(key)} is there twice; the last one counts.`)
    }
    if (value === null) values.delete(key)
    else values.set(key, value)
  }
  const text = (key: string) => values.get(key) || undefined
  return {
    raw: (key) => values.get(key),
    text,
    word(key, words, fallback) {
      const found = text(key)
      const known = words.find((word) => word === found)
      if (found === undefined || known !== undefined) return known ?? fallback
      const isCapital = words.some((word) => word.toLowerCase() === found.toLowerCase())
      problems.add(
        `${key} ${quote(found)} is not one of ${words.join(', ')}` +
          `${isCapital ? ', where capitals count' : ''}; ${fallback} is used, as there.`,
      )
      return fallback
    },
    number: (key, rule, fallback) => repair(rule, text(key), fallback, problems),
    flag(key, fallback) {
      const found = text(key)
      if (found === undefined || found === 'true' || found === 'false') {
        return found === undefined ? fallback : found === 'true'
      }
      const start = /^(true|false)[^A-Za-z0-9]/.exec(found)?.[1]
      problems.add(
        start === undefined
          ? `${key} ${quote(found)} is not “false”; everything else is true, as there.`
          : `${key} ${quote(found)} is read as “${start}”.`,
      )
      return start !== 'false'
    },
  }
}
