import { useEffect, useState } from 'react'
import { type LiveOverlay, type NetworkOverlay, useActions } from '../../../store/index.ts'

/** Lays something over the network diagram as long as the view is open. */
export function useOverlay(overlay: NetworkOverlay | null): void {
  const { setView } = useActions()
  const [live] = useState(createLive)
  useEffect(() => {
    setView({ overlay: live })
    return () => setView({ overlay: null })
  }, [live, setView])
  useEffect(() => live.set(overlay), [live, overlay])
}

function createLive(): LiveOverlay & { set(overlay: NetworkOverlay | null): void } {
  let newest: NetworkOverlay | null = null
  const listeners = new Set<() => void>()
  return {
    get: () => newest,
    set(overlay) {
      newest = overlay
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
