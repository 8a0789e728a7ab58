import { useSyncExternalStore } from 'react'

/** Height that an on-screen keyboard takes from the bottom of the window, in CSS pixels. */
export function useKeyboardInset(): number {
  return useSyncExternalStore(subscribe, inset)
}

function subscribe(changed: () => void): () => void {
  const viewport = window.visualViewport
  viewport?.addEventListener('resize', changed)
  viewport?.addEventListener('scroll', changed)
  return () => {
    viewport?.removeEventListener('resize', changed)
    viewport?.removeEventListener('scroll', changed)
  }
}

function inset(): number {
  const viewport = window.visualViewport
  if (!viewport) return 0
  return Math.max(0, Math.round(window.innerHeight - viewport.height - viewport.offsetTop))
}
