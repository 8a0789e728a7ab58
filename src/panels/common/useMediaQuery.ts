import { useCallback, useSyncExternalStore } from 'react'

/** One column, the transport under the thumb. Sizes in em: they follow the browser's text size. */
export const NARROW = '(max-width: 56.24em)'
/** Room for everything: the less used settings start unfolded. */
export const TALL = '(min-height: 62.5em) and (min-width: 56.25em)'

/** True while the window matches. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
}
