import type { LinkState } from './linkState.ts'
import type { LinkText, Pair } from './linkText.ts'
import type { Problems } from './problems.ts'

/** One way in which links are written. */
export interface Dialect {
  /** True when the pairs are written in this dialect. */
  claims(pairs: readonly Pair[]): boolean
  /** A valid state whatever the text says; what could not be used goes to the problems. */
  read(text: LinkText, problems: Problems): LinkState
}
