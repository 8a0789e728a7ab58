import { type ComponentType, lazy } from 'react'
import { type LaterParts, later } from './later.ts'

/** A part of the page that comes later; a sentence stands in its place when it cannot be fetched. */
export function laterPart<Props extends object>(pick: (parts: LaterParts) => ComponentType<Props>) {
  return partOf(later.parts, pick)
}

/** The same, of another file. */
export function partOf<Parts, Props extends object>(
  load: () => Promise<Parts>,
  pick: (parts: Parts) => ComponentType<Props>,
) {
  return lazy<ComponentType<Props>>(() =>
    load().then(
      (parts) => ({ default: pick(parts) }),
      () => ({ default: NotThere }),
    ),
  )
}

function NotThere() {
  return <p>This part could not be loaded. Reload the page when the network is back.</p>
}
