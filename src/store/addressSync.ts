import type { PlaygroundStore } from './createStore.ts'
import type { PlaygroundState } from './state.ts'

/** The part of a window that addresses need. */
export interface AddressWindow {
  readonly location: { readonly hash: string; readonly pathname: string; readonly search: string }
  readonly history: {
    replaceState(data: unknown, unused: string, url: string): void
    pushState(data: unknown, unused: string, url: string): void
  }
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
    // Before anything is loaded the state says nothing yet, and the address still has to be read.
    if (run.points === null) return
    const hash = actions.linkNow()
    if (hash === written && !isPushing) return
    written = hash
    const { pathname, search } = page.location
    const url = hash === '' ? `${pathname}${search}` : `#${hash}`
    if (isPushing) page.history.pushState(null, '', url)
    else page.history.replaceState(null, '', url)
    isPushing = false
  }

  function schedule(): void {
    timer ??= setTimeout(write, WRITE_DELAY_MS)
  }

  function read(): void {
    clearTimeout(timer)
    timer = undefined
    isPushing = false
    written = page.location.hash.replace(/^#/, '')
    store().getState().actions.openLink(page.location.hash)
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
