import { loadLinkReader } from '../../config/index.ts'
import { loadDescriptions } from '../../datasets/index.ts'
import { whenIdle } from './whenIdle.ts'

/** Parts of the page that are not needed at first, and soon after. */
export const later = {
  linkReader: loadLinkReader,
  descriptions: loadDescriptions,
  parts: () => import('../laterParts.ts'),
  keep: () => import('../runs/keepParts.ts'),
  placement: () => import('./placement.ts'),
}

/** Large parts that many visits never open: fetched when they are, from the browser's own copy as a rule. */
export const whenOpened = {
  exports: () => import('../export/loadExports.ts').then(({ loadExports }) => loadExports()),
  share: () => import('../share/ShareDialog.tsx'),
}

export type LaterParts = Awaited<ReturnType<typeof later.parts>>

/** Fetches them all in idle moments, so that they are there when the network has gone. */
export function fetchLater(): void {
  for (const load of Object.values(later)) {
    whenIdle(async () => {
      // What cannot be had now is asked for again when it is wanted.
      await load().catch(() => undefined)
    })
  }
}
