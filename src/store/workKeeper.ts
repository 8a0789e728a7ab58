import { datasetTitles } from '../datasets/index.ts'
import type { TabId, WorkSlots, WriteResult } from '../keep/index.ts'
import { type EntryWindow, linkOfEntry } from './addressEntry.ts'
import { isLoaded } from './addressSync.ts'
import type { PlaygroundStore } from './createStore.ts'
import type { PlaygroundState } from './state.ts'

/** The part of a window that keeping work needs. */
export interface WorkWindow extends EntryWindow {
  readonly localStorage: Storage
  readonly sessionStorage: Storage
  /** The page itself unless it is embedded in another. */
  readonly parent: unknown
  readonly document: { readonly visibilityState: string }
  readonly performance: { getEntriesByType(type: string): readonly object[] }
  addEventListener(
    type: 'pagehide' | 'pageshow' | 'visibilitychange',
    listener: () => void,
    isEarly?: boolean,
  ): void
}

export interface WorkKeeperOptions {
  readonly store: PlaygroundStore
  readonly page: WorkWindow
  readonly slots: WorkSlots
  readonly tab: TabId
  /** Told when this visit has made work for the first time. */
  onFirst(): void
}

/** How long work may go unkept: while it moves, and when it stands still. */
const MOVING_MS = 3000
const RESTING_MS = 500

const refusals = {
  full: 'There is no room in this browser to keep this run by itself.',
  off: 'This browser keeps nothing for this page, so this run is not kept by itself.',
}

/**
 * Writes the run to this tab's slot, soon after it rests, every few seconds while it moves, and when
 * the page is hidden or left. A run that is as it was opened is no work yet.
 */
export function createWorkKeeper({ store, page, slots, tab, onFirst }: WorkKeeperOptions): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let hasWork = false
  let refused: WriteResult = 'kept'
  let last = {
    link: store.getState().actions.linkNow(),
    address: linkOfEntry(page),
    reached: store.getState().view.goalReached,
    isClosed: false,
  }
  let addressBefore = last.address
  let isLeft = false

  function write(isClosed: boolean): void {
    clearTimeout(timer)
    timer = undefined
    const state = store.getState()
    if (!isLoaded(state.run)) return
    const next = {
      link: state.actions.linkNow(),
      address: linkOfEntry(page),
      reached: state.view.goalReached,
      isClosed,
    }
    if (next.address !== last.address) addressBefore = last.address
    const isElsewhere = next.address !== last.address || isClosed !== last.isClosed
    const isSame = next.link === last.link && next.reached === last.reached
    if (isSame && !(hasWork && isElsewhere)) return
    if (!hasWork) onFirst()
    hasWork = true
    last = next
    const slot = {
      ...next,
      addressBefore,
      id: tab.get(),
      title: titleOf(state),
      savedMs: Date.now(),
    }
    const result = slots.write(slot)
    if (result === 'kept') state.actions.withdraw(Object.values(refusals))
    else if (result !== refused) {
      state.actions.notify(result === 'full' ? 'problem' : 'info', refusals[result], [
        'Open My runs and save it as a file before you close the page.',
      ])
    }
    refused = result
  }

  function leave(isForGood: boolean): void {
    isLeft = isForGood
    write(isForGood)
  }

  store.subscribe((state, before) => {
    const isSame = state.run === before.run && state.config === before.config
    if (isSame && state.view === before.view) return
    const { status } = state.run
    if (status !== before.run.status) {
      clearTimeout(timer)
      timer = undefined
    }
    timer ??= setTimeout(write, status.state === 'running' ? MOVING_MS : RESTING_MS, false)
  })
  // Before the address is written for the last time: a reload goes to the address as it was when the
  // reload began, and has to know it again.
  page.addEventListener('pagehide', () => leave(true), true)
  page.addEventListener('pageshow', () => leave(false))
  page.addEventListener('visibilitychange', () => {
    // A page that is left is hidden after that.
    if (page.document.visibilityState === 'hidden' && !isLeft) write(false)
  })
}

/** `Spiral, epoch 412`; of a run on its way, where it goes. */
function titleOf({ config, run }: PlaygroundState): string {
  const { frame, target } = run
  const place = target === null ? `epoch ${frame?.position.epoch ?? 0}` : `update ${target.step}`
  return `${datasetTitles[config.data.set]}, ${place}`
}
