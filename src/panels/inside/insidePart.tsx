import type { ComponentType } from 'react'
import { partOf } from '../common/partOf.tsx'

const load = () => import('./insideParts.ts')

/** A part of the open drawer, fetched with the others when it is first opened. */
export function insidePart<Props extends object>(
  pick: (parts: Awaited<ReturnType<typeof load>>) => ComponentType<Props>,
) {
  return partOf(load, pick)
}
