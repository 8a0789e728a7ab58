import type { LinkState } from './linkState.ts'
import { type Pair, splitLink } from './linkText.ts'
import { readOwn, writeOwn } from './ownDialect.ts'
import { createProblems, type Problems } from './problems.ts'

/** What a link says, made valid, and one sentence for each thing that was not as expected. */
export interface DecodedLink {
  readonly state: LinkState
  readonly problems: readonly string[]
}

/** One way of writing links. */
interface Dialect {
  /** True when the pairs are written in this dialect. */
  claims(pairs: readonly Pair[]): boolean
  read(pairs: readonly Pair[], problems: Problems): LinkState
}

const own: Dialect = {
  claims: (pairs) => pairs.some(({ key }) => key.toLowerCase() === 'v'),
  read: readOwn,
}

/** Asked in this order; a link that none claims is read as our own. */
const dialects: readonly Dialect[] = [own]

/** The hash of an address, without `#`: `v=1&…`, or nothing for a fresh page. The state is valid. */
export function encodeLink(state: LinkState): string {
  return writeOwn(state)
}

/**
 * The state behind a hash with or without `#`, or a whole address, damaged or not. Never throws and
 * never applies half a link: what cannot be used takes its default, and a sentence says so.
 */
export function decodeLink(text: string): DecodedLink {
  const problems = createProblems()
  const pairs = splitLink(text)
  const dialect = dialects.find((one) => one.claims(pairs)) ?? own
  return { state: dialect.read(pairs, problems), problems: problems.list() }
}
