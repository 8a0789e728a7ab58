import { expect, test } from 'vitest'
import { openPlayground as open, settled, until, weights } from '../testing/openPlayground.ts'
import type { PlaygroundStore } from './createStore.ts'

const link = 'v=1&scale=1&out=tanh&init=uniform-half&sampling=carried&l1=dead&tfpseed=0.47097'

function rulesOf(store: PlaygroundStore) {
  return store.getState().config.rules
}

test('units, activations, noise and share change under the rules, and the places stay', async () => {
  const store = await open(link)
  const before = store.getState().run.points?.x1.slice()
  store.getState().actions.setUnits(0, 6)
  store.getState().actions.setActivation(0, 'relu')
  store.getState().actions.setData({ noise: 0.35 })
  store.getState().actions.setData({ share: 0.7 })
  await until(() => store.getState().run.points?.isTraining.indexOf(0) === 350)
  expect(rulesOf(store)).toEqual({ seedText: '0.47097', resets: 0 })
  expect(store.getState().run.points?.x1).toEqual(before)
})

test('new points are those of its next seed, new weights those after its Reset', async () => {
  const store = await open(link)
  store.getState().actions.newWeights()
  expect(rulesOf(store)).toEqual({ seedText: '0.47097', resets: 1 })
  await settled(store)
  store.getState().actions.newPoints()
  expect(rulesOf(store)).toEqual({ seedText: '0.47098', resets: 0 })
  await settled(store)
  expect(store.getState().actions.linkNow()).toContain('tfpseed=0.47098')
})

test('weights that are not of its stream come from the weight seed', async () => {
  const store = await open(link.replace('init=uniform-half', 'init=uniform'))
  store.getState().actions.newWeights()
  expect(rulesOf(store)?.resets).toBe(0)
  expect(store.getState().config.seeds.weights).toBe(2)
})

test('a set that it has not ends the rules with a notice, and undo brings them back', async () => {
  const store = await open(link)
  const drawn = weights(store)
  store.getState().actions.chooseDataset('moons')
  expect(rulesOf(store)).toBeNull()
  expect(store.getState().notices.at(-1)?.title).toBe(
    'The rules of TensorFlow Playground end here.',
  )
  await until(() => store.getState().history.canUndo)
  store.getState().actions.undo()
  await until(() => rulesOf(store) !== null && store.getState().run.frame !== null)
  expect(weights(store)).toEqual(drawn)
})

test('its own sets keep the rules', async () => {
  const store = await open(link)
  store.getState().actions.chooseDataset('plane')
  expect(store.getState().config).toMatchObject({
    output: 'linear',
    data: { points: 1200 },
    rules: { seedText: '0.47097' },
  })
  expect(store.getState().notices.map(({ title }) => title)).not.toContain(
    'The rules of TensorFlow Playground end here.',
  )
})
