import { type EntryWindow, linkOfEntry, writeEntry } from './addressEntry.ts'
import type { PlaygroundStore } from './createStore.ts'
import type { PlaygroundState, RunState } from './state.ts'

/** The part of a window that addresses need. */
export interface AddressWindow extends EntryWindow {
  addEventListener(type: 'popstate' | 'pagehide', listener: () => void): void
}

export interface AddressSync {
  /** The next write makes a new entry of the history; what stands now is written first. */
  push(): void
}

/** Browsers limit how often the address may change. */
const WRITE_DELAY_MS = 400

/**
 * Keeps the address in step with the run: one way out, throttled, and one way in on Back and Forward.
 * While training the step is not written; it is when the run stands still.
 */
export function syncAddress(
  store: () => PlaygroundStore,
  page: AddressWindow,
): AddressSync & { start(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isPushing = false
  let written = ''

  function write(): void {
    clearTimeout(timer)
    timer = undefined
    const { actions, run } = store().getState()
    // Before the first run the state says less than the address: nothing of that may be lost.
    if (!isLoaded(run)) {
      schedule()
      return
    }
    const hash = actions.linkNow()
    if (hash === written && !isPushing) return
    written = hash
    writeEntry(page, hash, isPushing)
    isPushing = false
  }

  function schedule(): void {
    timer ??= setTimeout(write, WRITE_DELAY_MS)
  }

  function read(): void {
    clearTimeout(timer)
    timer = undefined
    isPushing = false
    written = linkOfEntry(page)
    store().getState().actions.openLink(written)
  }

  return {
    start() {
      read()
      store().subscribe((state, before) => {
        if (changesAddress(state, before)) schedule()
      })
      page.addEventListener('popstate', read)
      page.addEventListener('pagehide', write)
    },
    push() {
      if (timer !== undefined) write()
      isPushing = true
      schedule()
    },
  }
}

/** True once the state says what is run and how far: a first run is there, or on its way to its step. */
export function isLoaded({ points }: RunState): boolean {
  return points !== null
}

/** True when the address may have to be written. */
function changesAddress(state: PlaygroundState, before: PlaygroundState): boolean {
  if (state.config !== before.config || state.run.journal !== before.run.journal) return true
  if (state.view !== before.view) return true
  const position = state.run.frame?.position
  const isStill = state.run.status.state === 'paused'
  const hasMoved = position?.step !== before.run.frame?.position.step
  return (
    isStill &&
    (hasMoved ||
      position?.examples !== before.run.frame?.position.examples ||
      state.run.status !== before.run.status)
  )
}
