import { type ComponentType, lazy } from 'react'

/** A part of the page from a file of its own; `missing` stands in its place when that cannot be fetched. */
export function partOf<Parts, Props extends object>(
  load: () => Promise<Parts>,
  pick: (parts: Parts) => ComponentType<Props>,
  missing: ComponentType<Props> = NotThere,
) {
  return lazy<ComponentType<Props>>(() =>
    load().then(
      (parts) => ({ default: pick(parts) }),
      () => ({ default: missing }),
    ),
  )
}

function NotThere() {
  return <p>This part could not be loaded. Reload the page when the network is back.</p>
}
