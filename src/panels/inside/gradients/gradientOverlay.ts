import type { LiveOverlay, NetworkOverlay } from '../../../store/index.ts'
import type { Live } from '../../../views/index.ts'
import type { NormHistory } from './normHistory.ts'

/** The gradient of every weight over its edge, always the newest; the same object while it is the same. */
export function gradientOverlay(norms: Live<NormHistory>): LiveOverlay {
  let seen: Float64Array | null = null
  let overlay: NetworkOverlay | null = null
  return {
    get() {
      const edges = norms.get().newest?.gradient ?? null
      if (edges !== seen) {
        seen = edges
        overlay = edges && { edges, isWhole: true, backward: true, gap: null, tags: [], marks: [] }
      }
      return overlay
    },
    subscribe: norms.subscribe,
  }
}
