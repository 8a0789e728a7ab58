/** The word behind `?` that makes the page fit for a frame. */
export const EMBED_WORD = 'embed'

/** True on a page that was asked to be a part of another one. */
export function isEmbedded(): boolean {
  return new URLSearchParams(window.location.search).has(EMBED_WORD)
}
