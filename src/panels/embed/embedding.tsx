import { Suspense } from 'react'
import type { PlaygroundStore } from '../../store/index.ts'
import { partOf } from '../common/partOf.tsx'

const loadParts = () => import('./embedParts.ts')

const EmbedBar = partOf(
  loadParts,
  (parts) => parts.EmbedBar,
  () => null,
)

/** The bar of an embedded page. */
export function EmbedTop() {
  return (
    <Suspense fallback={null}>
      <EmbedBar />
    </Suspense>
  )
}

/** Begins to talk to the page around. */
export function startEmbed(store: PlaygroundStore): void {
  loadParts().then(
    ({ talkToParent }) =>
      talkToParent(store, window, (message) => window.parent.postMessage(message, '*')),
    // Without that part the page around hears nothing; everything in here works all the same.
    () => undefined,
  )
}
