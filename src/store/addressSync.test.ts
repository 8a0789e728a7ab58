import { expect, test, vi } from 'vitest'
import { openPlayground, until } from '../testing/openPlayground.ts'
import { syncAddress } from './addressSync.ts'

/** A window whose history can be looked at. */
function openPage(hash: string, state: unknown = null) {
  const listeners: Record<string, () => void> = {}
  const page = {
    location: { hash, pathname: '/app/', search: '?a' },
    history: {
      state,
      replaceState: vi.fn((data: unknown, _: string, url: string) => {
        page.history.state = data
        page.location.hash = url.startsWith('#') ? url : ''
      }),
      pushState: vi.fn(),
    },
    addEventListener: (type: string, listener: () => void) => {
      listeners[type] = listener
    },
  }
  return { page, leave: () => listeners.pagehide?.() }
}

test('a page that is left on the way to its step keeps the step in its address', async () => {
  const store = await openPlayground()
  const { page, leave } = openPage('#v=1&data=spiral&net=tanh8,tanh8&step=300000')
  syncAddress(() => store, page).start()
  await until(() => store.getState().run.status.state === 'replaying')
  leave()
  expect(page.history.replaceState).not.toHaveBeenCalled()
  store.getState().actions.cancel()
  await until(() => store.getState().run.status.state === 'paused')
  leave()
  expect(page.location.hash).toMatch(/step=\d+$/)
  expect(page.location.hash).not.toContain('step=300000')
})

test('a run that is opened on the page is in the address while it is on its way', async () => {
  const store = await openPlayground()
  const { page, leave } = openPage('')
  syncAddress(() => store, page).start()
  await until(() => store.getState().run.frame !== null)
  const link = 'v=1&net=tanh8,tanh8&edits=200000:rate=0.5&step=300000'
  store.getState().actions.openRun(link)
  await until(() => store.getState().run.status.state === 'replaying')
  expect(store.getState().run.frame?.position.step).toBeLessThan(300_000)
  leave()
  expect(page.location.hash).toBe(`#${link}`)
})

test('a link too long for an address lies in the history and comes back from there', async () => {
  const store = await openPlayground('v=1&data=moons')
  const { page, leave } = openPage('#v=1&data=moons')
  syncAddress(() => store, page).start()
  await until(() => store.getState().run.frame !== null)
  const link = `v=1&data=spiral&edits=${'0:w1.1.1=0.5;'.repeat(6000)}`
  const { actions } = store.getState()
  store.setState({ actions: { ...actions, linkNow: () => link } })
  leave()
  expect(page.history.replaceState).toHaveBeenCalledWith({ link }, '', '/app/?a')

  const again = await openPlayground()
  syncAddress(() => again, openPage('', page.history.state).page).start()
  await until(() => again.getState().config.data.set === 'spiral')
  expect(again.getState().run.journal.length).toBeGreaterThan(0)
})
