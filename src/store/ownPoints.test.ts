import { expect, test } from 'vitest'
import { openPlayground as open, settled, until, weights } from '../testing/openPlayground.ts'
import { scatteredPoints } from '../testing/scatteredPoints.ts'

test('each stroke is a step of undo, however fast one follows the other', async () => {
  const store = await open()
  const { setOwnPoints, undo } = store.getState().actions
  const count = (): number => store.getState().run.points?.x1.length ?? 0
  for (const points of [10, 11, 12]) {
    setOwnPoints(scatteredPoints(points))
    await until(() => count() === points)
    await settled(store)
  }
  for (const points of [11, 10, 500]) {
    undo()
    await until(() => count() === points)
    await settled(store)
  }
  expect(store.getState().config.data.set).toBe('circle')
})

test('drawing restarts at step 0 with the same initial weights, edits of them included', async () => {
  const store = await open('v=1&edits=0:w1.1.1=2.5&step=100')
  await until(() => store.getState().run.frame?.position.step === 100)
  store.getState().actions.restart()
  await until(() => store.getState().run.frame?.position.step === 0)
  const initial = weights(store)
  store.getState().actions.setOwnPoints(scatteredPoints(20))
  await until(() => store.getState().run.points?.x1.length === 20)
  await settled(store)
  expect(weights(store)).toEqual(initial)
})

test('on an empty plane nothing trains, and no number of the page is none', async () => {
  const store = await open('v=1&data=own')
  store.getState().actions.play()
  await settled(store)
  expect(store.getState().notices[0]?.details[0]).toContain('no training point')
  expect(store.getState().run.status).toEqual({ state: 'paused', reason: 'asked' })
  expect(weights(store).every(Number.isFinite)).toBe(true)
})

test('one point alone trains to the end of an epoch', async () => {
  const store = await open('v=1')
  store.getState().actions.setOwnPoints(scatteredPoints(1))
  await until(() => store.getState().run.points?.x1.length === 1)
  store.getState().actions.step()
  await until(() => store.getState().run.frame?.position.epoch === 1)
  expect(store.getState().run.records.at(-1)?.trainLoss).toBeGreaterThan(0)
})

test('own points are kept while another set is chosen, but not carried in its link', async () => {
  const store = await open()
  const { setOwnPoints, chooseDataset, linkNow } = store.getState().actions
  const own = scatteredPoints(15)
  setOwnPoints(own)
  expect(linkNow()).toContain(`own=${own.code}`)
  chooseDataset('moons')
  expect(linkNow()).not.toContain('own=')
  chooseDataset('own')
  expect(store.getState().config.data.own).toBe(own)
})

test('five thousand points are a run like others', async () => {
  const store = await open()
  store.getState().actions.setOwnPoints(scatteredPoints(5000))
  await until(() => store.getState().run.points?.x1.length === 5000)
  store.getState().actions.setTraining({ batchSize: 'all' })
  store.getState().actions.step()
  await until(() => store.getState().run.frame?.position.epoch === 1)
  expect(store.getState().run.frame?.position.step).toBe(1)
})
