import { type ComponentType, lazy } from 'react'

/** A part of the page from a file of its own; a sentence stands in its place when it cannot be fetched. */
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
