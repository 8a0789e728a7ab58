import { linkFields } from './fields.ts'
import type { LinkState } from './linkState.ts'

/** What own links begin with. */
export const OWN_VERSION = '1'

/**
 * The hash of an address, without `#`: `v=1&…` with what differs from a fresh page, in fixed order;
 * nothing when nothing does. The state is valid.
 */
export function encodeLink(state: LinkState): string {
  const parts: string[] = []
  for (const field of linkFields) {
    const text = field.write(state)
    if (text !== null) parts.push(`${field.key}=${text}`)
  }
  return parts.length === 0 ? '' : [`v=${OWN_VERSION}`, ...parts].join('&')
}
