/** The part of a window that an address and its entry in the browser's history need. */
export interface EntryWindow {
  readonly location: { readonly hash: string; readonly pathname: string; readonly search: string }
  readonly history: {
    readonly state: unknown
    replaceState(data: unknown, unused: string, url: string): void
    pushState(data: unknown, unused: string, url: string): void
  }
}

/**
 * Longest link that an address carries. All browsers take so much (Chromium cuts an address at two
 * million characters and takes a second for it; here a write takes 5 ms); a longer link lies in the
 * browser's history beside a bare address, where reloading, Back and Forward find it, but no copied
 * address has it.
 */
const LONGEST_IN_ADDRESS = 64_000

/** The link that the present entry of the history stands for. */
export function linkOfEntry({ location, history }: EntryWindow): string {
  const { state } = history
  const isLong = typeof state === 'object' && state !== null && 'link' in state
  return isLong ? `${state.link}` : location.hash.replace(/^#/, '')
}

/** Makes the present entry stand for a link, or a new one behind it. */
export function writeEntry(page: EntryWindow, link: string, isNew: boolean): void {
  const { pathname, search } = page.location
  const isLong = link.length > LONGEST_IN_ADDRESS
  const url = link === '' || isLong ? `${pathname}${search}` : `#${link}`
  const state = isLong ? { link } : null
  if (isNew) page.history.pushState(state, '', url)
  else page.history.replaceState(state, '', url)
}
