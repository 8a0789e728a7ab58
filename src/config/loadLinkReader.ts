import type { DecodedLink } from './link.ts'

/**
 * `decodeLink` in a file of its own: reading and mending links is a good part of this folder, and a
 * fresh page has nothing to read.
 */
export async function loadLinkReader(): Promise<(text: string) => DecodedLink> {
  return (await import('./link.ts')).decodeLink
}
