import { newId } from './newId.ts'

/** The name of this tab: the same after a reload, and after a crash when the browser restores it. */
export interface TabId {
  get(): string
  set(id: string): void
  /** Takes a name that no tab has had. */
  renew(): void
}

const KEY = 'mlp-playground:tab'

/** @param storage May throw: then the tab has a new name after every reload. */
export function createTabId(storage: () => Storage): TabId {
  let id = read(storage)
  const tabId: TabId = {
    get: () => id,
    set(next) {
      id = next
      try {
        storage().setItem(KEY, next)
      } catch {
        // It keeps the name as long as it is open.
      }
    },
    renew: () => tabId.set(newId()),
  }
  if (id === '') tabId.renew()
  return tabId
}

function read(storage: () => Storage): string {
  try {
    return storage().getItem(KEY) ?? ''
  } catch {
    return ''
  }
}
