/** Typeset formulas on demand: they and their fonts only make formulas prettier. */
import { useSyncExternalStore } from 'react'

type Typesetting = typeof import('./typeset.ts').typeset

let loaded: Typesetting | null = null
let loading = false
const listeners = new Set<() => void>()

/** Null until the formulas have arrived; asking starts the loading, after the first paint. */
export function useTypesetting(): Typesetting | null {
  return useSyncExternalStore(subscribe, () => loaded)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  if (!loading) {
    loading = true
    requestAnimationFrame(() => setTimeout(load, 0))
  }
  return () => listeners.delete(listener)
}

async function load(): Promise<void> {
  try {
    loaded = (await import('./typeset.ts')).typeset
    for (const listener of listeners) listener()
  } catch {
    // The plain text stays; the next formula tries again.
    loading = false
  }
}
