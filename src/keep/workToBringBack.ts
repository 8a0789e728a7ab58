import type { WorkSlot } from './workSlots.ts'

/** Where a page stands when it has opened. */
export interface Opened {
  readonly slots: readonly WorkSlot[]
  readonly ownId: string
  /** Ids of the other tabs that are open. */
  readonly openIds: ReadonlySet<string>
  /** The link that the address stands for. */
  readonly address: string
  /** The link of the run as it stands. */
  readonly present: string
  /** The page was reloaded, not opened. */
  readonly isReload: boolean
}

export interface BroughtBack {
  /** Go on at once: the address is this tab's own, and the run went further before the tab died. */
  readonly resume: WorkSlot | null
  /** Ask: other work, left on a fresh page or by a crash at this very address. */
  readonly offer: WorkSlot | null
}

/** What to do about work that was kept; a link opens as it is written unless it is this tab's own. */
export function workToBringBack(opened: Opened): BroughtBack {
  const { slots, ownId, openIds, address, present, isReload } = opened
  const left = slots.filter(({ id, link }) => !openIds.has(id) && link !== present)
  const isOwn = (slot: WorkSlot): boolean =>
    slot.address === address || (isReload && slot.addressBefore === address)
  const own = left.find((slot) => slot.id === ownId && isOwn(slot))
  // A run that was touched meanwhile is no longer the one that is continued.
  if (own !== undefined && address === present) return { resume: own, offer: null }
  const isHere = (slot: WorkSlot): boolean => !slot.isClosed && slot.address === address
  return { resume: null, offer: left.find((slot) => address === '' || isHere(slot)) ?? null }
}
