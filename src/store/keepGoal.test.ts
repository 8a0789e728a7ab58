import { describe, expect, test } from 'vitest'
import { openTab, slots, train, visit } from '../testing/keptTabs.ts'
import { until } from '../testing/openPlayground.ts'

describe('a goal that was reached', () => {
  const link = 'v=1&data=blobs&goal=train-accuracy:0.5'
  const reached = { epoch: 1, link: 'v=1&data=blobs&step=25&goal=train-accuracy:0.5' }

  test('stays reached when the page is reloaded, also after a restart', async () => {
    const first = await visit(link)
    await train(first.store, 30)
    first.store.getState().actions.setView({ goalReached: reached })
    first.store.getState().actions.restart()
    await until(() => first.store.getState().run.frame?.position.step === 0)
    expect(first.store.getState().view.goalReached).toEqual(reached)
    first.leave()
    const again = await visit(link, openTab(first.sessionStorage, true))
    expect(again.store.getState().view.goalReached).toEqual(reached)
  })

  test('is kept also when it was noticed after the run came to rest', async () => {
    const first = await visit(link)
    await train(first.store, 30)
    await until(() => slots().length > 0)
    first.store.getState().actions.setView({ goalReached: reached })
    await until(() => slots()[0]?.reached !== null)
    const again = await visit(link, openTab(first.sessionStorage))
    await until(() => again.store.getState().run.frame?.position.step === 30)
    expect(again.store.getState().view.goalReached).toEqual(reached)
  })

  test('comes back with the work that is continued, and goes with another link', async () => {
    const first = await visit(link)
    await train(first.store, 30)
    first.store.getState().actions.setView({ goalReached: reached })
    first.leave()
    const { store } = await visit()
    store.getState().notices[0]?.action?.run()
    await until(() => store.getState().view.goalReached !== null)
    store.getState().actions.openRun(`${link}&seed=3`)
    await until(() => store.getState().config.seeds.seed === 3)
    expect(store.getState().view.goalReached).toBeNull()
  })
})
