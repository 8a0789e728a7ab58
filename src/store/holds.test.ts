import { expect, test } from 'vitest'
import { openPlayground as open, settled, until, weights } from '../testing/openPlayground.ts'
import type { PlaygroundStore } from './createStore.ts'

const cutAt = { layer: 0, to: 1, from: 0 } as const
/** Place of that weight and of the first bias, in 2-4-1. */
const [cutPlace, biasPlace] = [2, 8]
const layer1 = { kind: 'layer', layer: 0 } as const

async function stepped(store: PlaygroundStore, epoch: number): Promise<void> {
  store.getState().actions.step()
  await until(() => store.getState().run.frame?.position.epoch === epoch)
}

test('cuts and freezes of the start are settings of the link, and a restart keeps them', async () => {
  const store = await open()
  const draw = weights(store)
  store.getState().actions.setCut(cutAt, true)
  store.getState().actions.setFrozen(layer1, true)
  await until(() => weights(store)[cutPlace] === 0)
  expect(store.getState().actions.linkNow()).toBe('v=1&cut=w1.2.1&freeze=layer1')
  await stepped(store, 1)
  expect(weights(store)[cutPlace]).toBe(0)
  expect(weights(store)[biasPlace]).toBe(draw[biasPlace])
  store.getState().actions.restart()
  await until(() => store.getState().run.frame?.position.step === 0)
  store.getState().actions.newWeights()
  await settled(store)
  expect(weights(store)[cutPlace]).toBe(0)
  expect(store.getState().config.holds).toEqual({ cuts: [cutAt], frozen: [layer1] })
  expect(store.getState().run.startHolds).toEqual(store.getState().config.holds)
})

test('later they stand in the journal, and the link opens to the same bits', async () => {
  const store = await open()
  await stepped(store, 1)
  store.getState().actions.setCut(cutAt, true)
  store.getState().actions.setFrozen(layer1, true)
  await until(() => weights(store)[cutPlace] === 0)
  await stepped(store, 2)
  const link = store.getState().actions.linkNow()
  expect(link).toBe('v=1&edits=25:cut.w1.2.1;freeze.layer1&step=50')
  const other = await open(link)
  await until(() => other.getState().run.frame?.position.epoch === 2)
  expect(weights(other)).toEqual(weights(store))
  expect(other.getState().config.holds).toEqual({ cuts: [cutAt], frozen: [layer1] })
  expect(other.getState().actions.linkNow()).toBe(link)
})

test('going back over a cut joins the connection, and forward cuts it again', async () => {
  const store = await open()
  await stepped(store, 1)
  store.getState().actions.setCut(cutAt, true)
  await stepped(store, 2)
  await store.getState().actions.goTo(10)
  await until(() => store.getState().run.frame?.position.step === 10)
  expect(store.getState().config.holds.cuts).toEqual([])
  await store.getState().actions.goTo(30)
  await until(() => store.getState().run.frame?.position.step === 30)
  expect(store.getState().config.holds.cuts).toEqual([cutAt])
})

test('undo joins a connection that was cut, with its value, and redo cuts it again', async () => {
  const store = await open()
  await stepped(store, 1)
  const before = weights(store)
  store.getState().actions.setCut(cutAt, true)
  await until(() => weights(store)[cutPlace] === 0 && store.getState().history.canUndo)
  store.getState().actions.undo()
  await until(() => weights(store)[cutPlace] === before[cutPlace])
  expect(weights(store)).toEqual(before)
  expect(store.getState().config.holds.cuts).toEqual([])
  await until(() => store.getState().history.canRedo)
  store.getState().actions.redo()
  await until(() => weights(store)[cutPlace] === 0)
  expect(store.getState().config.holds.cuts).toEqual([cutAt])
})

test('a value for a connection that is cut is refused with a sentence', async () => {
  const store = await open('v=1&cut=w1.2.1')
  store.getState().actions.editParameter(cutAt, 3)
  await settled(store)
  expect(weights(store)[cutPlace]).toBe(0)
  expect(store.getState().run.journal).toEqual([])
  expect(store.getState().notices.at(-1)?.title).toBe('This connection is cut. Join it first.')
})

test('cuts and freezes of what a smaller network lacks go, with a sentence; undo has them', async () => {
  const store = await open('v=1&cut=w1.2.1,w1.4.1&freeze=layer2,unit1.4')
  store.getState().actions.setUnits(0, 3)
  await settled(store)
  expect(store.getState().config.holds).toEqual({
    cuts: [cutAt],
    frozen: [{ kind: 'layer', layer: 1 }],
  })
  expect(store.getState().notices.at(-1)?.title).toBe(
    '2 changes of weights that no longer exist were left out.',
  )
  await until(() => store.getState().history.canUndo)
  store.getState().actions.undo()
  await settled(store)
  expect(store.getState().actions.linkNow()).toBe('v=1&cut=w1.2.1,w1.4.1&freeze=layer2,unit1.4')
})

test('a cut stays with its input when another one is switched', async () => {
  const store = await open('v=1&cut=w1.1.2')
  store.getState().actions.toggleFeature('x1')
  expect(store.getState().config.holds.cuts).toEqual([{ layer: 0, to: 0, from: 0 }])
})

test('cuts and freezes go with their layer when another one comes before it', async () => {
  const store = await open()
  store.getState().actions.setFrozen(layer1, true)
  store.getState().actions.addLayer(0)
  await settled(store)
  expect(store.getState().config.holds.frozen).toEqual([{ kind: 'layer', layer: 1 }])
  expect(store.getState().notices).toEqual([])
  store.getState().actions.removeLayer(0)
  await settled(store)
  expect(store.getState().config.holds.frozen).toEqual([layer1])
})

test('a parameter set by hand goes with its layer when another one comes before it', async () => {
  const store = await open()
  store.getState().actions.editParameter({ layer: 1, to: 0, from: 'bias' }, 3)
  await until(() => weights(store).at(-1) === 3)
  store.getState().actions.addLayer(1)
  await settled(store)
  expect(store.getState().actions.linkNow()).toContain('edits=0:b3.1=3')
})

test('the sentence of a refusal goes when the reason is gone', async () => {
  const store = await open('v=1&net=threshold2')
  store.getState().actions.play()
  expect(store.getState().notices).toHaveLength(1)
  store.getState().actions.setFrozen(layer1, true)
  expect(store.getState().notices).toEqual([])
})
