import { expect, test } from 'vitest'
import { browser, memory, openTab, slots, titles, train, visit } from '../testing/keptTabs.ts'
import { until } from '../testing/openPlayground.ts'

test('a run that is as it was opened is not kept', async () => {
  const { leave } = await visit('v=1&data=spiral')
  leave()
  expect(slots()).toEqual([])
})

test('work is kept soon after it rests, with its step', async () => {
  const { store } = await visit('v=1&data=spiral')
  await train(store, 5)
  await until(() => slots().length > 0)
  expect(slots()).toMatchObject([
    { link: 'v=1&data=spiral&step=5', address: 'v=1&data=spiral', isClosed: false },
  ])
  expect(slots()[0].title).toMatch(/^Spiral, epoch \d/)
})

test('work is kept at once when the page is left', async () => {
  const { store, leave } = await visit()
  await train(store, 5)
  leave()
  expect(slots()).toMatchObject([{ link: 'v=1&step=5', isClosed: true }])
})

test('work that is on its way to its step is kept as where it goes', async () => {
  const { store, leave } = await visit()
  const link = 'v=1&net=tanh8,tanh8&edits=200000:rate=0.5&step=300000'
  store.getState().actions.openRun(link)
  await until(() => store.getState().run.status.state === 'replaying')
  leave()
  expect(slots()).toMatchObject([{ link, title: 'Circle, update 300000' }])
})

test('a tab that died goes on where it was, at its own address', async () => {
  const first = await visit('v=1&data=spiral')
  await train(first.store, 7)
  await until(() => slots().length > 0)
  const again = await visit('v=1&data=spiral', openTab(first.sessionStorage))
  await until(() => again.store.getState().run.frame?.position.step === 7)
  expect(titles(again.store)).toEqual([expect.stringMatching(/^Continued where it stood: Spiral/)])
})

test('a reload that began before the last address was written goes on where it was', async () => {
  const first = await visit('v=1&data=spiral')
  await train(first.store, 7)
  first.page.location.hash = '#v=1&data=spiral&step=7'
  first.leave()
  const opened = await visit('v=1&data=spiral', openTab(first.sessionStorage))
  expect(titles(opened.store)).toEqual([])
  first.sessionStorage.setItem('mlp-playground:tab', slots()[0].id)
  const again = await visit('v=1&data=spiral', openTab(first.sessionStorage, true))
  await until(() => again.store.getState().run.frame?.position.step === 7)
})

test('a page that is hidden after it was left is closed all the same', async () => {
  const { store, page, leave, hide } = await visit()
  await train(store, 5)
  leave()
  page.location.hash = '#v=1&step=5'
  hide()
  expect(slots()).toMatchObject([{ address: '', isClosed: true }])
})

test('another link in the tab that died opens as it is written, and the work stays kept', async () => {
  const first = await visit('v=1&data=spiral')
  await train(first.store, 7)
  await until(() => slots().length > 0)
  const again = await visit('v=1&data=moons', openTab(first.sessionStorage))
  await train(again.store, 2)
  again.leave()
  expect(
    slots()
      .map(({ link }) => link)
      .sort(),
  ).toEqual(['v=1&data=moons&step=2', 'v=1&data=spiral&step=7'])
  expect(titles(again.store)).toEqual([])
})

test('a fresh page offers the newest work of a closed tab, and stays fresh', async () => {
  const first = await visit('v=1&data=spiral')
  await train(first.store, 7)
  first.leave()
  const { store } = await visit()
  expect(titles(store)).toEqual(['Continue where you were?'])
  expect(store.getState().actions.linkNow()).toBe('')
  store.getState().notices[0].action?.run()
  await until(() => store.getState().run.frame?.position.step === 7)
  expect(store.getState().config.data.set).toBe('spiral')
})

test('what is open in another tab is not offered', async () => {
  const first = await visit('v=1&data=spiral')
  await train(first.store, 7)
  await until(() => slots().length > 0)
  const { store } = await visit('', openTab(), [slots()[0].id])
  expect(titles(store)).toEqual([])
})

test('a copied tab keeps its work in a slot of its own', async () => {
  const first = await visit('v=1&data=spiral')
  await train(first.store, 7)
  await until(() => slots().length > 0)
  const [{ id }] = slots()
  const copy = openTab(memory())
  copy.sessionStorage.setItem('mlp-playground:tab', id)
  const second = await visit('v=1&data=spiral&step=7', copy, [id])
  await train(second.store, 9)
  second.leave()
  expect(
    slots()
      .map(({ link }) => link)
      .sort(),
  ).toEqual(['v=1&data=spiral&step=7', 'v=1&data=spiral&step=9'])
})

test('the offer goes when one works on', async () => {
  const first = await visit('v=1&data=spiral')
  await train(first.store, 7)
  first.leave()
  const { store, leave } = await visit()
  await train(store, 1)
  leave()
  expect(titles(store)).toEqual([])
})

test('a link that a tab died at offers where it was; one that was left does not', async () => {
  const first = await visit('v=1&data=spiral')
  await train(first.store, 7)
  await until(() => slots().length > 0)
  expect(titles((await visit('v=1&data=spiral')).store)).toEqual(['Continue where you were?'])
  first.leave()
  expect(titles((await visit('v=1&data=spiral')).store)).toEqual([])
})

test('within another page nothing is offered', async () => {
  const first = await visit('v=1&data=spiral')
  await train(first.store, 7)
  first.leave()
  const tab = openTab()
  tab.page.parent = {}
  expect(titles((await visit('', tab)).store)).toEqual([])
})

test('without storage the page works on, and says once that nothing is kept', async () => {
  const tab = openTab()
  const denied = (): never => {
    throw new DOMException('denied', 'SecurityError')
  }
  Object.defineProperty(tab.page, 'localStorage', { get: denied })
  Object.defineProperty(tab.page, 'sessionStorage', { get: denied })
  const { store, leave } = await visit('', tab)
  await train(store, 3)
  leave()
  await train(store, 4)
  leave()
  expect(titles(store)).toEqual([
    'This browser keeps nothing for this page, so this run is not kept by itself.',
  ])
})

test('a full storage is said once, with the way out', async () => {
  browser.localStorage.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  const { store, leave } = await visit()
  await train(store, 3)
  leave()
  await train(store, 4)
  leave()
  expect(titles(store)).toEqual(['There is no room in this browser to keep this run by itself.'])
  store.getState().actions.dismissNotice(store.getState().notices[0]?.id ?? 0)
  await train(store, 5)
  leave()
  expect(titles(store)).toEqual([])
})

test('that there is no room is taken back when there is some again', async () => {
  const { setItem } = browser.localStorage
  browser.localStorage.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  const { store, leave } = await visit()
  await train(store, 3)
  leave()
  browser.localStorage.setItem = setItem
  await train(store, 4)
  leave()
  expect(titles(store)).toEqual([])
})
