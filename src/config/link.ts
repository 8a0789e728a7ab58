import type { Dialect } from './dialect.ts'
import { foreignDialect } from './foreignDialect.ts'
import type { LinkState } from './linkState.ts'
import { splitLink } from './linkText.ts'
import { isOwnKey, ownDialect } from './ownDialect.ts'
import { createProblems } from './problems.ts'
import { quoteAsWritten } from './quoteAsWritten.ts'

/** What a link says, made valid, and one sentence for each thing that was not as expected. */
export interface DecodedLink {
  readonly state: LinkState
  readonly problems: readonly string[]
}

/** Asked in this order; a link that none claims is read as our own. */
const dialects: readonly Dialect[] = [ownDialect, foreignDialect]

/**
 * The state behind a hash with or without `#`, or a whole address, damaged or not. Never throws and
 * never applies half a link: what cannot be used takes its default, and a sentence says so.
 */
export function decodeLink(text: string): DecodedLink {
  const problems = createProblems()
  const split = splitLink(text)
  const dialect = dialects.find((one) => one.claims(split.pairs)) ?? ownDialect
  const state = dialect.read(split, problems)
  const list = problems.list()
  // Only here, since there can be a hundred thousand problems of which few are kept.
  return { state, problems: dialect === ownDialect ? quoteAsWritten(list, split.pairs) : list }
}

/**
 * True when a text is a link, damaged or not: it names at least one setting, or stands for a fresh page
 * by nothing behind its `#`. `decodeLink` makes a fresh page of any other text, as of any address of the web.
 */
export function isLink(text: string): boolean {
  const { pairs } = splitLink(text)
  if (pairs.length === 0) return text.trim() === '' || text.includes('#')
  return dialects.some((dialect) => dialect.claims(pairs)) || pairs.some(({ key }) => isOwnKey(key))
}
