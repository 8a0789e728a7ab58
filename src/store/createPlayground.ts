import { startWorker } from '../worker/index.ts'
import { syncAddress } from './addressSync.ts'
import { createPlaygroundStore, type PlaygroundStore } from './createStore.ts'
import { keepPreferences } from './preferences.ts'
import { nextPictureOfPage } from './surroundings.ts'

/** The playground of this page: opens what its address names and keeps the address in step. */
export function createPlayground(): PlaygroundStore {
  const address = syncAddress(() => store, window)
  const store: PlaygroundStore = createPlaygroundStore({
    startServer: startWorker,
    now: () => performance.now(),
    nextPicture: nextPictureOfPage,
    onPush: address.push,
  })
  const prefersDark = window.matchMedia('(prefers-color-scheme: dark)').matches
  keepPreferences(store, () => window.localStorage, prefersDark)
  address.start()
  return store
}
