/** KaTeX on demand: it is half the size of the page and only makes formulas prettier. */
import { useSyncExternalStore } from 'react'

export type RenderTex = (tex: string, element: HTMLElement) => void

let loaded: RenderTex | null = null
let loading = false
const listeners = new Set<() => void>()

/** The renderer once it has arrived; asking starts the loading, after the first paint. */
export function useKatex(): RenderTex | null {
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
    const [katex] = await Promise.all([import('katex'), import('katex/dist/katex.min.css')])
    loaded = (tex, element) =>
      katex.default.render(tex, element, { throwOnError: false, strict: 'ignore' })
    for (const listener of listeners) listener()
  } catch {
    // The plain text stays; the next formula tries again.
    loading = false
  }
}
