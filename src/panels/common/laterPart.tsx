import type { ComponentType } from 'react'
import { type LaterParts, later } from './later.ts'
import { partOf } from './partOf.tsx'

/** A part of the page that comes later, with the others. */
export function laterPart<Props extends object>(pick: (parts: LaterParts) => ComponentType<Props>) {
  return partOf(later.parts, pick)
}
