import {
  createOpenTabs,
  createTabId,
  createWorkSlots,
  formatWhen,
  type OpenTabs,
  type WorkSlot,
  workToBringBack,
} from '../keep/index.ts'
import { linkOfEntry } from './addressEntry.ts'
import { isLoaded } from './addressSync.ts'
import type { PlaygroundStore } from './createStore.ts'
import { createWorkKeeper, type WorkWindow } from './workKeeper.ts'

const offerTitle = 'Continue where you were?'

/**
 * Keeps what this tab is at in a slot of its own, from now on, and brings back what was kept before:
 *
 * - The address is this tab's own, and the run went further before the tab died: it goes on there.
 * - The page is fresh, and work was left by a tab that is closed now: it is offered.
 * - A tab died at this very address, not closed by its user: where it was is offered.
 *
 * A goal that was reached at the same link stays reached.
 *
 * Otherwise a link opens as it is written, and a fresh page is fresh.
 */
export async function keepWork(
  store: PlaygroundStore,
  page: WorkWindow,
  tabs: OpenTabs = createOpenTabs(),
): Promise<void> {
  const { actions } = store.getState()
  const slots = createWorkSlots(() => page.localStorage)
  const tab = createTabId(() => page.sessionStorage)
  const openIds = await tabs.others()
  await firstRun(store)

  const kept = slots.list()
  const present = actions.linkNow()
  const isOf = ({ id }: WorkSlot): boolean => id === tab.get()
  const { resume, offer } = workToBringBack({
    slots: kept,
    ownId: tab.get(),
    openIds,
    address: linkOfEntry(page),
    present,
    isReload: isReloaded(page),
  })
  const reached = kept.find((slot) => isOf(slot) && slot.link === present)?.reached ?? null
  if (reached !== null) actions.setView({ goalReached: reached })
  // A copied tab has the name of the first; and what is not continued is not overwritten.
  const isTaken = openIds.has(tab.get()) || kept.some((slot) => isOf(slot) && slot.link !== present)
  if (resume === null && isTaken) tab.renew()
  tabs.answer(tab.get)

  createWorkKeeper({
    store,
    page,
    slots,
    tab,
    // Work of one's own takes the offer's place; it is still among My runs.
    onFirst: () => actions.withdraw([offerTitle]),
  })
  if (resume !== null) {
    actions.openLink(resume.link, resume.reached)
    actions.notify('info', `Continued where it stood: ${resume.title}.`)
  } else if (offer !== null && page.parent === page) {
    actions.notify('info', offerTitle, [describe(offer)], {
      label: 'Continue',
      hint: 'Opens that run where it stood; undo leads back.',
      run() {
        tab.set(offer.id)
        actions.openRun(offer.link, offer.reached)
      },
    })
  }
}

function isReloaded({ performance }: WorkWindow): boolean {
  const entries = performance.getEntriesByType('navigation')
  return entries.some((entry) => 'type' in entry && entry.type === 'reload')
}

/** The address is read: the state says what is run. */
function firstRun(store: PlaygroundStore): Promise<void> {
  return new Promise((resolve) => {
    const isThere = (): boolean => isLoaded(store.getState().run)
    if (isThere()) return resolve()
    const stop = store.subscribe(() => {
      if (!isThere()) return
      stop()
      resolve()
    })
  })
}

function describe({ title, savedMs }: WorkSlot): string {
  return `${title}, left on ${formatWhen(savedMs)}.`
}
