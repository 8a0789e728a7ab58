import { useSyncExternalStore } from 'react'

/** False where the browser has no full screen, as on an iPhone. */
export function canFullScreen(): boolean {
  return document.fullscreenEnabled === true
}

/** Into full screen or out of it. A browser's refusal changes nothing. */
export function toggleFullScreen(): void {
  if (!canFullScreen()) return
  const done =
    document.fullscreenElement === null
      ? document.documentElement.requestFullscreen()
      : document.exitFullscreen()
  done.catch(() => undefined)
}

export function useIsFullScreen(): boolean {
  return useSyncExternalStore(subscribe, () => document.fullscreenElement !== null)
}

function subscribe(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed)
  return () => document.removeEventListener('fullscreenchange', changed)
}
