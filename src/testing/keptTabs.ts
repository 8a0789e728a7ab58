import { beforeEach } from 'vitest'
import { createWorkSlots } from '../keep/index.ts'
import type { PlaygroundStore } from '../store/createStore.ts'
import { keepWork } from '../store/keepWork.ts'
import { openPlayground, until } from './openPlayground.ts'

/** A storage that several tabs share. */
export function memory(): Storage {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  }
}

/** What the tabs of a test share; new for each test. */
export const browser = { localStorage: memory() }

beforeEach(() => {
  browser.localStorage = memory()
})

/** A tab without a page; `leave` and `hide` are what its user does. */
export function openTab(sessionStorage = memory(), isReload = false) {
  const listeners: Record<string, () => void> = {}
  const page = {
    localStorage: browser.localStorage,
    sessionStorage,
    location: { hash: '', pathname: '/', search: '' },
    history: { state: null as unknown, replaceState() {}, pushState() {} },
    document: { visibilityState: 'visible' },
    performance: { getEntriesByType: () => [{ type: isReload ? 'reload' : 'navigate' }] },
    parent: null as unknown,
    addEventListener: (type: string, listener: () => void) => {
      listeners[type] = listener
    },
  }
  page.parent = page
  const hide = (): void => {
    page.document.visibilityState = 'hidden'
    listeners.visibilitychange?.()
  }
  return { page, sessionStorage, leave: () => listeners.pagehide?.(), hide }
}

/** What was kept, newest first. */
export function slots() {
  return createWorkSlots(() => browser.localStorage).list()
}

/** A tab at an address, keeping its work. */
export async function visit(address = '', tab = openTab(), openIds: readonly string[] = []) {
  const store = await openPlayground(address)
  tab.page.location.hash = address === '' ? '' : `#${address}`
  await keepWork(store, tab.page, { others: async () => new Set(openIds), answer() {} })
  return { store, ...tab }
}

/** Goes to a step and waits until it stands there. */
export async function train(store: PlaygroundStore, step: number): Promise<void> {
  await store.getState().actions.goTo(step)
  await until(() => {
    const { frame, status } = store.getState().run
    return frame?.position.step === step && status.state === 'paused'
  })
}

/** Titles of the notices that are shown. */
export function titles(store: PlaygroundStore): string[] {
  return store.getState().notices.map(({ title }) => title)
}
