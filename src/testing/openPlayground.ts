import { afterEach } from 'vitest'
import { createPlaygroundStore, type PlaygroundStore } from '../store/createStore.ts'
import { startChannelServer } from './messageChannelServer.ts'

/** The servers that the test has started, oldest first. */
export const servers: ReturnType<typeof startChannelServer>[] = []

/** Tests that are over. A playground of one of them may still look for its server on a slow machine. */
let testsOver = 0

afterEach(() => {
  testsOver++
  for (const server of servers.splice(0)) server.terminate()
})

/** A playground without a page, on a link; its first frame is there. */
export async function openPlayground(link = ''): Promise<PlaygroundStore> {
  const before = testsOver
  const store = createPlaygroundStore({
    startServer() {
      const server = startChannelServer()
      if (testsOver === before) servers.push(server)
      else server.terminate()
      return server
    },
    now: () => performance.now(),
    nextPicture: async () => {},
    onPush() {},
  })
  store.getState().actions.openLink(link)
  await until(() => store.getState().run.frame !== null && store.getState().run.points !== null)
  return store
}

export async function until(isReached: () => boolean): Promise<void> {
  while (!isReached()) await new Promise((resolve) => setTimeout(resolve, 2))
}

/** Waits for a frame that shows what the state says now. */
export async function settled(store: PlaygroundStore): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 60))
  await until(() => store.getState().run.frame !== null)
}

export function weights(store: PlaygroundStore): readonly number[] {
  return [...(store.getState().run.frame?.parameters ?? [])]
}
